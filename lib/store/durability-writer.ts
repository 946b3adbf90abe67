import type { TextCell } from '@/lib/notebook/cell';
import { createNotebook } from './create-notebook';
import { openDatabase } from './open-database';
import { saveChanges } from './save-changes';

/**
 * The process that sqlite-durability.test.ts kills: saves one cell over and over and says each version
 * on its standard output as soon as the store has acknowledged it.
 */
const db = openDatabase({ dialect: 'sqlite', file: process.argv[2] ?? '' });
const cellOf = (version: number): TextCell => ({
  kind: 'text',
  id: 'a',
  position: 'a0',
  text: `text ${version} `.repeat(500),
});

const created = await createNotebook(db, 'owner', {
  notebook: { title: '', model: null, cells: [cellOf(1)] },
});
if (!created.ok) throw new Error(created.problem.message);
const { id } = created.value;
for (let version = 1; ; version += 1) {
  const change = { cellId: 'a', baseVersion: version, cell: cellOf(version + 1) };
  const saved = await saveChanges(db, 'owner', id, { cells: [change] });
  if (!saved.ok || saved.value.cells[0]?.status !== 'saved') throw new Error('not saved');
  process.stdout.write(`${id} ${version + 1}\n`);
}
