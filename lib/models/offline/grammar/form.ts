import type { Language } from '../reading/language';
import type { Given } from './program-lines';

/**
 * A form is how a question may be put, in a small notation that is compiled to a regular expression over
 * the whole question, so that a form accounts for every word or does not match at all:
 *
 *   {name}   a slot, see slots.ts        (a|b)  one of several       [x]  x may be left out
 *   @ask     "what is", "求", ...        blank  blanks, never inside a word
 *   . , ?    the mark, which may be missing
 */
export type SlotType<G extends Given> = {
  /** Where to look for the slot: a regular expression source without capturing groups. */
  source: Record<Language, string>;
  /** The last word on whether the found text is one. */
  read: (phrase: string, language: Language) => G | undefined;
};

export type SlotTypes = Record<string, SlotType<Given>>;

const asking: Record<Language, string> = {
  en:
    "(?:what(?:'s| is| are| would be| was)|how much (?:is|are)|calculate|compute|find|evaluate|work out|determine|" +
    'give me|tell me|get|figure out|show me|can you find)(?: the (?:value|result) of)?(?: (?:the|a|an)(?= ))?',
  zh: '(?:求出?|计算一?下?|算出?一?下?|找出|给出|写出|列出|请?问)?',
};

const blank = ' *(?<!\\w(?=\\w))';
const marks: Record<string, string> = { '.': ' *[.;!,]*', ',': ' *[,;:]?', '?': ' *[?.!]*', ' ': blank };

/** Compiles one form; throws when it names an unknown slot, which a test of the family shows at once. */
export function compileForm(form: string, slots: SlotTypes, language: Language): RegExp {
  const source = form.replace(
    /\{(\w+)\}|@ask|\[|\]|\(|\)|[|]|[.,? ]|[\\^$*+/-]/g,
    (token, name: string | undefined) => {
      if (name !== undefined) {
        const slot = slots[name];
        if (!slot) throw new Error(`The form "${form}" names the unknown slot ${name}`);
        return `(?<${name}>${slot.source[language]})`;
      }
      if (token === '@ask') return asking[language];
      if (token === '[' || token === '(') return '(?:';
      if (token === ']') return ')?';
      if (token === ')' || token === '|') return token;
      return marks[token] ?? `\\${token}`;
    },
  );
  return new RegExp(`^${source}[ ?.!]*$`, 'iu');
}

/** The filled slots of a question that the form accounts for entirely; undefined otherwise. */
export function matchForm(
  pattern: RegExp,
  text: string,
  slots: SlotTypes,
  language: Language,
): Record<string, Given | undefined> | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const filled: Record<string, Given | undefined> = {};
  for (const [name, phrase] of Object.entries(match.groups ?? {})) {
    if (phrase === undefined) continue;
    const value = slots[name]?.read(phrase.trim(), language);
    if (value === undefined) return undefined;
    filled[name] = value;
  }
  return filled;
}
