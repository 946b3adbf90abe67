import { describe, expect, it } from 'vitest';
import { runForTest } from '../../testing/run-for-test';
import { openEnglishProblem } from './open-problem';

const written = (question: string, answer: number) => {
  const problem = openEnglishProblem(question);
  const candidate = problem?.candidates.find(({ value }) => Math.abs(value - answer) < 1e-9);
  return problem && candidate ? problem.write(candidate) : undefined;
};

it('names quantities after the question and says what is done', () => {
  expect(
    written('Mia had 24 stickers. She gave 9 of them to Tom. How many stickers does she have left?', 15),
  ).toEqual({
    prose: 'To find what is left, I take "9 of them" away from "24 stickers".',
    program: [
      'const stickers = 24; // "24 stickers"',
      'const stickersGiven = 9; // "9 of them"',
      'const stickersLeft = stickers - stickersGiven;',
      'answer(stickersLeft, { unit: "stickers" });',
    ].join('\n'),
  });
});

it('writes one step a line', () => {
  const { program, prose } =
    written('Ann has 3 boxes with 12 pens in each box. She lost 5 pens. How many pens are left?', 31) ?? {};
  expect(program?.split('\n')).toEqual([
    'const boxes = 3; // "3 boxes"',
    'const pensPerBox = 12; // "12 pens"',
    'const pensLost = 5; // "5 pens"',
    'const pensInAll = boxes * pensPerBox;',
    'const pensLeft = pensInAll - pensLost;',
    'answer(pensLeft, { unit: "pens" });',
  ]);
  expect(prose).toMatch(/^To find what is left, I first multiply .*, then I take "5 pens" away from that\.$/);
});

describe('every program that can be written', () => {
  it.each([
    'Tom has 9 pens and 4 caps. Ann has 7 pens. How many more pens does Tom have than Ann?',
    'Each hat costs $2.50. Tom buys 3 hats and a scarf for $4. How much does he spend?',
    'Tom let 5 delete new cars and 3 class for cars go. How many cars return?',
    'A `hat` costs 40 cents. "How" many cents do 3 hats cost?',
  ])('runs and gives the reading: %s', async (question) => {
    const problem = openEnglishProblem(question);
    for (const candidate of problem?.candidates.filter((_, index) => index % 5 === 0) ?? []) {
      const { value } = await runForTest(problem?.write(candidate).program ?? '');
      expect(value).toBeCloseTo(candidate.value, 6);
    }
  });
});
