/** A clause with its place in the text; `sentence` counts the sentences. */
export type Clause = { text: string; start: number; end: number; sentence: number };

/** Parts a text at its commas and stops. Marks inside brackets and decimal points part nothing. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (const match of [...text.matchAll(/[?!;,:]|\.(?!\d)/g), { index: text.length, 0: '' }]) {
    const end = match.index + match[0].length;
    if (/[\p{Script=Han}\d]/u.test(text.slice(start, end)))
      clauses.push({ text: text.slice(start, end), start, end, sentence });
    if (/[.?!;]/.test(match[0])) sentence += 1;
    start = end;
  }
  return clauses;
}
