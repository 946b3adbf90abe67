import { useEffect, useState } from 'react';
import type { RunProgram, RunRequest } from '@/lib/reasoning/run';
import { instrument } from '@/lib/understand/instrument';
import { type Recording, readRecording } from '@/lib/understand/read-recording';
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
    void run({ ...request, limits, program: instrumented.program }).then((outcome) => {
      if (!gone) setRecorded({ instrumented, recording: readRecording(instrumented, outcome) });
    });
    return () => {
      gone = true;
    };
  }, [request, run]);
  return recorded;
}
