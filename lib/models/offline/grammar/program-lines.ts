import type { Language } from '@/lib/numbers/language';
import type { Wording } from './family';

/** A line of a program, with a remark that stands behind it as a comment. */
export type Line = string | { code: string; note: string | Wording };

/** What a slot of a form was filled with: the question's words and JavaScript that states their value. */
export type Given<V = unknown> = {
  phrase: string;
  code: string;
  value: V;
  /** The phrase with the word that it counts, "3 hours" for "3", where the form read that word apart. */
  cited?: string;
};
export type GivenNumber = Given<number>;

/** One comment line's worth of the question: no line break, nothing that could close a Markdown fence. */
export const cite = (phrase: string): string =>
  `"${phrase
    .replace(/^"([^"]*)"$/, '$1')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replaceAll('`', "'")
    .slice(0, 90)}"`;

/** A text of the question as a JavaScript string literal. */
export const textCode = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replaceAll('`', '\\u0060')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}'`;

/** `const name = value; // "phrase"`: a quantity of the question under its name. */
export const given = (name: string, slot: Pick<Given, 'code' | 'phrase' | 'cited'>): Line => ({
  code: `const ${name} = ${slot.code};`,
  note: cite(slot.cited ?? slot.phrase),
});

/** A line with a remark in both languages. */
export const step = (code: string, en: string, zh: string): Line => ({ code, note: { en, zh } });

/** The lines as a program's text. */
export const programText = (lines: Line[], language: Language): string =>
  lines
    .map((line) => {
      if (typeof line === 'string') return line;
      return `${line.code} // ${typeof line.note === 'string' ? line.note : line.note[language]}`;
    })
    .join('\n');
