import { describe, expect, test } from 'vitest';
import type { Trace } from '../reasoning/trace';
import { applyEdit } from './edit';
import { type Field, findInCells, type Query, replaceFound } from './find';
import { newQuestionCell, newTextCell } from './new-cell';
import type { Notebook } from './notebook';

const limits = { budgetMs: 10_000, memoryMB: 64 };
const model = 'offline:writer';
const asked = (program: string, origin: 'written' | 'edited'): Trace => [
  { type: 'asked', at: 1, question: 'Primes?', strategy: 'program-with-repair', model },
  ...(origin === 'written' ? [{ type: 'writing' as const, at: 1, attempt: 1 }] : []),
  origin === 'written'
    ? { type: 'written', at: 2, attempt: 1, program, prose: '', model, usage: {} }
    : { type: 'edited', at: 2, attempt: 1, program },
  { type: 'running', at: 3, attempt: 1, seed: 1, clock: 1, limits },
  {
    type: 'ran',
    at: 4,
    attempt: 1,
    outcome: {
      kind: 'returned',
      answer: { value: { type: 'number', text: '76127' } },
      console: [{ level: 'log', text: 'the last prime is 997' }],
      durationMs: 1,
    },
  },
  { type: 'answered', at: 5, attempt: 1 },
];

const notebook: Notebook = {
  title: '',
  model: null,
  cells: [
    newTextCell('t', 'a0', 'Primes and a prime, 质数'),
    { ...newQuestionCell('m', 'a1', 'Sum of primes?'), trace: asked('answer(primes())', 'written') },
    { ...newQuestionCell('h', 'a2', 'Sum of primes?'), trace: asked('answer(primes(1_000))', 'edited') },
  ],
};
const query = (words: string, options: Partial<Query> = {}): Query => ({
  words,
  matchCase: false,
  wholeWords: false,
  ...options,
});
const places = (asks: Query) =>
  findInCells(notebook.cells, asks).map(({ cellId, field, nth }) => `${cellId} ${field} ${nth}`);

describe('finding', () => {
  test('goes through texts, questions, programs and what was printed, in the order of the page', () => {
    expect(places(query('prime'))).toEqual([
      't text 0',
      't text 1',
      'm question 0',
      'm program 0',
      'm output 0',
      'h question 0',
      'h program 0',
      'h output 0',
    ]);
  });

  test.each<[Query, string[]]>([
    [query('Prime', { matchCase: true }), ['t text 0']],
    [
      query('PRIMES', { wholeWords: true }),
      ['t text 0', 'm question 0', 'm program 0', 'h question 0', 'h program 0'],
    ],
    [query('质'), ['t text 0']],
    [query('76127'), ['m output 0', 'h output 0']],
    [query('76,127'), ['m output 0', 'h output 0']],
    [query('primes('), ['m program 0', 'h program 0']],
    [query('.*'), []],
    [query(''), []],
  ])('%j', (asks, expected) => {
    expect(places(asks)).toEqual(expected);
  });
});

describe('replacing', () => {
  const replaced = (asks: Query, words: string) => {
    const edit = replaceFound(notebook.cells, findInCells(notebook.cells, asks), words);
    return applyEdit(notebook, edit);
  };
  const fieldOf = (after: Notebook, id: string, field: Field) => {
    const cell = after.cells.find((each) => each.id === id);
    if (cell?.kind === 'text') return cell.text;
    if (cell?.kind === 'data') return undefined;
    return field === 'program' ? cell?.draft : cell?.question;
  };

  test('changes what people wrote, also programs edited by hand, and nothing else', () => {
    const { notebook: after } = replaced(query('primes'), 'squares');
    expect(fieldOf(after, 't', 'text')).toBe('squares and a prime, 质数');
    expect(fieldOf(after, 'm', 'question')).toBe('Sum of squares?');
    expect(fieldOf(after, 'm', 'program')).toBeNull();
    expect(fieldOf(after, 'h', 'program')).toBe('answer(squares(1_000))');
  });

  test('takes the new words as they are and is one step back', () => {
    const { notebook: after, inverse } = replaced(query('prime'), '$& and $1');
    expect(fieldOf(after, 't', 'text')).toBe('$& and $1s and a $& and $1, 质数');
    expect(applyEdit(after, inverse).notebook).toEqual(notebook);
  });

  test('leaves a question that would grow too long', () => {
    const { notebook: after } = replaced(query('Sum'), 'x'.repeat(100_000));
    expect(fieldOf(after, 'm', 'question')).toBe('Sum of primes?');
  });
});
