import { expect, it } from 'vitest';
import { defaultRunLimits } from '../reasoning/run';
import { createRunner } from './runner';
import type { WorkerLink } from './worker-link';

const request = { program: 'answer(1)', seed: 1, clock: 0, limits: defaultRunLimits };

/** A worker that ends each run at once, and notes which worker had it. */
function spawnInto(served: number[]): () => Promise<WorkerLink> {
  let made = 0;
  return async () => {
    const number = ++made;
    let hear = (_message: unknown) => {};
    return {
      post: (message) => {
        served.push(number);
        const run: unknown = Reflect.get(Object(message), 'run');
        const ending = JSON.stringify({ kind: 'returned', answer: null });
        queueMicrotask(() => hear({ type: 'ended', run, ending, consoleCut: 0, spoilt: false }));
      },
      onMessage: (listener) => {
        hear = listener;
      },
      onDeath: () => {},
      terminate: () => {},
    };
  };
}

it('goes on with the worker that rested longest, so that it had time to make its next engine', async () => {
  const served: number[] = [];
  const runner = createRunner(spawnInto(served), 1);
  for (let run = 0; run < 7; run += 1) {
    expect(await runner.run(request)).toMatchObject({ kind: 'returned' });
    await new Promise((resolve) => setTimeout(resolve));
  }
  // The spare worker is hired after the first run.
  expect(served.slice(-4)).toEqual(served.at(-1) === 1 ? [2, 1, 2, 1] : [1, 2, 1, 2]);
});
