import type { Origins } from './origins';

/** What a reader points at: a number of the question, a constant of the program, each by index, or the answer. */
export type Pointed =
  | { kind: 'number'; index: number }
  | { kind: 'constant'; index: number }
  | { kind: 'answer' };

/** What belongs together with it: indexes of the question's numbers and of constants, lines of the program from 1. */
export type Linked = {
  numbers: ReadonlySet<number>;
  constants: ReadonlySet<number>;
  lines: ReadonlySet<number>;
};

export const nothingLinked: Linked = { numbers: new Set(), constants: new Set(), lines: new Set() };

/** The number with the constants that state it; the constant with its number; the answer with all that it rests on. */
export function linkedTo(pointed: Pointed | null, origins: Origins): Linked {
  if (pointed === null) return nothingLinked;
  if (pointed.kind === 'answer') {
    const lines = new Set(origins.answer?.made);
    const behind = new Set(origins.answer?.behind);
    const constants = origins.constants.flatMap(({ line }, index) => (behind.has(line) ? [index] : []));
    return {
      numbers: new Set(constants.flatMap((index) => numbersOf(index, origins))),
      constants: new Set(constants),
      lines,
    };
  }
  if (pointed.kind === 'constant') {
    const numbers = numbersOf(pointed.index, origins);
    return { numbers: new Set(numbers), constants: new Set([pointed.index]), lines: new Set() };
  }
  const constants = origins.constants.flatMap((_, index) =>
    numbersOf(index, origins).includes(pointed.index) ? [index] : [],
  );
  return { numbers: new Set([pointed.index]), constants: new Set(constants), lines: new Set() };
}

/** The question's numbers that a constant comes from, or may come from. */
function numbersOf(index: number, { constants }: Origins): number[] {
  const origin = constants[index]?.origin;
  if (origin?.kind === 'question' || origin?.kind === 'percent') return [origin.number];
  return origin?.kind === 'unclear' ? origin.among : [];
}
