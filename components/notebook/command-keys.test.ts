import { expect, test } from 'vitest';
import { type Command, commandOf } from './command-keys';

const press = (keys: string) => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
  };
};

test.each<[string, string | null, Command | null]>([
  ['j', null, 'down'],
  ['ArrowUp', null, 'up'],
  ['Enter', null, 'enter'],
  ['Shift+Enter', null, 'run-next'],
  ['Meta+Enter', null, 'run-stay'],
  ['Alt+Enter', null, 'run-insert'],
  ['a', null, 'add-above'],
  ['d', null, null],
  ['d', 'd', 'delete'],
  ['d', 'i', null],
  ['i', 'i', 'stop'],
  ['z', null, 'undo'],
  ['Shift+Z', null, 'redo'],
  ['Ctrl+Shift+ArrowDown', null, 'move-down'],
  ['Ctrl+c', null, null],
  ['Alt+ArrowLeft', null, null],
  ['Shift+?', null, 'help'],
  ['constructor', null, null],
])('%s after %s means %s', (keys, before, command) => {
  expect(commandOf(press(keys), before)).toBe(command);
});
