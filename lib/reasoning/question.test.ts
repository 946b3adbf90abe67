import { expect, it } from 'vitest';
import { cleanQuestion, languageOf } from './question';

it.each([
  ['How many?', 'en'],
  ['多少个?', 'zh'],
  ['', 'en'],
  ['Qué?', 'en'],
])('takes %j for %s', (text, language) => expect(languageOf(text)).toBe(language));

it.each([
  ['  a\u0000b ', 'a b'],
  ['a\nb\tc', 'a\nb\tc'],
  ['a\u{e0041}b', 'ab'],
  ['\ud800x', '\ufffdx'],
  ['e\u0301', '\u00e9'],
])('cleans %j to %j', (text, cleaned) => expect(cleanQuestion(text)).toBe(cleaned));
