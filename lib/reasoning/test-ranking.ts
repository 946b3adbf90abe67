import type { CheckRun } from './check-state';
import { type CheckResult, checkResults } from './checks-program';
import { type Cluster, clustersOf, type Vote } from './votes';

/** An answer with the programs that gave it and the tests that it passes. */
export type Ranked = Cluster & { passed: number; tests: number; score: number };

/** What the tests found about each attempt's answer, by its number; attempts whose tests did not end are not in it. */
export function testResults(checks: readonly CheckRun[]): Map<number, CheckResult[]> {
  const results = new Map<number, CheckResult[]>();
  for (const { by, attempt, outcome } of checks) {
    const found = by === 'tests' ? checkResults(outcome) : null;
    if (found !== null) results.set(attempt, found);
  }
  return results;
}

/**
 * Answers by their dual agreement (CodeT, arXiv 2207.10397): the number of programs that give one, times the number of
 * tests that it passes. Of equals, the one with more programs, then the one with the earliest.
 */
export function rankByTests(votes: readonly Vote[], results: ReadonlyMap<number, CheckResult[]>): Ranked[] {
  return clustersOf(votes)
    .map((cluster) => {
      const found = cluster.attempts.flatMap((attempt) => results.get(attempt) ?? []);
      const tested = cluster.attempts.filter((attempt) => results.has(attempt)).length || 1;
      const passed = found.filter((each) => each.passed).length / tested;
      return { ...cluster, passed, tests: found.length / tested, score: cluster.attempts.length * passed };
    })
    .sort((a, b) => b.score - a.score || b.attempts.length - a.attempts.length);
}

/** The one that stands out; null where the first two are level in every way. */
export function firstRanked(ranked: readonly Ranked[]): Ranked | null {
  const [first, second] = ranked;
  if (!first) return null;
  const level = second && second.score === first.score && second.attempts.length === first.attempts.length;
  return level ? null : first;
}
