import { isBeyondWordProblems } from './beyond-word-problems';
import { families } from './families/catalogue';
import { readProblem } from './problems/read-problem';
import type { Reading } from './reading';
import { type Asked, askedOf } from './reading/asked';

/** Longer questions are not read: no family needs more, and reading must stay quick. */
export const longestReadable = 4_000;

/** How word problems are read; cross-validation passes its own. */
export type ReadWordProblem = (question: string) => Reading[];

/** Every way in which the offline writer can understand the question, surest first. */
export function readQuestion(question: string, readWordProblem: ReadWordProblem = readProblem): Reading[] {
  if (question.length > longestReadable) return [];
  const asked = askedOf(question);
  if (asked.text === '') return [];
  const closed = readByFamilies(asked);
  // A closed family has accounted for every word: a guess at a word problem adds nothing to that.
  if (closed.length > 0) return distinct(closed.sort((a, b) => b.confidence - a.confidence));
  if (isBeyondWordProblems(asked.text, asked.language)) return [];
  return distinct(readWordProblem(question).sort((a, b) => b.confidence - a.confidence));
}

/** The readings of the closed families alone. */
export const readClosed = (question: string): Reading[] => readByFamilies(askedOf(question));

const readByFamilies = (asked: Asked) => families.flatMap((family) => family.read(asked));

function distinct(readings: Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ program }) => !seen.has(program) && seen.add(program));
}
