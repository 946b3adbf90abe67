/** The languages that Wand speaks; a question's own language decides its answer's. */
export type Language = 'en' | 'zh';

/** Chinese when the text holds any Han character, otherwise English. */
export const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/**
 * A question as models get it: NFC, without control characters, lone surrogates and the invisible
 * Unicode tag characters that can smuggle instructions; outer space trimmed.
 */
export function cleanQuestion(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u{e0000}-\u{e007f}]/gu, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (character) =>
      character === '\n' || character === '\t' ? character : ' ',
    )
    .trim();
}
