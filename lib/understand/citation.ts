import type { ParsedProgram } from './parse-program';

/**
 * What the comment beside a place says: behind it on its line, else alone on the line above. Programs cite the
 * question's phrase there, in quotes or plain.
 */
export function citationFor({ text, comments }: ParsedProgram, place: number): string | undefined {
  const lineEnd = endOfLine(text, place);
  const behind = comments.find((comment) => comment.start >= place && comment.start < lineEnd);
  if (behind) return wordsOf(behind.value);
  const lineStart = text.lastIndexOf('\n', place - 1) + 1;
  const above = comments.find(
    (comment) =>
      comment.end <= lineStart &&
      text.slice(comment.end, lineStart).trim() === '' &&
      lineStart - comment.end <= 2 &&
      text.slice(text.lastIndexOf('\n', comment.start - 1) + 1, comment.start).trim() === '',
  );
  return above && wordsOf(above.value);
}

function endOfLine(text: string, place: number): number {
  const found = text.indexOf('\n', place);
  return found < 0 ? text.length : found;
}

/** The quoted part where there is one; that is how a phrase is cited. */
function wordsOf(comment: string): string {
  const quoted = /["“「『](.+?)["”」』]/su.exec(comment)?.[1];
  return (quoted ?? comment).trim();
}
