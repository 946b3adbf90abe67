import { readingOf } from '../../grammar/closed-family';
import type { Family } from '../../grammar/family';
import type { SlotType } from '../../grammar/form';
import { phrase } from '../../grammar/phrase';
import { cite, type Line, textCode } from '../../grammar/program-lines';
import { type GivenText, noun, oneOf, person } from '../../grammar/text-slots';

const more = {
  en: 'taller|older|faster|heavier|bigger|richer|stronger|higher|before|ahead of',
  zh: '高|年龄大|大|快|重|富|强',
};
const less = {
  en: 'shorter|younger|slower|lighter|smaller|poorer|weaker|lower|after|behind',
  zh: '矮|年龄小|小|慢|轻|穷|弱',
};
const relation = oneOf({ more, less });
const most = oneOf({
  first: {
    en: 'tallest|oldest|fastest|heaviest|biggest|richest|strongest|highest|first',
    zh: '最高|年龄最大|最大|最快|最重|最富|最强',
  },
  last: {
    en: 'shortest|youngest|slowest|lightest|smallest|poorest|weakest|lowest|last',
    zh: '最矮|年龄最小|最小|最慢|最轻|最穷|最弱',
  },
});

/** Which scale a word belongs to: "older" and "youngest" are both about age. */
const scales: RegExp[] = [
  /^(?:tall|short|最?[高矮])/,
  /^(?:old|young|年龄|最?[大小]$)/,
  /^(?:fast|slow|最?[快慢])/,
  /^(?:heav|light|最?[重轻])/,
  /^(?:bigg|small)/,
  /^(?:rich|poor|最?[富穷])/,
  /^(?:strong|weak|最?[强弱])/,
  /^(?:high|low)/,
  /^(?:before|ahead|after|behind|first|last)/,
];
const scaleOf = (word: string) => scales.findIndex((scale) => scale.test(word.toLowerCase()));

/** A person, or a thing with its article: "the red car". */
const competitor: SlotType<GivenText> = {
  source: { en: `the [a-z]+(?: [a-z]+)?|${person.source.en}`, zh: person.source.zh },
  read: (phrase) => ({ phrase, value: phrase.replace(/^the /i, 'the '), code: textCode(phrase) }),
};

type Fact = { above: string; below: string; word: string; text: string };

const fact = phrase({
  slots: { a: competitor, b: competitor, relation },
  forms: {
    en: ['{a} is {relation} than {b}', '{a} [came|finished|arrived] {relation} [than] {b}'],
    zh: ['{a}比{b}{relation}'],
  },
  write: ({ a, b, relation }): Omit<Fact, 'text'> =>
    relation.value === 'more'
      ? { above: a.value, below: b.value, word: relation.phrase }
      : { above: b.value, below: a.value, word: relation.phrase },
});

const question = phrase({
  slots: { most },
  forms: {
    en: [
      'who is the {most}',
      'who is {most}',
      'who (came|finished|arrived|was) {most}',
      'which {thing} is [the] {most}',
    ],
    zh: ['[问]谁{most}', '{most}的是谁'],
  },
  maybe: { thing: noun },
  write: ({ most }) => most,
});

/** "A is taller than B" and so on: who is first or last in every order that fits. */
export const ordering: Family = {
  id: 'ordering',
  topic: 'puzzles',
  title: { en: 'Who is tallest, oldest, fastest', zh: '排序推理' },
  examples: {
    en: ['Ann is taller than Bob. Cid is shorter than Bob. Who is the tallest?'],
    zh: ['小明比小红高，小刚比小红矮，谁最矮？'],
  },
  read: ({ text, language }) => {
    const clauses = text
      .replace(/[?.!]+$/, '')
      .split(language === 'en' ? /[.;] ?|, and |, ?| and (?=\w+ is)/i : /[.;,]/)
      .filter((clause) => clause !== '');
    const asked = question(clauses.pop()?.trim() ?? '', language);
    const facts: Fact[] = [];
    for (const clause of clauses) {
      const found = fact(clause.trim().replace(/^(?:and|but|if) /i, ''), language);
      if (!found) return [];
      facts.push({ ...found.meaning, text: clause.trim() });
    }
    const names = [...new Set(facts.flatMap(({ above, below }) => [above, below]))];
    if (!asked || facts.length === 0 || names.length > 7) return [];
    const scale = scaleOf(asked.meaning.phrase);
    if (scale < 0 || facts.some(({ word }) => scaleOf(word) !== scale)) return [];
    const draft = {
      prose: {
        en: 'I try every order, keep those that fit all the statements, and see who comes where it is asked.',
        zh: '列举所有排列，保留符合全部条件的，再看所问的位置是谁。',
      },
      lines: orderingLines(names, facts),
      answer: 'found[0]',
      tidy: false,
    };
    const place = asked.meaning.value === 'first' ? 'order[0]' : 'order[order.length - 1]';
    const last: Line[] = [
      `const found = [...new Set(fitting.map((order) => ${place}))];`,
      "if (found.length !== 1) throw new Error('The statements do not settle it');",
    ];
    return [readingOf('ordering', { ...draft, lines: [...draft.lines, ...last] }, [], language)];
  },
};

function orderingLines(names: string[], facts: Fact[]): Line[] {
  return [
    `const names = [${names.map(textCode).join(', ')}];`,
    'const statements = [',
    ...facts.map(({ above, below, text }) => ({
      code: `  [${textCode(above)}, ${textCode(below)}],`,
      note: cite(text),
    })),
    '];',
    'let orders = [[]];',
    'for (const name of names) {',
    '  orders = orders.flatMap((order) => [...Array(order.length + 1).keys()].map((place) => order.toSpliced(place, 0, name)));',
    '}',
    'const fits = (order) => statements.every(([above, below]) => order.indexOf(above) < order.indexOf(below));',
    'const fitting = orders.filter(fits);',
  ];
}
