import type { Language } from '@/lib/numbers/language';
import type { Given } from './program-lines';

/**
 * A form is how a question may be put, in a small notation that is compiled to a regular expression over
 * the whole question, so that a form accounts for every word or does not match at all:
 *
 *   {name}   a slot, at one or more places  (a|b)  one of several       [x]  x may be left out
 *   @ask     "what is", "求", ...        blank  blanks, never inside a word
 *   @open, @close  parentheses
 *   @what    "是多少", ... at the end    . , ?  the mark, which may be missing
 */
export type SlotType<G extends Given> = {
  /** Where to look for the slot: a regular expression source without capturing groups. */
  source: Record<Language, string>;
  /** What a text that holds the slot surely holds: saves trying forms on texts that can't match. */
  hint?: Record<Language, RegExp>;
  /** Bare numbers, which are cited with the word that they count. */
  counts?: boolean;
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

/** What ends a Chinese question; an English question needs nothing there. */
const what: Record<Language, string> = {
  en: '(?: *(?:=|equals?|is(?: what)?))?',
  zh: '(?:的?(?:结果|值)?(?:各|分别)?(?:一共|总共|大约|约)?(?:是|等于|为|=|有|得|要|需要?)?(?:多少|几|什么|哪些|哪个|哪几个|啥)?(?:个|元|块|钱|呢)*)',
};

const blank = ' *(?<!\\w(?=\\w))';
const marks: Record<string, string> = { '.': ' *[.;!,]*', ',': ' *[,;:]?', '?': ' *[?.!]*', ' ': blank };

/** A form ready to be matched. */
export type CompiledForm = { hints: string[]; pattern: () => RegExp };

/**
 * Prepares a form. Its regular expression is compiled only when a question holds every one of the form's
 * hints: the words that stand outside groups and slots. Hundreds of forms stay cheap that way.
 * Throws when the form names an unknown slot, which any test of the family shows at once.
 */
export function prepareForm(form: string, slots: SlotTypes, language: Language): CompiledForm {
  for (const [, name = ''] of form.matchAll(/\{(\w+)\}/g)) {
    if (!slots[name]) throw new Error(`The form "${form}" names the unknown slot ${name}`);
  }
  let pattern: RegExp | undefined;
  return {
    hints: hintsOf(form, language),
    pattern: () => {
      pattern ??= compileForm(form, slots, language);
      return pattern;
    },
  };
}

function hintsOf(form: string, language: Language): string[] {
  let outside = form.replace(/\{\w+\}|@\w+/g, '|');
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, '|');
  }
  const runs = outside.toLowerCase().split(language === 'en' ? /[^a-z]+/ : /[^\u4e00-\u9fff]+/);
  return runs.filter((run) => run !== '');
}

function compileForm(form: string, slots: SlotTypes, language: Language): RegExp {
  const seen = new Map<string, number>();
  const source = form.replace(
    /\{(\w+)\}|@ask|@what|@open|@close|\[|\]|\(|\)|[|]|[.,? ]|[\\^$*+]/g,
    (token, name: string | undefined) => {
      if (name !== undefined) {
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        return `(?<${name}${times > 1 ? `_${times}` : ''}>${slots[name]?.source[language]})`;
      }
      if (token === '@ask') return asking[language];
      if (token === '@open') return '\\(';
      if (token === '@close') return '\\)';
      if (token === '@what') return what[language];
      if (token === '[' || token === '(') return '(?:';
      if (token === ']') return ')?';
      if (token === ')' || token === '|') return token;
      return marks[token] ?? `\\${token}`;
    },
  );
  return new RegExp(`^${source}[ ?.!]*$`, 'di');
}

const uncounted =
  /^(?:a|an|the|of|is|are|was|were|and|or|in|to|on|at|by|for|from|with|when|what|how|than|more|less|plus|minus|times|as|have|has|each|every|per|if|it|that|which|there|their|out|before|after|equals?|into|divided|divisible|rounded|prime|perfect|squared|cubed|factorial|percent)$/i;

/** The word right behind a number that says what it counts, with the blank before it; empty when there is none. */
function countedWord(rest: string, language: Language): string {
  if (language === 'zh') return /^[个只条本件支人天周次名张枚颗岁盒]/.exec(rest)?.[0] ?? '';
  const [found = '', word = ''] = /^[ -]([a-z]+)(?![a-z'\d])/i.exec(rest) ?? [];
  return uncounted.test(word) ? '' : found;
}

/** The filled slots of a question that the form accounts for entirely; undefined otherwise. */
export function matchForm(
  form: CompiledForm,
  text: string,
  slots: SlotTypes,
  language: Language,
): Record<string, Given | undefined> | undefined {
  const plain = text.toLowerCase();
  if (!form.hints.every((hint) => plain.includes(hint))) return undefined;
  const match = form.pattern().exec(text);
  if (!match) return undefined;
  const filled: Record<string, Given | undefined> = {};
  for (const [group, phrase] of Object.entries(match.groups ?? {})) {
    if (phrase === undefined) continue;
    const name = group.replace(/_\d+$/, '');
    const value = slots[name]?.read(phrase.trim(), language);
    if (value === undefined) return undefined;
    const end = match.indices?.groups?.[group]?.[1];
    const counted = slots[name]?.counts && end !== undefined ? countedWord(text.slice(end), language) : '';
    filled[name] = counted === '' ? value : { ...value, cited: value.phrase + counted };
  }
  return filled;
}
