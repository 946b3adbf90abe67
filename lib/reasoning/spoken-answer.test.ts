import { expect, test } from 'vitest';
import { spokenAnswer, spokenGiven } from './spoken-answer';

test.each([
  ['ANSWER: 42', '42'],
  ['First 2.\nAnswer: 3.\nThen\n**ANSWER: 4 apples.**', '4 apples'],
  ['**Answer:** $1,200', '$1,200'],
  ['所以\n答案：36 支', '36 支'],
  ['The answer is 42', null],
  ['', null],
])('%j says %j', (text, said) => expect(spokenAnswer(text)).toBe(said));

test.each([
  ['4 apples', { value: { type: 'text', text: '4' }, unit: 'apple' }],
  ['42', { value: { type: 'text', text: '42' } }],
  ['Tuesday', { value: { type: 'text', text: 'Tuesday' } }],
])('%j compares as %j', (said, given) => expect(spokenGiven(said)).toEqual(given));
