import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProblem } from '../problem';
import { readBySchema } from './schema-reader';

const read = (question: string): number | undefined => {
  const problem = parseProblem(question);
  return problem ? readBySchema(problem)?.amount.value : undefined;
};

/** Questions over people A and B, things X and Y, and numbers m > n > k, with what they come to. */
const questions: [string, (m: number, n: number, k: number) => number][] = [
  ['A had m X. A gave n of them to B. How many X does A have left?', (m, n) => m - n],
  ['A has n X. B gives A k more. How many X does A have in all?', (_, n, k) => n + k],
  ['A had m X and n Y. A lost k X. How many X does A have left?', (m, _, k) => m - k],
  ['A lost n X and has k X left. How many X did A have at first?', (_, n, k) => n + k],
  ['A had m X. A found n more X and then gave k X to B. How many X does A have now?', (m, n, k) => m + n - k],
  ['A has m X and B has n X. How many more X does A have than B?', (m, n) => m - n],
  ['A has m X and n Y. How many fewer Y than X does A have?', (m, n) => m - n],
  ['A has n fewer X than B. B has m X. How many X does A have?', (m, n) => m - n],
  [
    'A found n X on Monday and k X on Friday. How many more X did A find on Monday than on Friday?',
    (_, n, k) => n - k,
  ],
  ['Each box holds n X. How many X are there in k boxes?', (_, n, k) => n * k],
  [
    'A has k boxes with n X in each box and gives m X to B. How many X does A have left?',
    (m, n, k) => n * k - m,
  ],
  ['A had m X. A gave some X to B. Now A has n X. How many X did A give to B?', (m, n) => m - n],
  [
    'A has m red cards and n blue cards. A lost k blue cards. How many blue cards does A have left?',
    (_, n, k) => n - k,
  ],
  ['A has m X. B has n X. B gave k X to A. How many X does B have left?', (_, n, k) => n - k],
  ['A bought n X for $k each and paid $m for a bag. How much did A spend in all?', (m, n, k) => n * k + m],
  [
    'There are n boxes with k X each and m bags with k X each. How many X are there?',
    (m, n, k) => n * k + m * k,
  ],
  ['A needs m X for a game. A already has n X. How many more X does A need?', (m, n) => m - n],
  ['A has n X. B has k times as many. How many X does B have?', (_, n, k) => n * k],
  ['A had m X. A lost n X and then found k X. How many X does A have now?', (m, n, k) => m - n + k],
  ['A has k quarters and n dimes. How many cents does A have?', (_, n, k) => k * 25 + n * 10],
  ['A bought n dozen X. How many X did A buy?', (_, n) => n * 12],
];

const fill = (question: string, words: Record<string, string>) =>
  question.replace(/\b[ABXYmnk]\b/g, (slot) => words[slot] ?? slot);

const two = (...words: string[]) => fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 2 });
const people = two('Ines', 'Otto', 'Yusuf', 'Priya', 'Zoe', 'Tom', 'Wei');
const things = two('pencils', 'stickers', 'shells', 'kites', 'lemons', 'stamps', 'red beads', 'toy cars');
const numbers = fc
  .tuple(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([k, more, most]): [number, number, number] => [k + more + most, k + more, k]);

describe('other people, things and numbers', () => {
  it.each(questions)('%s', (question, rule) => {
    fc.assert(
      fc.property(people, things, numbers, ([A = '', B = ''], [X = '', Y = ''], [m, n, k]) => {
        const value = read(fill(question, { A, B, X, Y, m: String(m), n: String(n), k: String(k) }));
        const expected = rule(m, n, k);
        expect(value).toBe(expected >= 0 ? expected : undefined);
      }),
      { numRuns: 25, seed: 4 },
    );
  });
});

describe('other words for what is asked', () => {
  it.each([
    [
      'Mia had 24 pens. She lost 9 of them.',
      15,
      [
        'How many pens does Mia have left?',
        'How many pens are left?',
        'How many pens remain?',
        'How many does she still have?',
        'How many pens does she have now?',
      ],
    ],
    [
      'Mia has 24 pens and Leo has 9 pens.',
      15,
      ['How many more pens does Mia have than Leo?', 'How many fewer pens does Leo have than Mia?'],
    ],
    [
      'There are 6 boxes. Each box has 8 pens.',
      48,
      ['How many pens are there?', 'How many pens are in the boxes?', 'How many pens are there altogether?'],
    ],
    [
      'Mia bought 3 boxes of pens with 12 pens in each box. She lost 5 pens.',
      31,
      ['How many pens does Mia have left?', 'How many pens are left?', 'How many pens does she have now?'],
    ],
    [
      'Leo had 40 cents. He spent 15 cents on a pen.',
      25,
      [
        'How many cents does Leo have left?',
        'How many cents does he still have?',
        'How many cents are left?',
      ],
    ],
    [
      'Leo shares 56 pens equally among 8 friends.',
      7,
      ['How many pens does each friend get?', 'How many pens will each of them get?'],
    ],
  ])('%s', (story, answer, asks) => {
    expect(asks.map((ask) => read(`${story} ${ask}`))).toEqual(asks.map(() => answer));
  });
});
