import { type Field, type Found, patternOf, type Query } from '@/lib/notebook/find';

/** Where the fields of a cell stand on the page; question fields mark their own (question-marks.tsx). */
const places: Record<Exclude<Field, 'question'>, string> = {
  text: '.rendered-text',
  program: '.program-text',
  output: '.console li, .answer-value',
  data: '.data-cell td',
};

/** Cells further on than this many found ones are marked when one comes to them. */
const maxMarkedCells = 300;

/**
 * Marks what was found by the browser's own highlights, which change no element; gives the range of the
 * current one, null when it is not on the page as it was found (a formula, a folded output).
 */
export function markPage(found: readonly Found[], current: Found | null, query: Query): Range | null {
  clearMarks();
  const pattern = patternOf(query);
  if (!pattern || typeof CSS === 'undefined' || !('highlights' in CSS)) return null;
  const cells = [...new Set(found.map(({ cellId }) => cellId))].slice(0, maxMarkedCells);
  const all = [...new Set([...cells, ...(current ? [current.cellId] : [])])].flatMap((id) => {
    const cell = cellElement(id);
    return cell ? rangesIn(cell, Object.values(places).join(', '), pattern) : [];
  });
  const range = current && rangeOf(found, current, pattern);
  CSS.highlights.set('wand-found', new Highlight(...all));
  if (range) CSS.highlights.set('wand-found-here', new Highlight(range));
  return range;
}

export function clearMarks(): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  CSS.highlights.delete('wand-found');
  CSS.highlights.delete('wand-found-here');
}

export const cellElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"]`);

function rangeOf(found: readonly Found[], current: Found, pattern: RegExp): Range | null {
  if (current.field === 'question') return null;
  const cell = cellElement(current.cellId);
  if (!cell) return null;
  const ranges = rangesIn(cell, places[current.field], pattern);
  // A long output shows its end: what is there is counted from the end.
  const inField = found.filter((each) => each.cellId === current.cellId && each.field === current.field);
  const at = current.field === 'output' ? ranges.length - (inField.length - current.nth) : current.nth;
  return ranges[at] ?? null;
}

function rangesIn(cell: HTMLElement, selector: string, pattern: RegExp): Range[] {
  return [...cell.querySelectorAll<HTMLElement>(selector)].flatMap((place) => {
    const nodes = textNodes(place);
    const text = nodes.map((node) => node.data).join('');
    return [...text.matchAll(pattern)].flatMap((match) => {
      const from = pointAt(nodes, match.index);
      const to = pointAt(nodes, match.index + match[0].length - 1);
      if (!from || !to) return [];
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset + 1);
      return [range];
    });
  });
}

function textNodes(place: HTMLElement): Text[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('button, .katex-mathml')) nodes.push(node);
  }
  return nodes;
}

function pointAt(nodes: readonly Text[], index: number): { node: Text; offset: number } | null {
  let before = 0;
  for (const node of nodes) {
    if (index < before + node.data.length) return { node, offset: index - before };
    before += node.data.length;
  }
  return null;
}
