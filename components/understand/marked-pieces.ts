/** A stretch of a text that is marked; stretches don't overlap. Offsets count UTF-16 units. */
export type Marked = { start: number; end: number; index: number };

export type Piece = { text: string; start: number; mark: number | null };

/** A part of a text, from an offset on, cut where marks begin and end. */
export function markedPieces(text: string, from: number, marks: readonly Marked[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, index } of marks) {
    const [first, last] = [Math.max(at, start - from), Math.min(text.length, end - from)];
    if (last <= first) continue;
    if (first > at) pieces.push({ text: text.slice(at, first), start: from + at, mark: null });
    pieces.push({ text: text.slice(first, last), start: from + first, mark: index });
    at = last;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: from + at, mark: null });
  return pieces;
}
