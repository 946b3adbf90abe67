import { expect, it } from 'vitest';
import type { Cell } from './cell';
import { compareFork } from './compare-fork';
import { newTextCell } from './new-cell';
import { askedCell } from './testing/asked-cell';

const question = (answer: number, cell: Partial<Cell> = {}) =>
  askedCell('program', [`\`\`\`js\nanswer(${answer});\n\`\`\``], { id: 'q', ...cell, kind: 'question' });
const kinds = (origin: Cell[], copy: Cell[]) =>
  compareFork({ cells: origin }, { cells: copy }).map(
    ({ kind, past, present }) => `${(past ?? present)?.id} ${kind}`,
  );

it('finds the same where only the run is another', async () => {
  const cell = await question(4);
  const later = { ...cell, trace: cell.trace.map((event) => ({ ...event, at: event.at + 5_000 })) };
  expect(kinds([cell], [{ ...later, position: 'b0', earlier: [cell.trace] }])).toEqual(['q same']);
});

it.each<[string, () => Promise<Cell>]>([
  ['another program', () => question(5)],
  ['a draft', () => question(4, { draft: 'answer(6)' })],
  ['other words', () => question(4, { question: 'How many more?' })],
  ['another expectation', () => question(4, { expected: '4' })],
])('sees %s', async (_what, changed) => {
  expect(kinds([await question(4)], [await changed()])).toEqual(['q changed']);
});

it('names what the copy left out and what it added', async () => {
  const [a, b, c] = [newTextCell('a', 'a0', 'A'), newTextCell('b', 'a1', 'B'), newTextCell('c', 'a2', 'C')];
  expect(kinds([a, b], [b, c])).toEqual(['a gone', 'b same', 'c newer']);
});
