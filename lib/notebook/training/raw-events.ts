import type { Cell } from '../cell';
import { countUp, type DataFile, jsonLines } from '../data-file';
import { looksSecret } from '../looks-secret';
import { cellResult } from '../results/cell-result';
import { typedQuestions } from '../results/typed-questions';
import type { LeftOutWhy } from './taken-traces';

/** Lines of `{"id", "question", "answer", "result", "events"}`: the whole trace of each question that was asked. */
export function writeRawEvents(cells: readonly Cell[]): DataFile<LeftOutWhy> {
  const leftOut: DataFile<LeftOutWhy>['leftOut'] = {};
  const records = typedQuestions(cells).flatMap((cell, at) => {
    const { question, expected: answer, trace: events, listId } = cell;
    const record = { id: listId ?? String(at + 1), question, answer, result: cellResult(cell), events };
    const why = events.length === 0 ? 'unasked' : looksSecret(JSON.stringify(record)) ? 'secret' : null;
    if (why === null) return [record];
    countUp(leftOut, why);
    return [];
  });
  return jsonLines(records, leftOut);
}
