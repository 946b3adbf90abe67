import { useEffect, useState } from 'react';
import type { ConsoleLine } from '@/lib/reasoning/outcome';
import type { RunProgram, RunRequest } from '@/lib/reasoning/run';
import { instrument } from '@/lib/understand/instrument';
import { isFull, type Recording, readRecording } from '@/lib/understand/read-recording';
import type { Instrumented } from '@/lib/understand/recording';

export type Recorded = { instrumented: Instrumented; recording: Recording };

/** Recording takes time of its own: a run may take so many times its budget. */
const patience = 4;
const longestMs = 120_000;

/** Runs the program once more, recorded, with its seed and clock. `unreadable` when it does not parse. */
export function useRecording(request: RunRequest, run: RunProgram): Recorded | 'running' | 'unreadable' {
  const [recorded, setRecorded] = useState<Recorded | 'running' | 'unreadable'>('running');
  useEffect(() => {
    let gone = false;
    const instrumented = instrument(request.program);
    if (!instrumented) return setRecorded('unreadable');
    const limits = { ...request.limits, budgetMs: Math.min(longestMs, patience * request.limits.budgetMs) };
    const enough = new AbortController();
    // Once the recording is full, what the program still does is not waited for.
    const onConsole = (lines: ConsoleLine[]) => {
      if (isFull(lines)) enough.abort();
    };
    const recordedRun = { ...request, limits, program: instrumented.program };
    void run(recordedRun, { signal: enough.signal, onConsole }).then((outcome) => {
      if (!gone) setRecorded({ instrumented, recording: readRecording(instrumented, outcome) });
    });
    return () => {
      gone = true;
      enough.abort();
    };
  }, [request, run]);
  return recorded;
}
