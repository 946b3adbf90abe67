import type { SolveEvent } from './trace';

/**
 * Several steps at once: yields the events of all as they come, and returns what each returned, in their order.
 * `onEnd` hears of each end as it happens, for instance to stop the others. Read it to its end.
 */
export async function* together<T>(
  steps: readonly AsyncGenerator<SolveEvent, T, void>[],
  onEnd: (value: T) => void = () => {},
): AsyncGenerator<SolveEvent, T[], void> {
  const events: SolveEvent[] = [];
  let wake = () => {};
  let running = steps.length;
  const pump = async (step: AsyncGenerator<SolveEvent, T, void>): Promise<T> => {
    try {
      for (;;) {
        const next = await step.next();
        if (next.done) {
          onEnd(next.value);
          return next.value;
        }
        events.push(next.value);
        wake();
      }
    } finally {
      running -= 1;
      wake();
    }
  };
  const ends = Promise.all(steps.map(pump));
  ends.catch(() => {});
  while (running > 0 || events.length > 0) {
    if (events.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    yield* events.splice(0);
  }
  return await ends;
}
