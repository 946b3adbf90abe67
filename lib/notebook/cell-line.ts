import type { Cell } from './cell';

/** The one line that a cell is known by: its question, what programs call it, or its first line without Markdown's marks. */
export function cellLine(cell: Cell): string {
  if (cell.kind === 'data') return `data.${cell.name}`;
  const line = firstLine(cell.kind === 'question' ? cell.question : cell.text);
  return cell.kind === 'question' ? line : plain(line);
}

/** 1 to 6 for a text that begins with a heading; null otherwise. */
export function headingLevel(cell: Cell): number | null {
  if (cell.kind !== 'text') return null;
  return /^(#{1,6})\s/.exec(firstLine(cell.text))?.[1]?.length ?? null;
}

const firstLine = (text: string): string => /\S.*/.exec(text.slice(0, 2_000))?.[0].trim().slice(0, 200) ?? '';

const plain = (line: string): string =>
  line
    .replace(/^(#{1,6}|>|[-*+]|\d+[.)])\s+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/\s+#+$/, '');
