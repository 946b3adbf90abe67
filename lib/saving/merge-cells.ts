import type { Cell } from '@/lib/notebook/cell';
import { sameData } from './same-data';

/**
 * Three-way merge of one cell. Position, collapsing and expected answer are independent of the rest; everything
 * else (question, program, traces, text) belongs together and is never mixed. Null where both sides changed the
 * same part differently: then a person decides.
 */
export function mergeCells(base: Cell, mine: Cell, theirs: Cell): Cell | null {
  if (base.kind !== mine.kind || base.kind !== theirs.kind) return null;
  const position = pick(base.position, mine.position, theirs.position);
  const body = pick(bodyOf(base), bodyOf(mine), bodyOf(theirs));
  const expected = pick(expectedOf(base), expectedOf(mine), expectedOf(theirs));
  const collapsed = pick(base.collapsed, mine.collapsed, theirs.collapsed);
  if (!position || !body || !expected || !collapsed) return null;
  const shown = collapsed.value ? { collapsed: collapsed.value } : {};
  const whole: Cell = { ...body.value, position: position.value, ...shown };
  return whole.kind === 'question' ? { ...whole, expected: expected.value } : whole;
}

function pick<T>(base: T, mine: T, theirs: T): { value: T } | null {
  if (sameData(mine, theirs) || sameData(base, theirs)) return { value: mine };
  return sameData(base, mine) ? { value: theirs } : null;
}

const expectedOf = (cell: Cell): string | null => (cell.kind === 'question' ? cell.expected : null);

function bodyOf({ collapsed: _, ...cell }: Cell): Cell {
  return cell.kind === 'question' ? { ...cell, position: '', expected: null } : { ...cell, position: '' };
}
