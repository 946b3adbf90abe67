import { expect, test } from 'vitest';
import { compareVersion, hasOtherStrategy, restoreEdit } from './compare-version';
import { applyEdit } from './edit';
import { newQuestionCell, newTextCell } from './new-cell';
import type { Notebook } from './notebook';

const then: Notebook = {
  title: 'Sums',
  model: null,
  cells: [newTextCell('a', 'a0', 'A'), newTextCell('b', 'a1', 'B'), newQuestionCell('c', 'a2', 'C?')],
};
const now: Notebook = {
  title: 'Sums and more',
  model: null,
  cells: [newTextCell('b', 'Zz', 'B'), newTextCell('a', 'a0', 'A, rewritten'), newTextCell('n', 'a5', 'new')],
};

test('each cell of a version is the same, changed or gone; those that came since stand at the end', () => {
  expect(
    compareVersion(then, now).map(({ kind, past, present }) => `${(past ?? present)?.id} ${kind}`),
  ).toEqual(['a changed', 'b same', 'c gone', 'n newer']);
});

test('restoring gives the notebook as it was, and is one step back', () => {
  const { notebook, inverse } = applyEdit(now, restoreEdit(then, now));
  expect(notebook).toEqual(then);
  expect(applyEdit(notebook, inverse).notebook).toEqual(now);
});

test('cells that are the same keep their identity, so that they are not saved again', () => {
  const same = { ...now, cells: [...then.cells, newTextCell('n', 'a5', 'new')] };
  const { notebook } = applyEdit(same, restoreEdit(then, same));
  expect(notebook.cells).toEqual(then.cells);
  for (const [at, cell] of notebook.cells.entries()) expect(cell).toBe(then.cells[at]);
});

test.each([
  ['vote', 'vote', false, 'vote'],
  ['vote', undefined, true, 'vote'],
  [null, 'vote', true, undefined],
  [null, undefined, false, undefined],
  // Kept before versions knew of strategies: what is chosen now stays.
  [undefined, 'vote', false, 'vote'],
])('a strategy of %s comes back over %s', (past, present, differs, restored) => {
  const before = { ...then, strategy: past };
  const today = { ...now, strategy: present };
  expect(hasOtherStrategy(before, today)).toBe(differs);
  const { notebook, inverse } = applyEdit(today, restoreEdit(before, today));
  expect(notebook.strategy).toBe(restored);
  expect(applyEdit(notebook, inverse).notebook).toEqual(today);
});
