import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import words from '@/components/messages/commands.en.json';
import { withKeyboardTable } from './keyboard-table';

test('the README’s keyboard table is current; else run npx tsx scripts/keyboard-table.ts', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withKeyboardTable(readme, words)).toBe(readme);
});
