import type { Expression, Operation } from '../expression';
import type { ChineseProblem } from '../problem';

/** A known pattern of word problems: the readings that it proposes where its words stand in the text. */
export type Frame = {
  name: string;
  /** What must stand in the text. */
  words: RegExp;
  propose: (problem: ChineseProblem, constant: Constant) => Expression[];
};

/** A number that the problem does not say. */
export type Constant = (value: number) => Expression;

export const leaf = (index: number): Expression => ({ leaf: index });
export const join = (op: Operation, left: Expression, right: Expression): Expression => ({ op, left, right });

/** Every ordered pair of different items. */
export const pairsOf = <T>(items: T[]): [T, T][] =>
  items.flatMap((a) => items.flatMap((b): [T, T][] => (a === b ? [] : [[a, b]])));
