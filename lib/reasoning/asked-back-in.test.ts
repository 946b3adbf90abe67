import { expect, test } from 'vitest';
import { askedBackIn } from './asked-back-in';

test.each<[string, string, ReturnType<typeof askedBackIn>]>([
  ['one line', 'ASK: How many boxes are there?', { text: 'How many boxes are there?', choices: [] }],
  ['bold, after other words', 'Hm.\n**ASK:** Which year?', { text: 'Which year?', choices: [] }],
  ['Chinese', '请问：一共有几箱？', { text: '一共有几箱？', choices: [] }],
  [
    'choices',
    'ASK: Which did you mean?\n- by train\n2. by bus\n- by train',
    { text: 'Which did you mean?', choices: ['by train', 'by bus'] },
  ],
  ['nothing behind it', 'ASK:', null],
  ['choices without a question', 'ASK:\n- one\n- two', null],
  ['the word inside of a sentence', 'You may ASK: whatever', null],
  ['no such line', 'How many boxes are there?', null],
])('reads what is asked back: %s', (_, text, found) => {
  expect(askedBackIn(text.split('\n'))).toEqual(found);
});
