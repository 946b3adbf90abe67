import type { Result } from '../../reasoning/result';
import { maxQuestionLength } from '../../reasoning/text-limits';
import { maxExpectedLength, maxListIdLength } from '../cell';
import { maxFileBytes } from '../file';
import { maxCells } from '../notebook';
import { type Row, readCsv } from './csv';
import type { LineTrouble, ListProblem } from './list-problem';

/** One question of a list. `expected` is its answer there, as a cell takes it; null where the list has none. */
export type ListedQuestion = { id: string; question: string; expected: string | null };

type Listed = Result<ListedQuestion[], ListProblem>;

/** By its name, or by how it begins: lines of `{"question": …}`, or a table with a column of questions. */
export function isQuestionList(text: string, fileName = ''): boolean {
  if (/\.(jsonl|ndjson|csv|tsv)$/i.test(fileName)) return true;
  if (/\.(json|ipynb)$/i.test(fileName)) return false;
  const first =
    text
      .replace(/^\uFEFF/, '')
      .trimStart()
      .split('\n', 1)[0] ?? '';
  if (!first.startsWith('{')) return columnsOf(first) !== null;
  const line = parsed(first);
  return isRecord(line) && 'question' in line;
}

/**
 * Reads a list of questions: JSONL with `{"id", "question", "answer"}` a line, or a table with a header that names
 * these columns, in English or Chinese. An id that is missing is the question's place in the list. The first line that
 * can't be read is named and nothing is taken, so that no question gets lost unseen.
 */
export function readQuestionList(text: string): Listed {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > maxFileBytes) return refuse({ code: 'too-large', bytes, maxBytes: maxFileBytes });
  const plain = text.replace(/^\uFEFF/, '');
  const read = plain.trimStart().startsWith('{') ? readLines(plain) : readTable(plain);
  if (!read.ok) return read;
  const { length: count } = read.value;
  if (count === 0) return refuse({ code: 'list-empty' });
  return count > maxCells ? refuse({ code: 'list-too-many', count, most: maxCells }) : read;
}

function readLines(text: string): Listed {
  const questions: ListedQuestion[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const data = parsed(line);
    const question = isRecord(data)
      ? taken(data.id, data.question, data.answer, questions.length + 1)
      : data === undefined
        ? 'not-json'
        : 'not-object';
    if (typeof question === 'string') return inLine(index + 1, question);
    questions.push(question);
  }
  return { ok: true, value: questions };
}

function readTable(text: string): Listed {
  const rows = readCsv(text);
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  if (!header) return refuse({ code: 'list-empty' });
  const columns = columnsAmong(header.fields);
  if (columns === null) return refuse({ code: 'list-no-column' });
  const questions: ListedQuestion[] = [];
  for (const { line, fields } of body) {
    if (fields.slice(header.fields.length).some((field) => field.trim() !== ''))
      return inLine(line, 'fields');
    const of = (column: number | undefined) =>
      column === undefined ? undefined : fields[column]?.trim() || undefined;
    const question = taken(of(columns.id), of(columns.question), of(columns.answer), questions.length + 1);
    if (typeof question === 'string') return inLine(line, question);
    questions.push(question);
  }
  return { ok: true, value: questions };
}

/** A question of its parts, or what is wrong with them. */
function taken(id: unknown, question: unknown, answer: unknown, place: number): ListedQuestion | LineTrouble {
  if (question === undefined || question === null) return 'no-question';
  if (typeof question !== 'string') return 'question-kind';
  if (question.trim() === '') return 'no-question';
  if (question.length > maxQuestionLength) return 'question-too-long';
  const expected = asText(answer);
  if (expected === null) return 'answer-kind';
  if (expected.length > maxExpectedLength) return 'answer-too-long';
  const name = asText(id);
  if (name === null) return 'id-kind';
  if (name.length > maxListIdLength) return 'id-too-long';
  return { id: name || String(place), question, expected: expected === '' ? null : expected };
}

/** Text, a number or a truth value as it is typed; nothing is empty; null for what can't be typed. */
function asText(value: unknown): string | null {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

type Columns = { id: number | undefined; question: number; answer: number | undefined };

const names = {
  id: ['id', '编号', '题号'],
  question: ['question', '问题', '题目'],
  answer: ['answer', '答案'],
} as const;

function columnsAmong(header: Row['fields']): Columns | null {
  const titles = header.map((title) => title.trim().toLowerCase());
  const find = (known: readonly string[]) => {
    const at = titles.findIndex((title) => known.includes(title));
    return at === -1 ? undefined : at;
  };
  const question = find(names.question);
  return question === undefined ? null : { id: find(names.id), question, answer: find(names.answer) };
}

function columnsOf(firstLine: string): Columns | null {
  const rows = readCsv(firstLine);
  return rows.ok ? columnsAmong(rows.value[0]?.fields ?? []) : null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (problem: ListProblem): { ok: false; problem: ListProblem } => ({ ok: false, problem });
const inLine = (line: number, why: LineTrouble) => refuse({ code: 'list-line', line, why });
