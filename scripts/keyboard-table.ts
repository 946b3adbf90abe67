import { readFile, writeFile } from 'node:fs/promises';
import { withKeyboardTable } from '../components/notebook/commands/keyboard-table';

/** `npx tsx scripts/keyboard-table.ts` writes the README's keyboard table anew from the command list. */
const words = JSON.parse(await readFile('components/messages/commands.en.json', 'utf8'));
await writeFile('README.md', withKeyboardTable(await readFile('README.md', 'utf8'), words));
