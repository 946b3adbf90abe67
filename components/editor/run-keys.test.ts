import { expect, test } from 'vitest';
import { isComposing } from './composing';
import { afterOf, isSplitKey } from './run-keys';

const key = (change: Partial<Parameters<typeof afterOf>[0]>) => ({
  key: 'Enter',
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...change,
});

test.each([
  ['Shift+Enter goes on', key({ shiftKey: true }), 'next'],
  ['Ctrl+Enter stays', key({ ctrlKey: true }), 'stay'],
  ['Cmd+Enter stays', key({ metaKey: true }), 'stay'],
  ['Alt+Enter inserts', key({ altKey: true }), 'insert'],
  ['Enter is a new line', key({}), null],
  ['three keys mean nothing', key({ ctrlKey: true, shiftKey: true }), null],
  ['Shift+A types', key({ key: 'A', shiftKey: true }), null],
])('%s', (_name, event, after) => {
  expect(afterOf(event)).toBe(after);
});

test.each([
  [{ isComposing: true, keyCode: 13 }, true],
  [{ isComposing: false, keyCode: 229 }, true],
  [{ isComposing: false, keyCode: 13 }, false],
])('an input method owns %o: %s', (event, composing) => {
  expect(isComposing(event)).toBe(composing);
});

test.each([
  [{ key: '_', code: 'Minus', ctrlKey: true, shiftKey: true }, true],
  [{ key: '_', code: 'Slash', metaKey: true, shiftKey: true }, true],
  [{ key: '-', code: 'Minus', ctrlKey: true }, false],
  [{ key: '_', code: 'Minus', shiftKey: true }, false],
  [{ key: 'm', code: 'KeyM', ctrlKey: true, shiftKey: true }, false],
])('%o divides a text: %s', (event, divides) => {
  expect(isSplitKey({ ...key({}), ...event })).toBe(divides);
});
