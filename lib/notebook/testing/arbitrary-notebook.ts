import * as fc from 'fast-check';
import type { Trace } from '../../reasoning/trace';
import type { Cell } from '../cell';
import type { DataColumn } from '../data/data-columns';
import type { Notebook } from '../notebook';
import type { Edit } from '../notebook-edit';
import { evenPositions } from '../position';

/** Few ids, so that edits meet the cells that are there, and some that are not. */
export const someId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');

export const someTrace: fc.Arbitrary<Trace> = fc
  .record({ at: fc.nat(5), program: fc.string({ unit: 'grapheme' }), byHand: fc.boolean() })
  .map(({ at, program, byHand }) => [
    { type: 'asked', at, question: 'q', strategy: 'program-with-repair', model: 'offline:writer' },
    { type: 'writing', at, attempt: 1 },
    byHand
      ? { type: 'edited', at, attempt: 1, program }
      : { type: 'written', at, attempt: 1, program, prose: '', model: 'offline:writer', usage: {} },
  ]);

const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const someName = fc.constantFrom('sales', 'sales2', 'costs');
const someColumns = fc
  .array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)), {
    maxLength: 3,
  })
  .map((values): DataColumn[] => [{ name: 'n', type: 'number', values }]);
const someCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({
    kind: fc.constant('question' as const),
    id: someId,
    position: fc.constant('a0'),
    question: words,
    trace: fc.oneof(fc.constant<Trace>([]), someTrace),
    earlier: fc.array(someTrace, { maxLength: 10 }),
    draft: fc.option(words),
    expected: fc.option(words),
  }),
  fc.record({ kind: fc.constant('text' as const), id: someId, position: fc.constant('a0'), text: words }),
  fc.record({
    kind: fc.constant('data' as const),
    id: someId,
    position: fc.constant('a0'),
    name: someName,
    columns: someColumns,
  }),
);

/** A notebook whose cells stand in order. */
export const someNotebook: fc.Arbitrary<Notebook> = fc
  .record({
    title: words,
    model: fc.option(fc.constant('offline:writer')),
    cells: fc.uniqueArray(someCell, { selector: (cell) => cell.id, maxLength: 6 }),
  })
  .map((notebook) => {
    const positions = evenPositions(notebook.cells.length);
    return {
      ...notebook,
      cells: notebook.cells.map((cell, at) => ({ ...cell, position: positions[at] ?? '' })),
    };
  });

const kind = fc.constantFrom('question' as const, 'text' as const);
const place = fc.oneof(
  fc.record({ after: fc.option(someId) }),
  fc.record({ index: fc.integer({ min: -1, max: 9 }) }),
);

const plainEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('add-cell' as const), id: someId, kind, place, words }),
  fc.record({
    type: fc.constant('paste-cells' as const),
    cells: fc.array(someCell, { maxLength: 3 }),
    ids: fc.array(someId, { maxLength: 3 }),
    place,
  }),
  fc.record({ type: fc.constant('duplicate-cell' as const), id: someId, newId: someId }),
  fc.record({ type: fc.constant('delete-cell' as const), id: someId }),
  fc.record({
    type: fc.constant('move-cells' as const),
    ids: fc.array(someId, { maxLength: 3 }),
    to: fc.oneof(fc.constantFrom('up' as const, 'down' as const), fc.integer({ min: -1, max: 9 })),
  }),
  fc.record({
    type: fc.constant('collapse-cells' as const),
    ids: fc.array(someId, { maxLength: 3 }),
    collapsed: fc.boolean(),
  }),
  fc.record({ type: fc.constant('change-question' as const), id: someId, question: words }),
  fc.record({
    type: fc.constant('change-lesson' as const),
    id: someId,
    notes: fc.option(words, { nil: undefined }),
    predict: fc.option(fc.constant({ kind: 'number' as const }), { nil: undefined }),
  }),
  fc.record({ type: fc.constant('change-text' as const), id: someId, text: words }),
  fc.record({
    type: fc.constant('change-image' as const),
    id: someId,
    image: fc.option(
      fc.record({
        type: fc.constant('image/jpeg' as const),
        data: fc.constant('AAAA'),
        width: fc.constant(1),
        height: fc.constant(1),
        alt: words,
      }),
      { nil: undefined },
    ),
  }),
  fc.record({ type: fc.constant('change-draft' as const), id: someId, draft: fc.option(words) }),
  fc.record({ type: fc.constant('change-expected' as const), id: someId, expected: fc.option(words) }),
  fc.record({
    type: fc.constant('change-check' as const),
    id: someId,
    check: fc.option(fc.record({ assertions: words, tell: fc.boolean(), hidden: fc.boolean() }), {
      nil: undefined,
    }),
  }),
  fc.record({
    type: fc.constant('change-strategy' as const),
    id: someId,
    strategy: fc.constantFrom('vote', 'program', undefined),
  }),
  fc.record({ type: fc.constant('change-data' as const), id: someId, name: someName, columns: someColumns }),
  fc.record({ type: fc.constant('convert-cell' as const), id: someId, kind }),
  fc.record({ type: fc.constant('start-trace' as const), id: someId, trace: someTrace }),
  fc.record({ type: fc.constant('set-trace' as const), id: someId, trace: someTrace }),
  fc.record({
    type: fc.constant('restore-earlier' as const),
    id: someId,
    index: fc.integer({ min: -1, max: 9 }),
  }),
  fc.record({ type: fc.constant('set-title' as const), title: words }),
  fc.record({
    type: fc.constant('set-strategy' as const),
    strategy: fc.option(fc.constantFrom('vote', 'program')),
  }),
  fc.record({
    type: fc.constant('set-model' as const),
    model: fc.option(fc.constantFrom('offline:writer', 'ollama:qwen')),
  }),
);

export const someEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 9, arbitrary: plainEdit },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('batch' as const),
      edits: fc.array(plainEdit, { maxLength: 4 }),
    }),
  },
);
