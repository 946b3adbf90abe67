import { mainAttempt } from '../../reasoning/main-attempt';
import { traceState } from '../../reasoning/trace-state';
import type { Cell, QuestionCell } from '../cell';
import { type DataFile, jsonLines } from '../data-file';
import { writeCsv } from '../lists/csv';
import { looksSecret } from '../looks-secret';
import { valueText } from '../value-text';
import { type CellResult, cellResult } from './cell-result';
import { typedQuestions } from './typed-questions';

/**
 * What came of one question. The first three are a list's own, so that results can be imported again as a list;
 * `given` is the answer that was found.
 */
type ResultRecord = {
  id: string;
  question: string;
  answer: string;
  result: CellResult;
  given: string;
  unit: string;
  strategy: string;
  model: string;
  /** How often the model was asked, and what it took. */
  requests: number;
  inputTokens: number;
  outputTokens: number;
  ms: number;
  program: string;
};

const columns = [
  'id',
  'question',
  'answer',
  'result',
  'given',
  'unit',
  'strategy',
  'model',
  'requests',
  'inputTokens',
  'outputTokens',
  'ms',
  'program',
] as const satisfies readonly (keyof ResultRecord)[];

/** The results of every question as a table (`csv`) or as JSON, one a line. Empty questions are left out, and what looks like a key. */
export function writeResults(cells: readonly Cell[], format: 'csv' | 'jsonl'): DataFile<'empty' | 'secret'> {
  const typed = typedQuestions(cells).map(recordOf);
  const records = typed.filter((record) => !looksSecret(JSON.stringify(record)));
  const empty = cells.filter((cell) => cell.kind === 'question').length - typed.length;
  const secret = typed.length - records.length;
  const leftOut = { ...(empty > 0 && { empty }), ...(secret > 0 && { secret }) };
  if (format === 'jsonl') return jsonLines(records, leftOut);
  const rows = records.map((record) => columns.map((column) => record[column]));
  const [first] = rows;
  return {
    text: writeCsv([columns, ...rows]),
    records: records.length,
    first: first === undefined ? null : writeCsv([columns, first]).replace('\uFEFF', '').trimEnd(),
    leftOut,
  };
}

function recordOf(cell: QuestionCell, at: number): ResultRecord {
  const state = traceState(cell.trace);
  const { answer, attempts, askedAt, endedAt } = state;
  const tokens = (kind: 'inputTokens' | 'outputTokens') =>
    attempts.reduce((sum, { usage }) => sum + (usage?.[kind] ?? 0), 0);
  return {
    id: cell.listId ?? String(at + 1),
    question: cell.question,
    answer: cell.expected ?? '',
    result: cellResult(cell),
    given: answer === null ? '' : valueText(answer.value),
    unit: answer?.unit ?? '',
    strategy: state.strategy,
    model: state.model,
    requests: attempts.filter(({ origin }) => origin === 'model').length,
    inputTokens: tokens('inputTokens'),
    outputTokens: tokens('outputTokens'),
    ms: askedAt === undefined || endedAt === undefined ? 0 : endedAt - askedAt,
    program: mainAttempt(state)?.program ?? '',
  };
}
