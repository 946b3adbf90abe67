import type { Cell } from '@/lib/notebook/cell';
import { sameData } from './same-data';

/**
 * Three-way merge of one cell. Position, collapsing, expected answer and what classes predicted (which the server adds) are
 * independent of the rest; everything else (question, program, traces, text) belongs together and is never mixed. Null where both sides changed the
 * same part differently: then a person decides.
 */
export function mergeCells(base: Cell, mine: Cell, theirs: Cell): Cell | null {
  if (base.kind !== mine.kind || base.kind !== theirs.kind) return null;
  const position = pick(base.position, mine.position, theirs.position);
  const body = pick(bodyOf(base), bodyOf(mine), bodyOf(theirs));
  const expected = pick(expectedOf(base), expectedOf(mine), expectedOf(theirs));
  const collapsed = pick(base.collapsed, mine.collapsed, theirs.collapsed);
  const classes = pick(classesOf(base), classesOf(mine), classesOf(theirs));
  if (!position || !body || !expected || !collapsed || !classes) return null;
  const shown = collapsed.value ? { collapsed: collapsed.value } : {};
  const whole: Cell = { ...body.value, position: position.value, ...shown };
  if (whole.kind !== 'question') return whole;
  const predicted = classes.value ? { classes: classes.value } : {};
  return { ...whole, expected: expected.value, ...predicted };
}

function pick<T>(base: T, mine: T, theirs: T): { value: T } | null {
  if (sameData(mine, theirs) || sameData(base, theirs)) return { value: mine };
  return sameData(base, mine) ? { value: theirs } : null;
}

const expectedOf = (cell: Cell): string | null => (cell.kind === 'question' ? cell.expected : null);

const classesOf = (cell: Cell) => (cell.kind === 'question' ? cell.classes : undefined);

function bodyOf({ collapsed: _, ...cell }: Cell): Cell {
  if (cell.kind !== 'question') return { ...cell, position: '' };
  const { classes: __, ...rest } = cell;
  return { ...rest, position: '', expected: null };
}
