import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProblem } from '../read-problem';

/** Questions over two people A and B, things X and Y, and numbers m > n > k. */
const questions = [
  'A had m X. A gave n of them to B. How many X does A have left?',
  'A has m X. B gives A n more. How many X does A have in all?',
  'A has m X and B has n X. How many X do they have altogether?',
  'A has m X. B has n X. How many more X does A have than B?',
  'A has m X and n Y. How many more X than Y does A have?',
  'A had m X and k Y. A lost n X. How many X does A have left?',
  'Each box holds n X. How many X are there in k boxes?',
  'A has n boxes with k X in each box. How many X does A have in all?',
  'There are m X in the drawer. A took n X out of the drawer. How many X are in the drawer now?',
  'There were m X in the drawer. A placed n more X in the drawer. How many X are now there in total?',
  'A lost n X and has k left. How many X did A have at first?',
  'A had m X. A found n more and then gave k to B. How many X does A have now?',
];

const fill = (question: string, words: Record<string, string>) =>
  question.replace(/\b[ABXYmnk]\b/g, (slot) => words[slot] ?? slot);

const people = fc.uniqueArray(fc.constantFrom('Ines', 'Otto', 'Yusuf', 'Priya', 'Zoe', 'Tom'), {
  minLength: 2,
  maxLength: 2,
});
const things = fc.uniqueArray(fc.constantFrom('pencils', 'stickers', 'shells', 'kites', 'lemons', 'stamps'), {
  minLength: 2,
  maxLength: 2,
});
const numbers = fc
  .tuple(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 31, max: 300 }))
  .map(([k, more, most]) => [k + more + most, k + more, k]);

/** What each reading makes of m, n and k, by what it makes of 90, 20 and 12. */
const rules = new Map<unknown, (m: number, n: number, k: number) => number>([
  [70, (m, n) => m - n],
  [110, (m, n) => m + n],
  [240, (_, n, k) => n * k],
  [32, (_, n, k) => n + k],
  [98, (m, n, k) => m + n - k],
]);

describe('other names, things and numbers are read alike', () => {
  it.each(questions)('%s', (question) => {
    const plain = { A: 'Mia', B: 'Leo', X: 'marbles', Y: 'cards' };
    const rule = rules.get(readProblem(fill(question, { ...plain, m: '90', n: '20', k: '12' }))[0]?.expected);
    expect(rule).toBeDefined();
    fc.assert(
      fc.property(people, things, numbers, ([A = '', B = ''], [X = '', Y = ''], [m = 0, n = 0, k = 0]) => {
        const other = fill(question, { A, B, X, Y, m: String(m), n: String(n), k: String(k) });
        expect(readProblem(other)[0]?.expected).toBe(rule?.(m, n, k));
      }),
      { numRuns: 12, seed: 3 },
    );
  });
});

it.each([
  [
    'How many pens does Mia have left?',
    'How many pens are left?',
    'How many pens remain?',
    'How many pens does she still have?',
  ],
])('asks the same in other words: %s', (...asking) => {
  const values = asking.map(
    (question) => readProblem(`Mia had 24 pens. She lost 9 of them. ${question}`)[0]?.expected,
  );
  expect(new Set(values)).toEqual(new Set([15]));
});
