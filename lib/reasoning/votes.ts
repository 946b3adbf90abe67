import { sameAnswer } from './answer';
import { type Attempt, isCandidate } from './attempt';
import type { GivenAnswer } from './outcome';

/** Answers that say the same, with the attempts that gave it, in their order. */
export type Cluster = { answer: GivenAnswer; attempts: number[] };

/** One executed answer, as a vote. Attempts whose run gave none do not vote. */
export type Vote = { attempt: number; answer: GivenAnswer };

/** The votes of a trace's attempts: those of its programs that answered. Programs changed by hand do not vote. */
export function votesOf(attempts: readonly Attempt[]): Vote[] {
  return attempts.flatMap((attempt) => {
    const outcome = attempt.run?.outcome;
    if (!isCandidate(attempt) || attempt.origin === 'hand') return [];
    if (outcome?.kind !== 'returned' || outcome.answer === null) return [];
    return [{ attempt: attempt.number, answer: outcome.answer }];
  });
}

/**
 * Votes gathered by what they say (`sameAnswer`), the most votes first; of equals, the one with the earliest attempt.
 * It depends on the attempts alone, not on which of them was done first.
 */
export function clustersOf(votes: readonly Vote[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const { attempt, answer } of votes.toSorted((a, b) => a.attempt - b.attempt)) {
    const cluster = clusters.find((each) => sameAnswer(each.answer, answer));
    if (cluster) cluster.attempts.push(attempt);
    else clusters.push({ answer, attempts: [attempt] });
  }
  return clusters.sort((a, b) => b.attempts.length - a.attempts.length);
}

/**
 * The answer that has more votes than every other, and at least two of them: one program alone is no vote.
 * Null when there is none.
 */
export function majorityOf(clusters: readonly Cluster[]): Cluster | null {
  const [first, second] = clusters;
  if (!first || first.attempts.length < 2) return null;
  return first.attempts.length > (second?.attempts.length ?? 0) ? first : null;
}

/** Whether votes still to come, all for one other answer, could not overtake or reach the first. */
export function isDecided(clusters: readonly Cluster[], toCome: number): boolean {
  const first = majorityOf(clusters);
  return first !== null && first.attempts.length > (clusters[1]?.attempts.length ?? 0) + toCome;
}
