import { maxProgramLength, maxQuestionLength } from '../reasoning/text-limits';
import { traceState } from '../reasoning/trace-state';
import type { Cell, QuestionCell } from './cell';
import { currentProgram } from './current-program';
import { dataCsv } from './data/data-csv';
import type { Edit } from './notebook-edit';
import { answerText } from './value-text';

/** What is looked for, as typed. */
export type Query = { words: string; matchCase: boolean; wholeWords: boolean };

/** `output`: what the program printed, line by line, and below it the answer. `data`: a data set as CSV, its name above it. */
export type Field = 'question' | 'text' | 'program' | 'output' | 'data';

/** One place where the words stand: characters `start` to `end` of a cell's field, the `nth` there from 0. */
export type Found = {
  cellId: string;
  field: Field;
  nth: number;
  start: number;
  end: number;
  /** A person wrote it, so that it may be replaced. */
  replaceable: boolean;
};

type Searchable = { field: Field; text: string; replaceable: boolean };

/** Every place where the words stand in the notebook, in the order of the page. Pure, and fast on the second look. */
export function findInCells(cells: readonly Cell[], query: Query): Found[] {
  const words = patternOf(query);
  if (!words) return [];
  const inOutput = patternOf({ ...query, words: ungrouped(query.words) }) ?? words;
  return cells.flatMap((cell) =>
    searchable(cell).flatMap(({ field, text, replaceable }) =>
      [...text.matchAll(field === 'output' ? inOutput : words)].map((match, nth) => ({
        cellId: cell.id,
        field,
        nth,
        start: match.index,
        end: match.index + match[0].length,
        replaceable,
      })),
    ),
  );
}

/** The query as a regular expression; null when there is nothing to look for. */
export function patternOf({ words, matchCase, wholeWords }: Query): RegExp | null {
  if (words === '') return null;
  const literal = words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const bounded = wholeWords ? String.raw`(?<![\p{L}\p{N}_])${literal}(?![\p{L}\p{N}_])` : literal;
  return new RegExp(bounded, matchCase ? 'gu' : 'giu');
}

/** An answer is kept as 76127 and shown as 76,127: both find it. */
const ungrouped = (words: string): string =>
  /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(words) ? words.replaceAll(',', '') : words;

const known = new WeakMap<Cell, Searchable[]>();

function searchable(cell: Cell): Searchable[] {
  const before = known.get(cell);
  if (before) return before;
  const fields = fieldsOf(cell).filter(({ text }) => text !== '');
  known.set(cell, fields);
  return fields;
}

function fieldsOf(cell: Cell): Searchable[] {
  switch (cell.kind) {
    case 'text':
      return [{ field: 'text', text: cell.text, replaceable: true }];
    case 'data':
      return [{ field: 'data', text: `data.${cell.name}\n${dataCsv(cell.columns)}`, replaceable: false }];
    case 'question':
      return questionFields(cell);
  }
}

function questionFields(cell: QuestionCell): Searchable[] {
  const { attempts, answer } = traceState(cell.trace);
  const shown = attempts.findLast((attempt) => attempt.program !== '');
  const printed = shown?.run?.console.map((line) => line.text) ?? [];
  return [
    { field: 'question', text: cell.question, replaceable: true },
    {
      field: 'program',
      text: currentProgram(cell) ?? '',
      replaceable: cell.draft !== null || shown?.origin === 'hand',
    },
    {
      field: 'output',
      text: [...printed, ...(answer ? [answerText(answer)] : [])].join('\n'),
      replaceable: false,
    },
  ];
}

/**
 * The edit that puts other words in these places, as one step of undo. What a model wrote or a program printed
 * stays, and so does a field that would grow too long.
 */
export function replaceFound(cells: readonly Cell[], found: readonly Found[], words: string): Edit {
  const places = new Map<string, Found[]>();
  for (const each of found) {
    if (each.replaceable) places.set(each.cellId, [...(places.get(each.cellId) ?? []), each]);
  }
  const edits = cells.flatMap((cell) => {
    const here = places.get(cell.id) ?? [];
    if (here.length === 0) return [];
    return searchable(cell).flatMap(({ field, text }): Edit[] => {
      const inField = here.filter((each) => each.field === field);
      if (inField.length === 0) return [];
      const replaced = inField.reduceRight(
        (before, { start, end }) => before.slice(0, start) + words + before.slice(end),
        text,
      );
      return editOf(cell.id, field, replaced);
    });
  });
  return { type: 'batch', edits };
}

function editOf(id: string, field: Field, text: string): Edit[] {
  if (field === 'text') return text.length > 200_000 ? [] : [{ type: 'change-text', id, text }];
  if (field === 'question') {
    return text.length > maxQuestionLength ? [] : [{ type: 'change-question', id, question: text }];
  }
  return field === 'program' && text.length <= maxProgramLength
    ? [{ type: 'change-draft', id, draft: text }]
    : [];
}
