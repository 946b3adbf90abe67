import { expect, test } from 'vitest';
import { languageOf } from './language';
import { plainText } from './plain-text';

test.each([
  ['  What   is\n2+2？ ', 'What is 2+2?'],
  ['求 １５％ 的 “和”，谢谢。', '求15%的"和",谢谢.'],
  ['2 − 1 – 3', '2 - 1 - 3'],
  ['', ''],
])('%j becomes %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('a text with Chinese characters is Chinese', () => {
  expect([languageOf('2 加 2'), languageOf('2 + 2')]).toEqual(['zh', 'en']);
});
