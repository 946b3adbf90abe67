import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trusted } from '../choose-reading';
import { runForTest } from '../testing/run-for-test';
import { readProblem } from './read-problem';

const trustedReading = (question: string) =>
  readProblem(question).find(({ confidence }) => confidence >= trusted);

describe('readProblem', () => {
  it.each([
    ['Mia has 24 stickers. She gives 9 of them away. How many stickers does she have left?', 15],
    ['There are 15 boxes with 12 pencils in each box. How many pencils are there in all?', 180],
    ['Tom has 7 apples. Ann gives him 5 more. How many apples does Tom have in all?', 12],
    ['Leo has 31 shells and Ivy has 12 shells. How many shells do they have altogether?', 43],
    ['Three friends share 84 marbles equally. How many marbles does each friend get?', 28],
  ])('reads %s', async (question, expected) => {
    const reading = trustedReading(question);
    expect(reading?.expected).toBe(expected);
    expect((await runForTest(reading?.program ?? '')).value).toBe(expected);
  });

  it.each([
    'Hello',
    '',
    'Who painted the Mona Lisa in 1503?',
    'There are 3 doors.',
    'How many stars are there?',
    '今天天气怎么样？',
  ])('does not trust any reading of %j', (question) => expect(trustedReading(question)).toBeUndefined());

  it('gives what its program gives', async () => {
    const questions = [
      'A shop has 40 hats and sells 13. How many hats are left?',
      '小明有24张贴纸，送给弟弟9张，还剩多少张？',
      'Each bag has 6 pears. How many pears are in 7 bags?',
    ];
    for (const question of questions) {
      for (const { program, expected } of readProblem(question)) {
        expect((await runForTest(program)).value).toBeCloseTo(Number(expected), 6);
      }
    }
  });

  it('does not mind other names and other numbers', () => {
    const name = fc.constantFrom('Mia', 'Noah', 'Oscar', 'Wanda', 'Priya');
    const thing = fc.constantFrom('stickers', 'peaches', 'stamps', 'kites');
    fc.assert(
      fc.property(
        name,
        thing,
        fc.integer({ min: 30, max: 90 }),
        fc.integer({ min: 2, max: 25 }),
        (who, what, all, gone) => {
          const question = `${who} had ${all} ${what}. ${who} gave away ${gone} of them. How many ${what} does ${who} have left?`;
          expect(readProblem(question)[0]?.expected).toBe(all - gone);
        },
      ),
    );
  });

  it('never throws, whatever the text, and stays quick', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
        readProblem(`${text} 3 and 4 apples. How many?`);
      }),
    );
  });
});
