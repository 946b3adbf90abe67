import { expect, test } from 'vitest';
import type { Given } from '../reasoning/given';
import type { Trace } from '../reasoning/trace';
import type { QuestionCell } from './cell';
import { newQuestionCell, newTextCell } from './new-cell';
import {
  chainFrom,
  givenNow,
  outdatedIn,
  referencesIn,
  resolveReferences,
  usesGivenNames,
} from './references';

const number = (text: string) => ({ value: { type: 'number' as const, text } });
const given = (ref: string, cell: string, text: string): Given => ({
  ref,
  name: ref.replace('@', /\d/.test(ref) ? 'answer' : ''),
  cell,
  answer: number(text),
});

function answered(id: string, text: string, from: Given[] = [], program = 'answer(1)'): Trace {
  const limits = { budgetMs: 1_000, memoryMB: 64 };
  return [
    { type: 'asked', at: 1, question: id, strategy: 'program', model: 'test:model' },
    ...(from.length > 0 ? [{ type: 'given' as const, at: 1, given: from }] : []),
    { type: 'writing', at: 1, attempt: 1 },
    { type: 'written', at: 1, attempt: 1, program, prose: '', model: 'test:model', usage: {} },
    { type: 'running', at: 1, attempt: 1, seed: 1, clock: 1, limits },
    {
      type: 'ran',
      at: 1,
      attempt: 1,
      outcome: { kind: 'returned', answer: number(text), console: [], durationMs: 1 },
    },
    { type: 'answered', at: 1, attempt: 1 },
  ];
}
const cell = (id: string, trace: Trace = [], name?: string): QuestionCell => ({
  ...newQuestionCell(id, id, `question ${id}`),
  trace,
  ...(name !== undefined && { name }),
});

test.each([
  ['What is 15% of @price?', ['@price']],
  ['@1 + @2 + @1', ['@1', '@2']],
  ['@单价 is no name, @a_1 is', ['@a_1']],
  ['mail me@home.org, buy 5 @ $3, @@x, @0', []],
  ['（@price）的一半', ['@price']],
])('finds what %j refers to', (question, refs) => {
  expect(referencesIn(question)).toEqual(refs);
});

test('numbers count questions alone, and only those above', () => {
  const cells = [
    cell('a', answered('a', '5')),
    newTextCell('t', 't'),
    cell('b', answered('b', '7')),
    cell('c'),
  ];
  expect(resolveReferences(cells, 'c', '@1 @2 @3')).toEqual({
    given: [given('@1', 'a', '5'), given('@2', 'b', '7')],
    unanswered: [],
    unknown: ['@3'],
  });
});

test('a name that stands twice means the nearest cell above', () => {
  const cells = [cell('a', answered('a', '5'), 'x'), cell('b', answered('b', '7'), 'x'), cell('c')];
  expect(resolveReferences(cells, 'c', '@x').given).toEqual([given('@x', 'b', '7')]);
});

test('a cell without an answer can not be referred to yet', () => {
  expect(resolveReferences([cell('a', [], 'x'), cell('c')], 'c', '@x @y')).toEqual({
    given: [],
    unanswered: ['@x'],
    unknown: ['@y'],
  });
});

test('what was cut short is no value to hand over', () => {
  const trace = answered('a', '5').map((event) =>
    event.type === 'ran'
      ? {
          ...event,
          outcome: { ...event.outcome, answer: { value: { type: 'list' as const, items: [], cut: 3 } } },
        }
      : event,
  );
  expect(resolveReferences([cell('a', trace as Trace), cell('c')], 'c', '@1').unanswered).toEqual(['@1']);
});

test.each<[string, QuestionCell[], string[]]>([
  ['changed', [cell('a', answered('a', '6'))], ['@1']],
  ['the same', [cell('a', answered('a', '5'))], []],
  ['gone', [], []],
  ['not answered any more', [cell('a')], []],
])('an answer that is %s', (_, above, refs) => {
  const below = cell('b', answered('b', '9', [given('@1', 'a', '5')]));
  const outdated = outdatedIn([...above, below], below);
  expect(outdated.map((each) => each.given.ref)).toEqual(refs);
  expect(givenNow([...above, below], below)[0]?.answer).toEqual(refs.length > 0 ? number('6') : number('5'));
});

test('a chain holds all that follows, through others too, in order', () => {
  const cells = [
    cell('a', answered('a', '5')),
    cell('b', answered('b', '6', [given('@1', 'a', '5')])),
    cell('c', answered('c', '1')),
    cell('d', answered('d', '7', [given('@2', 'b', '6')])),
  ];
  expect(chainFrom(cells, 'b').map(({ id }) => id)).toEqual(['b', 'd']);
});

test.each([
  ['answer(price * 2)', true],
  ['answer(240 * 2)', false],
])('%s goes by the name: %s', (program, uses) => {
  expect(usesGivenNames(answered('b', '9', [given('@price', 'a', '240')], program))).toBe(uses);
});
