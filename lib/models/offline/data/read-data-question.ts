import type { DataForModel } from '@/lib/reasoning/data-set';
import type { Phrase } from '../grammar/phrase';
import { programText } from '../grammar/program-lines';
import type { Reading } from '../reading';
import { askedOf } from '../reading/asked';
import { type DataTask, dataPhrases } from './data-phrases';
import { dataProgram } from './data-program';

/** Forms are compiled for the columns that a data set has; a notebook asks about the same ones again and again. */
const known = new Map<string, Phrase<DataTask>[]>();
const maxKnown = 50;

function phrasesFor(set: DataForModel): Phrase<DataTask>[] {
  const key = JSON.stringify([set.name, set.columns]);
  const before = known.get(key);
  if (before) return before;
  if (known.size >= maxKnown) known.clear();
  const phrases = dataPhrases(set);
  known.set(key, phrases);
  return phrases;
}

/** What a question asks of the notebook's data sets: one reading for each set that it can be meant of. */
export function readDataQuestion(question: string, sets: readonly DataForModel[]): Reading[] {
  const { text, language } = askedOf(question);
  if (text === '' || text.length > 500) return [];
  return sets.flatMap((set) => {
    for (const read of phrasesFor(set)) {
      const found = read(text, language);
      if (!found) continue;
      const { lines, answer, options, prose, tidy } = dataProgram(set, found.meaning);
      const given = tidy ? `Number(${answer}.toPrecision(12))` : answer;
      return [
        {
          family: 'data-set',
          program: programText([...lines, `answer(${given}${options ? `, ${options}` : ''});`], language),
          prose: prose[language],
          confidence: 0.98,
        },
      ];
    }
    return [];
  });
}
