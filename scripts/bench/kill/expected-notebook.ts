import type { Cell } from '../../../lib/notebook/cell';

/** What the server said it had stored, and what it was asked and never answered. */
export type Expected<T> = { acknowledged: T | undefined; underWay: T | undefined };

/** A cell as a version of it must be; `cell: null` is a deletion. */
export type ExpectedCell = { version: number; cell: Cell | null };

/** A notebook as it must be found after the server was killed. */
export type ExpectedNotebook = {
  id: string;
  cookie: string;
  cells: Map<string, Expected<ExpectedCell>>;
  title: Expected<string>;
  /** The links that were given out. */
  tokens: string[];
  /** How many changes the server acknowledged. */
  acknowledged: number;
};

/** Notes what is about to be asked; the returned function notes that it was acknowledged. */
export function underWay<T>(expected: Expected<T>, wanted: T): () => void {
  expected.underWay = wanted;
  return () => {
    expected.acknowledged = wanted;
    expected.underWay = undefined;
  };
}
