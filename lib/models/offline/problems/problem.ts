import { type Language, languageOf } from '../reading/language';
import { plainText } from '../reading/plain-text';
import { findQuantities } from '../reading/quantities';
import { cuesIn } from './cues';

/** A quantity of a word problem with what stands around it. */
export type ProblemQuantity = {
  value: number;
  /** JavaScript for the value. */
  code: string;
  /** The words as they stand in the problem, with what is counted. */
  phrase: string;
  kind: 'number' | 'percent' | 'money' | 'constant';
  /** What is counted: the noun's last word in singular, or the measure word and noun in Chinese. */
  noun: string;
  /** The words between the number and the end of the noun group, for instance "sweet cookies". */
  group: string;
  /** Cues of the clause that it stands in. */
  cues: string[];
  /** Cues right beside it: "each", "more", "times". */
  near: string[];
  /** Whether it stands in the sentence that asks. */
  asked: boolean;
  /** The clause's first word, roughly who acts. */
  owner: string;
  /** The few words before it in its clause: the verb is among them. */
  before: string[];
};

export type Problem = {
  language: Language;
  text: string;
  /** The clause that asks. */
  question: string;
  quantities: ProblemQuantity[];
  questionCues: string[];
  storyCues: string[];
  /** What is asked for, as nouns are written in quantities. */
  askedNoun: string;
  askedGroup: string;
  /** The asking clause's words after what is asked for: "did he eat", "left". */
  askedWords: string[];
};

/** More quantities than this make too many readings, and a problem that is out of reach anyway. */
export const maxQuantities = 6;

const asking: Record<Language, RegExp> = {
  en: /\b(?:how (?:many|much|far|long|old|tall|heavy|big)|what(?:'s| is| was| are| will)|find|calculate|determine)\b/i,
  zh: /多少|几(?=[个只本辆颗人元天岁棵朵支张条页米千名位束盆把块瓶盒箱袋排行次倍分小])|多[长重高远大]|求/,
};

/** Parts a word problem into its quantities and its question; null when it asks nothing or holds too much. */
export function parseProblem(raw: string): Problem | null {
  const text = plainText(raw)
    .replace(/([$€£¥]) (?=\d)/g, '$1')
    // 千 before 米, 克 and 瓦 belongs to the unit, not to the number.
    .replaceAll('千米', '公里')
    .replaceAll('千克', '公斤')
    .replace(/ (?=[.,;?!])/g, '');
  const language = languageOf(text);
  const clauses = clausesOf(text, language);
  const asked = clauses.findLast((clause) => asking[language].test(clause.text));
  if (!asked || text.length > 1_200) return null;
  const found = findQuantities(text, language).filter(
    (each) => each.kind !== 'ordinal' && each.kind !== 'range',
  );
  const quantities = found.flatMap((each, index): ProblemQuantity[] => {
    if (/^(?:one|a|an|一)$/i.test(each.phrase) && !isCounted(text, each.end, language)) return [];
    const clause = clauses.find(({ start, end }) => each.start >= start && each.start < end) ?? asked;
    const after = text.slice(each.end, Math.min(found[index + 1]?.start ?? text.length, clause.end));
    const group = groupOf(after, language);
    const kind = each.kind === 'percent' || each.kind === 'money' ? each.kind : 'number';
    return [
      {
        value: each.value,
        code: each.code,
        phrase: `${each.phrase}${language === 'en' && group !== '' ? ' ' : ''}${group}`.slice(0, 60),
        kind,
        noun: kind === 'money' ? 'money' : nounOf(group, language),
        group,
        cues: cuesIn(clause.text, language),
        near: cuesIn(
          text.slice(Math.max(clause.start, each.start - 14), each.start) + after.slice(0, 16),
          language,
        ),
        asked: clause === asked,
        owner: ownerOf(clause.text, language),
        before: wordsOf(text.slice(clause.start, each.start), language).slice(-3),
      },
    ];
  });
  shareNouns(quantities, language);
  if (quantities.length < 1 || quantities.length > maxQuantities) return null;
  const askedGroup = askedGroupOf(asked.text, language);
  return {
    language,
    text,
    question: asked.text,
    quantities,
    questionCues: cuesIn(asked.text, language),
    storyCues: cuesIn(text.replace(asked.text, ' '), language),
    askedNoun: nounOf(askedGroup, language),
    askedGroup,
    askedWords: wordsOf(asked.text.replace(/^.*?(?:how (?:many|much)|多少|几)/i, ''), language).slice(0, 12),
  };
}

/** "31 red and 15 green balloons": both are balloons. "He gave 7 to Sam": 7 of what was counted before. */
function shareNouns(quantities: ProblemQuantity[], language: Language) {
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1];
    const words = quantity.group.split(' ').length;
    if (
      language === 'en' &&
      next &&
      words === 1 &&
      next.group.split(' ').length === 2 &&
      isAdjective(quantity.noun)
    ) {
      quantity.noun = next.noun;
      quantity.group = `${quantity.group} ${next.group.split(' ').at(-1)}`;
    }
  }
  for (const [index, quantity] of quantities.entries()) {
    const before = quantities[index - 1];
    if (quantity.noun === '' && before && quantity.kind === 'number') {
      quantity.noun = before.noun;
      if (quantity.group === '') quantity.group = before.group;
    }
  }
}

const isAdjective = (word: string) =>
  /^(?:red|blue|green|yellow|white|black|orange|purple|pink|brown|gold|silver|small|big|large|short|tall|long|old|new|sweet|salty|hot|cold|good|bad)$/.test(
    word,
  );

type Clause = { text: string; start: number; end: number };

function clausesOf(text: string, language: Language): Clause[] {
  const mark = language === 'en' ? /[.?!;](?=\s|$)|, (?=how|what|if|then|but|and)/gi : /[.?!;,]/g;
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of [...text.matchAll(mark), { index: text.length, 0: '' }]) {
    const end = match.index + match[0].length;
    if (text.slice(start, end).trim() !== '') clauses.push({ text: text.slice(start, end), start, end });
    start = end;
  }
  return clauses;
}

/** "one" counts only before a noun: "one box", not "each one" or "one of them". */
const isCounted = (text: string, end: number, language: Language) =>
  language === 'en'
    ? /^ (?!of\b|is\b|was\b|day\b|by\b|more\b)[a-z]/.test(text.slice(end))
    : /^[个只本辆箱盒袋]/.test(text.slice(end));

const stopEn =
  /\b(?:in|on|at|of|for|from|to|and|with|that|who|were|was|are|is|if|each|per|every|than|but|so|by|into|when|after|before|while|did|does|do|had|has|have|will|would|left|he|she|they|it|his|her|their)\b|[.,;?!$"()]/i;

/** The noun group after a number: up to four words, until something that can't belong to it. */
function groupOf(after: string, language: Language): string {
  if (language === 'zh')
    return (
      /^[^\d.,;?!:的了和与是有比给在,]{0,6}(?:的[^\d.,;?!了和与是有比]{1,4})?/u.exec(after)?.[0] ?? ''
    ).slice(0, 8);
  const cut = after.search(stopEn);
  return (cut < 0 ? after : after.slice(0, cut)).trim().split(/\s+/).slice(0, 4).join(' ');
}

/** The thing counted: the last word of the group in singular; in Chinese what follows the measure word. */
export function nounOf(group: string, language: Language): string {
  if (language === 'zh')
    return (
      group
        .replace(/^[个只本辆颗人元天岁棵朵支张条页米千克名位束盆把块瓶盒箱袋排行次倍]+(?=.)/u, '')
        .slice(0, 3) || group.slice(0, 2)
    );
  const words = group
    .toLowerCase()
    .split(/[^a-z'-]+/)
    .filter((word) => word !== '' && word !== 'more' && word !== 'other' && word !== 'additional');
  return singular(words.at(-1) ?? '');
}

export const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss|o)es$/, '$1')
    .replace(/(?<=[a-z]{2})(?<!s)s$/, '');

/** Lower-case stems in English, pairs of characters in Chinese; numbers left out. */
function wordsOf(text: string, language: Language): string[] {
  if (language === 'en') {
    return text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 1)
      .map((word) => singular(word).slice(0, 6));
  }
  const characters = [...text.replace(/[^\p{Script=Han}]/gu, '')];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

const ownerOf = (clause: string, language: Language): string =>
  language === 'zh'
    ? clause.trim().slice(0, 2)
    : (/[A-Z][a-z]+|\b(?:he|she|they|it|we)\b/.exec(clause)?.[0] ?? '').toLowerCase();

function askedGroupOf(question: string, language: Language): string {
  if (language === 'zh') return groupOf(question.split(/多少|几/).at(-1) ?? '', 'zh');
  const after = /how (?:many|much)(?: more| fewer| less| other| total)? (.*)/i.exec(question)?.[1] ?? '';
  return groupOf(after, 'en')
    .replace(/\b(?:did|does|do|will|are|were|can|could|would|should|must|is|was)\b.*$/i, '')
    .trim();
}
