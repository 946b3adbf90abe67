import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseReading } from '../../lib/models/offline/choose-reading';
import { readProblem } from '../../lib/models/offline/problems/read-problem';
import type { TrainedRanker } from '../../lib/models/offline/problems/trained-weights';
import { readQuestion } from '../../lib/models/offline/read-question';
import type { Language } from '../../lib/numbers/language';
import { sameAnswer } from '../../lib/reasoning/answer';
import { defaultRunLimits, type RunProgram } from '../../lib/reasoning/run';
import { type EvaluationQuestion, readQuestions } from '../evaluate/read-questions';
import type { Training } from './train';
import { type Lesson, trainable } from './training-set';

/** Sets that never train anything. */
const testSets: Record<Language, string[]> = {
  en: ['singleop', 'singleeq', 'addsub', 'multiarith'],
  zh: [],
};

/** What the whole offline writer made of one held-out question. */
export type HeldOut = {
  set: string;
  question: string;
  expected: string;
  verdict: 'right' | 'wrong' | 'refused';
  program: string;
  confidence: number;
};

/**
 * Asks the whole offline writer every question, with a ranker that has not learnt from that question or from its
 * near-duplicates, and runs what it writes.
 */
export async function crossValidate(
  language: Language,
  directory: string,
  lessons: Lesson[],
  { whole, without }: Training,
  run: RunProgram,
): Promise<HeldOut[]> {
  const foldOf = new Map(lessons.map(({ question, fold }) => [question, fold]));
  const results: HeldOut[] = [];
  for (const set of [...trainable[language], ...testSets[language]]) {
    const learns = trainable[language].includes(set);
    const file = join(directory, `${set}.jsonl`);
    if (!(await exists(file))) continue;
    for (const each of await readQuestions(file, Number.POSITIVE_INFINITY)) {
      const ranker = learns ? (without[foldOf.get(each.question) ?? 0] ?? whole) : whole;
      results.push({ set, ...(await ask(each, ranker, run)) });
    }
  }
  return results;
}

async function ask(
  { question, answer }: EvaluationQuestion,
  ranker: TrainedRanker,
  run: RunProgram,
): Promise<Omit<HeldOut, 'set'>> {
  const expected = String(answer);
  const readings = readQuestion(question, (text) => readProblem(text, () => ranker));
  const choice = chooseReading(readings, { tried: [], temperature: 0, seed: 1 });
  const confidence = readings[0]?.confidence ?? 0;
  if (choice.kind !== 'reading')
    return { question, expected, verdict: 'refused', program: readings[0]?.program ?? '', confidence };
  const { program } = choice.reading;
  const outcome = await run({ program, seed: 1, clock: Date.UTC(2026, 0, 1), limits: defaultRunLimits });
  const right =
    outcome.kind === 'returned' &&
    outcome.answer !== null &&
    outcome.answer !== undefined &&
    sameAnswer({ value: outcome.answer.value }, { value: { type: 'text', text: expected } });
  return { question, expected, verdict: right ? 'right' : 'wrong', program, confidence };
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
