import { expect, test } from 'vitest';
import { planRunAll } from './run-all';
import { snapshotOf } from './snapshot';
import { answeredNotebook } from './testing/answered-notebook';

test('a share holds no draft and no earlier trace, and everything else', () => {
  const [intro, product, drafted, unasked] = answeredNotebook.cells;
  expect(snapshotOf(answeredNotebook)).toEqual({
    ...answeredNotebook,
    cells: [intro, { ...product, earlier: [] }, { ...drafted, draft: null }, unasked],
  });
});

test('"Run all" runs each program as it stands, and asks nothing that has none', () => {
  expect(planRunAll(answeredNotebook).map(({ cellId, program }) => [cellId, program.slice(-13)])).toEqual([
    ['product', ' "apples" });'],
    ['drafted', 'answer(7 * 8)'],
  ]);
});
