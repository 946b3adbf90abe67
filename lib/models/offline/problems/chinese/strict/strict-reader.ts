import type { ChineseCandidate } from '../candidates';
import type { ChineseProblem } from '../problem';
import { faultsOf } from './faults';

/** What the strict reader thinks of a reading. */
export type Verdict = {
  faults: number;
  /** Whether no reading has fewer faults, and whether all that have as few give the same value. */
  best: boolean;
  alone: boolean;
};

/** Judges the readings of a problem by rules alone. */
export function strictVerdicts(
  problem: ChineseProblem,
  candidates: ChineseCandidate[],
): Map<ChineseCandidate, Verdict> {
  const faults = candidates.map((candidate) => faultsOf(problem, candidate));
  const fewest = Math.min(...faults);
  const values = new Set(
    candidates.flatMap(({ value }, index) => (faults[index] === fewest ? [value.toPrecision(9)] : [])),
  );
  return new Map(
    candidates.map((candidate, index) => {
      const own = faults[index] ?? 0;
      return [candidate, { faults: own, best: own === fewest, alone: own === fewest && values.size === 1 }];
    }),
  );
}
