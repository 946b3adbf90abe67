import { expect, test } from 'vitest';
import { questionNumbers } from './question-numbers';

const table: [question: string, numbers: [phrase: string, value: number][]][] = [
  [
    'What is 15% of 240?',
    [
      ['15%', 15],
      ['240', 240],
    ],
  ],
  [
    '  What  is 1,250 plus   three quarters? ',
    [
      ['1,250', 1250],
      ['three quarters', 0.75],
    ],
  ],
  [
    'She bakes two dozen, sells half and keeps twice as many.',
    [
      ['two dozen', 24],
      ['half', 0.5],
      ['twice', 2],
    ],
  ],
  [
    '求 １５％ 的 ２４０ 是多少？',
    [
      ['１５％', 15],
      ['２４０', 240],
    ],
  ],
  [
    '小明有两万五千元，花了百分之二十。',
    [
      ['两万五千元', 25_000],
      ['百分之二十', 20],
    ],
  ],
  [
    'It takes 10-15 minutes.',
    [
      ['10-15', 10],
      ['15', 15],
    ],
  ],
  [
    '“Three” friends — 4 cats',
    [
      ['Three', 3],
      ['4', 4],
    ],
  ],
  ['', []],
];

test.each(table)('%j states %j', (question, numbers) => {
  const found = questionNumbers(question);
  // What stands at a number's place is its phrase, also where the question is not plain.
  expect(found.map(({ start, end, value }) => [question.slice(start, end), value])).toEqual(numbers);
});

test.each([
  ['15% off', 0.15],
  ['2 dozen eggs', 2],
  ['2.5 million people', 2.5],
  ['3/4 of the cake', 4],
  ['50 cents each', 0.5],
  ['百分之十五', 0.15],
  ['3万人', 3],
  ['八折出售', 0.8],
  ['打85折', 0.85],
  ['三成是红的', 0.3],
])('%j may be stated as %d', (question, value) => {
  expect(questionNumbers(question)[0]?.others.map((other) => other.value)).toContain(value);
});
