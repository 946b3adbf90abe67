import { expect, it } from 'vitest';
import type { GivenAnswer } from '@/lib/reasoning/outcome';
import { type BoardQuestion, boardOf } from './handout-board';

const number = (text: string, unit?: string): GivenAnswer => ({ value: { type: 'number', text }, unit });
const facts = { title: 'Sums', ai: 'off', ended: null } as const;
const asked = (more: Partial<BoardQuestion>): BoardQuestion => ({
  cell: 'q',
  question: 'How many?',
  expected: null,
  own: null,
  ...more,
});

/** The groups of one question that these students answered. */
function groups(question: Partial<BoardQuestion>, answers: GivenAnswer[]) {
  const students = answers.map((answer, at) => ({
    number: at + 1,
    nickname: null,
    progress: new Map([['q', { state: 'answered' as const, answer, hints: 0 }]]),
  }));
  const board = boardOf(facts, [asked(question)], students);
  return board.questions[0]?.groups.map(({ text, verdict, students: who }) => [text, verdict, who.length]);
}

it.each<[string, Partial<BoardQuestion>, GivenAnswer[], unknown[]]>([
  [
    'the right ones first, then the most frequent',
    { expected: '36' },
    [number('30'), number('24'), number('36'), number('30.0'), number('30', 'pens')],
    [
      ['36', 'right', 1],
      ['30', 'wrong', 3],
      ['24', 'wrong', 1],
    ],
  ],
  [
    'by the teacher’s own answer where nothing is expected',
    { own: number('7') },
    [number('7'), number('8')],
    [
      ['7', 'right', 1],
      ['8', 'wrong', 1],
    ],
  ],
  ['unjudged where there is neither', {}, [number('7'), number('7')], [['7', null, 2]]],
  [
    'apart, what a tolerance tells apart',
    { expected: '3.14 ± 0.01' },
    [number('3.1415'), number('3.2')],
    [
      ['3.1415', 'right', 1],
      ['3.2', 'wrong', 1],
    ],
  ],
  [
    'another unit is wrong',
    { expected: '36 apples' },
    [number('36', 'pears'), number('36', 'apples')],
    [
      ['36 apples', 'right', 1],
      ['36 pears', 'wrong', 1],
    ],
  ],
])('groups answers: %s', (_what, question, answers, expected) => {
  expect(groups(question, answers)).toEqual(expected);
});

it('cuts a long answer, and says nothing of what failed or was not begun', () => {
  const long: GivenAnswer = { value: { type: 'text', text: 'x'.repeat(500) } };
  const progress = new Map([
    ['a', { state: 'answered' as const, answer: long, hints: 2 }],
    ['b', { state: 'failed' as const, answer: null, hints: 0 }],
  ]);
  const questions = ['a', 'b', 'c'].map((cell) => asked({ cell, expected: '1' }));
  const [student] = boardOf(facts, questions, [{ number: 1, nickname: 'Ada', progress }]).students;
  expect(
    student?.marks.map(({ state, verdict, text, hints }) => [state, verdict, text?.length, hints]),
  ).toEqual([
    ['answered', 'wrong', 200, 2],
    ['failed', null, undefined, 0],
    [null, null, undefined, 0],
  ]);
});
