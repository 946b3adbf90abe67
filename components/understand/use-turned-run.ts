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
  const wake = useRef(() => {});
  useEffect(() => {
    let gone = false;
    const follow = async () => {
      for (let done: string | undefined; !gone; ) {
        if (done === wanted.current) {
          await new Promise<void>((resolve) => {
            wake.current = resolve;
          });
          continue;
        }
        done = wanted.current;
        const outcome = await run({ ...request, program: done });
        if (!gone) setShown({ program: done, outcome });
      }
    };
    void follow();
    return () => {
      gone = true;
      wake.current();
    };
  }, [request, run]);
  useEffect(() => {
    wanted.current = program;
    wake.current();
  }, [program]);
  return shown;
}
