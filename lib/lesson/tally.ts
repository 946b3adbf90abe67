import { type ClassRound, maxKeptAnswers } from '@/lib/notebook/class-result';
import { numberInText, sameAnswer } from '@/lib/reasoning/answer';
import type { GivenAnswer } from '@/lib/reasoning/outcome';
import { spokenGiven } from '@/lib/reasoning/spoken-answer';

/** Predictions that say the same: as the first of them was typed, and who they are from. */
export type PredictionCluster<Who> = { text: string; given: GivenAnswer; number: number | null; who: Who[] };

/**
 * Predictions gathered by what they say (as answers are compared: "36", "36.0" and "36 pencils" are one), the largest
 * group first; of equals the one that came first. An exact text is looked up before others are compared, and numbers
 * that are far apart are not: a large class costs little.
 */
export function clusterPredictions<Who>(
  predictions: readonly { text: string; who: Who }[],
): PredictionCluster<Who>[] {
  const clusters: PredictionCluster<Who>[] = [];
  const byText = new Map<string, PredictionCluster<Who>>();
  for (const { text, who } of predictions) {
    const key = plain(text);
    let cluster = byText.get(key);
    if (!cluster) {
      const given = spokenGiven(key);
      const number = given.value.type === 'text' ? numberInText(given.value.text) : null;
      const near = clusters.find((each) => !farApart(each.number, number) && sameAnswer(each.given, given));
      cluster = near ?? { text, given, number, who: [] };
      if (!near) clusters.push(cluster);
      byText.set(key, cluster);
    }
    cluster.who.push(who);
  }
  return clusters.sort((a, b) => b.who.length - a.who.length);
}

const farApart = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) > 0.01 * Math.max(Math.abs(a), Math.abs(b));

/** Case, full width, spaces and the punctuation at the end make no other answer. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.。!！]+$/, '')
    .toLowerCase();

/** What is kept of a round, without who predicted what. */
export const roundOf = (clusters: readonly PredictionCluster<unknown>[]): ClassRound => ({
  predictions: clusters.reduce((sum, { who }) => sum + who.length, 0),
  answers: clusters.slice(0, maxKeptAnswers).map(({ text, who }) => ({ text, count: who.length })),
});

/** Whether a prediction says what an answer says. */
export const predicts = (text: string, answer: GivenAnswer): boolean =>
  sameAnswer(spokenGiven(plain(text)), answer.value.type === 'boolean' ? asText(answer) : answer);

const asText = ({ value, unit }: GivenAnswer): GivenAnswer => ({
  value: { type: 'text', text: value.type === 'boolean' ? String(value.value) : '' },
  unit,
});
