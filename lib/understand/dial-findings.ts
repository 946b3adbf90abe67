import type { Dial } from './dial';
import { type DialSample, type DialState, dialState } from './dial-reading';

/** What a scan of a dial shows, to be said in a sentence each. */
export type DialFinding =
  /** All that was tried from one place to another is in another state than the question's own number. */
  | {
      kind: 'state';
      state: DialState;
      from: number;
      to: number;
      lowest: boolean;
      highest: boolean;
      why?: string | undefined;
    }
  /** The answer is whole for the question's number, and not for `count` of `of` places that were tried. */
  | { kind: 'not-whole'; count: number; of: number; first: number }
  /** The answer is the same wherever the dial stands. */
  | { kind: 'no-effect' };

export function dialFindings(dial: Dial, samples: readonly DialSample[]): DialFinding[] {
  const own = samples.find(({ at }) => at === dial.value);
  if (!own || samples.length < 2) return [];
  const numbers = samples.flatMap(({ at, reading }) =>
    reading.kind === 'number' ? [{ at, value: reading.value }] : [],
  );
  const [first] = numbers;
  if (first && numbers.length === samples.length && numbers.every(({ value }) => value === first.value)) {
    return [{ kind: 'no-effect' }];
  }
  const stretches = stretchesOf(dial, samples).filter(({ state }) => state !== dialState(own));
  const broken = numbers.filter(({ value }) => !Number.isInteger(value));
  const whole =
    own.reading.kind === 'number' && Number.isInteger(own.reading.value) && Number.isInteger(dial.step);
  const [fraction] = broken;
  return [
    ...stretches,
    ...(whole && fraction
      ? [
          {
            kind: 'not-whole' as const,
            count: broken.length,
            of: numbers.length,
            first: nearest(broken, dial.value),
          },
        ]
      : []),
  ];
}

/** Neighbours in the same state, taken together. */
function stretchesOf({ min, max }: Dial, samples: readonly DialSample[]) {
  const stretches: Extract<DialFinding, { kind: 'state' }>[] = [];
  for (const sample of samples) {
    const { at, reading } = sample;
    const state = dialState(sample);
    const last = stretches.at(-1);
    if (last?.state === state) {
      last.to = at;
      last.highest = at === max;
    } else {
      const why = reading.kind === 'failed' ? reading.why : undefined;
      stretches.push({
        kind: 'state',
        state,
        from: at,
        to: at,
        lowest: at === min,
        highest: at === max,
        why,
      });
    }
  }
  return stretches;
}

const nearest = (places: readonly { at: number }[], to: number) =>
  places.map(({ at }) => at).reduce((best, at) => (Math.abs(at - to) < Math.abs(best - to) ? at : best));
