import { expect, test } from 'vitest';
import { programEcho } from './program-echo';

test('what was typed before the page had shown the editor stays', () => {
  const echo = programEcho('old');
  echo.typed('new');
  expect(echo.isNews('old', 'new')).toBe(false);
  expect(echo.isNews('new', 'new')).toBe(false);
});

test('what is typed while the page still shows what was typed before stays', () => {
  const echo = programEcho('a');
  echo.typed('ab');
  echo.typed('abc');
  expect(echo.isNews('ab', 'abc')).toBe(false);
  expect(echo.isNews('abc', 'abc')).toBe(false);
});

test('a program that changed elsewhere is news, also one that was typed here before', () => {
  const echo = programEcho('a');
  echo.typed('ab');
  expect(echo.isNews('ab', 'ab')).toBe(false);
  expect(echo.isNews('a', 'ab')).toBe(true);
  expect(echo.isNews('ab', 'a')).toBe(true);
});
