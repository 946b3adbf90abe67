import { join } from 'node:path';
import { isBeyondWordProblems } from '../../lib/models/offline/beyond-word-problems';
import type { OpenProblem } from '../../lib/models/offline/problems/problem-reader';
import { problemReaders } from '../../lib/models/offline/problems/read-problem';
import { askedOf } from '../../lib/models/offline/reading/asked';
import type { Language } from '../../lib/numbers/language';
import { readQuestions } from '../evaluate/read-questions';
import { type Example, exampleOf } from './fit';
import { seeded } from './seeded';
import { skeletonOf } from './skeleton';
import { chineseProblems } from './templates/chinese/problems';
import { fillEnglishTemplates } from './templates/english/fill';
import type { FilledTemplate } from './templates/filled-template';

/** A question to learn from. */
export type Lesson = {
  /** Where it comes from: a set's name, or "templates". */
  set: string;
  question: string;
  answer: number;
  /** Near-duplicates share a fold. */
  fold: number;
  problem: OpenProblem;
  example: Example;
};

/** The sets whose licences (MIT, MIT, CC BY, MIT) let weights trained on them ship. */
export const trainable: Record<Language, string[]> = { en: ['svamp', 'gsm8k'], zh: ['cmath', 'math23k'] };

const templates: Record<Language, (count: number) => FilledTemplate[]> = {
  en: fillEnglishTemplates,
  zh: chineseProblems,
};
const templateCount = { en: 3_100, zh: 2_000 };

/** Everything that may train a language's ranker; `directory` holds the sets, without it there are templates alone. */
export async function trainingSet(
  language: Language,
  directory: string | undefined,
  folds: number,
): Promise<Lesson[]> {
  const found = templates[language](templateCount[language]).map(({ question, answer, pattern }) => ({
    set: 'templates',
    question,
    answer,
    group: `pattern ${pattern}`,
  }));
  for (const set of directory === undefined ? [] : trainable[language]) {
    const questions = await readQuestions(join(directory ?? '', `${set}.jsonl`), Number.POSITIVE_INFINITY);
    for (const { question, answer } of questions) {
      found.push({ set, question, answer: Number(answer), group: skeletonOf(question) });
    }
  }
  const foldOf = folding(folds);
  return found.flatMap(({ group, ...lesson }) => {
    const asked = askedOf(lesson.question);
    const problem = problemReaders[language](lesson.question);
    // A template without an answer is to be refused; a set's question with a word for an answer teaches nothing.
    const usable = lesson.set === 'templates' || Number.isFinite(lesson.answer);
    if (!problem || !usable || isBeyondWordProblems(asked.text, language)) return [];
    return [{ ...lesson, fold: foldOf(group), problem, example: exampleOf(problem, lesson.answer) }];
  });
}

/** Gives each group a fold by chance, the same each time. */
function folding(folds: number): (group: string) => number {
  const random = seeded(11);
  const known = new Map<string, number>();
  return (group) => {
    const fold = known.get(group) ?? Math.floor(random() * folds);
    known.set(group, fold);
    return fold;
  };
}
