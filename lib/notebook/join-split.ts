import type { Cell } from './cell';
import type { Edit } from './notebook-edit';

/** Most characters of a text cell. */
const maxTextLength = 200_000;

/** The edit that makes one text of several, with an empty line between them; null where not all are texts, or too long. */
export function joinTexts(cells: readonly Cell[]): Edit | null {
  const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [cell] : []));
  const [first, ...others] = texts;
  if (!first || others.length === 0 || texts.length < cells.length) return null;
  const words = texts.map(({ text }) => text.trim()).filter((text) => text !== '');
  const text = words.join('\n\n');
  if (text.length > maxTextLength) return null;
  return {
    type: 'batch',
    edits: [
      { type: 'change-text', id: first.id, text },
      { type: 'delete-cells', ids: others.map(({ id }) => id) },
    ],
  };
}

/** The edit that divides a text at a place in it, counted in UTF-16 units; null where one side would be empty. */
export function splitText(
  { id, text }: { id: string; text: string },
  at: number,
  newId: string,
): Edit | null {
  const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
  if (before === '' || after === '') return null;
  return {
    type: 'batch',
    edits: [
      { type: 'change-text', id, text: before },
      { type: 'add-cell', id: newId, kind: 'text', place: { after: id }, words: after },
    ],
  };
}
