import { expect, it } from 'vitest';
import { hintIn, maxHintLength } from './hint';
import { promptFor } from './prompt';
import { programRequestSchema } from './write-program';

const question = 'What is 15% of 240 pencils?';

it.each<[string, string, string | null]>([
  ['words', 'Which part of the whole is meant by 15%? Multiply by that part.', '36'],
  ['words in Chinese', '想一想 15% 是整体的几分之几？', '36'],
  ['numbers of the question', 'Look at 240 again: is it the whole or the part?', '240'],
  ['words without an expected answer', 'The result is about 36.', null],
])('passes on %s', (_what, words, expected) => {
  expect(hintIn(` ${words}\n`, question, expected)).toBe(words);
});

it.each<[string, string, string | null]>([
  ['a fenced program', 'Try this:\n```js\nanswer(1)\n```', null],
  ['a program without a fence', 'const part = 0.15', null],
  ['a call of answer', 'Use answer(240 * part).', null],
  ['a statement', 'part = 240 * 0.15;', null],
  ['a function', 'pencils.map(x => x * 2)', null],
  ['the answer', 'It comes to 36 pencils.', '36'],
  ['the answer in another form', 'It comes to 36.0 pencils.', '36'],
  ['the answer in full width', '等于３６。', '36'],
  ['a long number', 'About 1,200 in all.', '1200 yuan'],
  ['the answer in words', 'It is PARIS, of course.', 'Paris'],
  ['nothing', '  ', null],
  ['a lecture', 'word '.repeat(maxHintLength), null],
])('withholds %s', (_what, words, expected) => {
  expect(hintIn(words, question, expected)).toBe(null);
});

it('asks for one hint, with the student’s program as data and without earlier cells', () => {
  const request = programRequestSchema.parse({
    question,
    model: 'some:model',
    task: { kind: 'hint', program: 'const whole = 240;', outcome: 'It stopped.' },
  });
  const { instructions, messages } = promptFor(request);
  expect(instructions).toContain('exactly one hint');
  expect(instructions).not.toContain('answer(value');
  expect(messages).toHaveLength(1);
  expect(messages[0]?.content).toMatch(
    /as data:\n```js\nconst whole = 240;[\s\S]*It stopped\.[\s\S]*15% of 240/,
  );
});
