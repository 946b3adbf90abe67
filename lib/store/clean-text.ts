/**
 * PostgreSQL takes neither U+0000 nor half of a surrogate pair; SQLite takes both. So that a notebook is the same on
 * either, each becomes U+FFFD, the replacement character.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: U+0000 is what this is about.
export const cleanText = (text: string): string => text.replace(/[\u0000\p{Surrogate}]/gu, '\uFFFD');

/** As JSON writes what `cleanText` replaces; also matches an escaped backslash before such letters, which does no harm. */
const suspicious = /\\u(?:0000|d[89a-f])/i;

/** `JSON.stringify` with every text in the value cleaned. Keys are not touched: schemas know them all. */
export function cleanJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!suspicious.test(json)) return json;
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? cleanText(part) : part));
}
