import { expect, test } from 'vitest';
import { afterOf } from '@/components/editor/run-keys';
import chinese from '@/components/messages/commands.zh.json';
import { commandList } from './command-list';
import { type PressedAt, readKey } from './read-key';

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

test.each<[string, PressedAt, string | null, string | null]>([
  ['j', 'cell', null, 'down'],
  ['ArrowUp', 'cell', null, 'up'],
  ['Shift+ArrowUp', 'cell', null, 'extend-up'],
  ['Shift+J', 'cell', null, 'extend-down'],
  ['Enter', 'cell', null, 'edit'],
  ['Shift+Enter', 'cell', null, 'ask-next'],
  ['Meta+Enter', 'cell', null, 'ask-stay'],
  ['Alt+Enter', 'cell', null, 'ask-insert'],
  ['Shift+Enter', 'text', null, null],
  ['a', 'cell', null, 'add-above'],
  ['a', 'page', null, null],
  ['a', 'text', null, null],
  ['Ctrl+a', 'cell', null, 'select-all'],
  ['d', 'cell', null, null],
  ['d', 'cell', 'd', 'delete'],
  ['d', 'cell', 'i', null],
  ['i', 'cell', 'i', 'stop'],
  ['z', 'cell', null, 'undo'],
  ['Shift+Z', 'cell', null, 'redo'],
  ['Ctrl+z', 'page', null, 'undo'],
  ['Ctrl+z', 'text', null, null],
  ['Ctrl+Shift+ArrowDown', 'cell', null, 'move-down'],
  ['Meta+Shift+ArrowUp', 'cell', null, 'move-up'],
  ['c', 'cell', null, 'copy'],
  ['Ctrl+c', 'cell', null, null],
  ['Shift+M', 'cell', null, 'join'],
  ['m', 'cell', null, 'to-text'],
  ['Ctrl+k', 'text', null, 'palette'],
  ['Ctrl+.', 'text', null, 'present'],
  ['Alt+ArrowLeft', 'cell', null, null],
  ['?', 'page', null, 'help'],
  ['Shift+?', 'cell', null, 'help'],
  ['?', 'text', null, null],
  ['constructor', 'cell', null, null],
])('%s on the %s after %s means %s', (keys, at, before, command) => {
  expect(readKey(press(keys), at, before)?.id ?? null).toBe(command);
});

test('a held key goes on moving and undoing, and does nothing else again', () => {
  const held = { ...press('ArrowDown'), repeat: true };
  expect(readKey(held, 'cell', null)?.id).toBe('down');
  expect(readKey({ ...press('d'), repeat: true }, 'cell', 'd')).toBeNull();
  expect(readKey({ ...press('b'), repeat: true }, 'cell', null)).toBeNull();
});

test('keyboards without Latin letters have the keys at their places', () => {
  expect(readKey({ ...press('ф'), code: 'KeyA' }, 'cell', null)?.id).toBe('add-above');
});

test('what the fields and the editor read by themselves is what the list says', () => {
  for (const { id, bindings } of commandList) {
    for (const { keys, where } of bindings) {
      if ((where !== 'writing' && where !== 'program') || !keys.endsWith('Enter')) continue;
      const after = afterOf(press(keys.replace('Mod', 'Ctrl')));
      expect(id).toBe(`${where === 'writing' ? 'ask' : 'run'}-${after}`);
    }
  }
});

test('no two commands share a key at one place', () => {
  const taken = new Map<string, string>();
  for (const { id, bindings } of commandList) {
    for (const { keys, where } of bindings) {
      const key = `${keys} ${where}`;
      expect(taken.get(key) ?? id, key).toBe(id);
      taken.set(key, id);
    }
  }
});

test('every command has its wording', () => {
  for (const { id } of commandList) expect(chinese[id]).toBeTruthy();
});
