import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '@/lib/reasoning/outcome';
import type { RunProgram, RunRequest } from '@/lib/reasoning/run';

export type TurnedRun = { program: string; outcome: Outcome };

/**
 * Runs the program as it is turned now, with the recorded seed and clock. While a run is under way only the latest wish
 * is kept, so a slider that is dragged never queues up runs. Null until the first run is over.
 */
export function useTurnedRun(request: RunRequest, program: string, run: RunProgram): TurnedRun | null {
  const [shown, setShown] = useState<TurnedRun | null>(null);
  const wanted = useRef(program);
  const running = useRef(false);
  useEffect(() => {
    wanted.current = program;
    if (running.current) return;
    const toLatest = async () => {
      running.current = true;
      let done: string | undefined;
      while (done !== wanted.current) {
        done = wanted.current;
        setShown({ program: done, outcome: await run({ ...request, program: done }) });
      }
      running.current = false;
    };
    void toLatest();
  }, [request, program, run]);
  return shown;
}
