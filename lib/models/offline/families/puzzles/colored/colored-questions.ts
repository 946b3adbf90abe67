import { color } from '../../../grammar/color-slot';
import type { SlotType } from '../../../grammar/form';
import { count, ordinal } from '../../../grammar/number-slots';
import { phrase } from '../../../grammar/phrase';
import { type Given, type Line, textCode } from '../../../grammar/program-lines';
import { oneOf } from '../../../grammar/text-slots';
import { singular } from './read-row';

/** What a question about a row of coloured things comes to: lines over `row`, and the answer. */
export type RowQuestion = { lines: Line[]; answer: string; thing?: string | undefined };

const thing: SlotType<Given<string>> = {
  source: { en: '[a-z]+(?: [a-z]+){0,3}?', zh: '[\\u4e00-\\u9fff]{1,6}?' },
  read: (phrase) => {
    const value = singular(phrase.toLowerCase());
    return /^(?:thing|object|item|one|东西|物品)$/.test(value)
      ? undefined
      : { phrase, value, code: textCode(value) };
  },
};
const side = oneOf({ left: { en: 'left', zh: '左边?' }, right: { en: 'right', zh: '右边?' } });
const end = oneOf({ first: { en: 'left-?most', zh: '最左边?' }, last: { en: 'right-?most', zh: '最右边?' } });
const no = oneOf({ not: { en: 'not|non', zh: '不是' } });

const things = '(things|objects|items)';
const one = '(thing|object|item|one)';
const asksColor = '(what color is|what is the color of|which color is|what is the colour of|what colour is)';
const theOne = `the ({color} ${one}|{thing})`;

/** How the one that is spoken of is told from the others. */
const test = (hue: Given<string> | undefined, thing: Given<string> | undefined): string | undefined =>
  hue ? `color === ${hue.code}` : thing && `thing === ${thing.code}`;

const place = (condition: string): Line[] => [
  `const place = row.findIndex(({ color, thing }) => ${condition});`,
];
const total = (list: string) => `const count = ${list}.reduce((sum, { count }) => sum + count, 0);`;

const colorOf = phrase({
  slots: { thing },
  maybe: { color },
  forms: {
    en: [`${asksColor} the {thing}`, 'is the {thing} {color}'],
    zh: ['{thing}是什么颜色[的]', '{thing}是{color}[的]吗'],
  },
  write: ({ thing, color }, language): RowQuestion => ({
    lines: [`const found = row.find(({ thing }) => thing === ${thing.code});`],
    answer: color
      ? `found.color === ${color.code} ? ${language === 'zh' ? "'是' : '否'" : "'yes' : 'no'"}`
      : 'found.color',
    thing: thing.value,
  }),
});

const colorAtEnd = phrase({
  slots: {},
  maybe: { end, nth: ordinal, side },
  forms: {
    en: [`${asksColor} the {end} ${one}`, `${asksColor} the {nth} ${one} from the {side}`],
    zh: ['{end}的[东西|物品]是什么颜色[的]', '从{side}数{nth}个[东西|物品]是什么颜色[的]'],
  },
  write: ({ end, nth, side }): RowQuestion | undefined => {
    if (end)
      return { lines: [], answer: end.value === 'first' ? 'row[0].color' : 'row[row.length - 1].color' };
    if (!nth || !side) return undefined;
    const index = side.value === 'left' ? 'nth - 1' : 'row.length - nth';
    return { lines: [`const nth = ${nth.code};`], answer: `row[${index}].color` };
  },
});

const colorBeside = phrase({
  slots: {},
  maybe: { side, color, thing },
  forms: {
    en: [
      `${asksColor} the ${one} (directly|immediately|right|just) [to] the {side} of ${theOne}`,
      `${asksColor} the ${one} to the {side} of ${theOne}`,
      `${asksColor} the ${one} furthest (from|away from) ${theOne}`,
    ],
    zh: ['{thing}{side}的(东西|物品|那个)是什么颜色[的]', '离{thing}最远的[东西|物品|那个]是什么颜色[的]'],
  },
  write: ({ side, color, thing }): RowQuestion | undefined => {
    const condition = test(color, thing);
    if (!condition) return undefined;
    if (side) {
      const beside = side.value === 'left' ? 'place - 1' : 'place + 1';
      return {
        lines: [...place(condition), `const beside = row[${beside}];`],
        answer: 'beside.color',
        thing: thing?.value,
      };
    }
    return {
      lines: [
        ...place(condition),
        'const distance = (index) => Math.abs(index - place);',
        'const byDistance = row.map((one, index) => index).sort((a, b) => distance(b) - distance(a));',
        'const furthest = row[byDistance[0]];',
      ],
      answer: 'furthest.color',
      thing: thing?.value,
    };
  },
});

const howManyBeside = phrase({
  slots: { side },
  maybe: { no, other: color, color, thing },
  forms: {
    en: [`how many [{no}[-| ]{other}] ${things} (do you see|are there|are) to the {side} of ${theOne}`],
    zh: ['{thing}{side}有(几|多少)[个|件][{no}{other}的](东西|物品)'],
  },
  write: ({ no, other, side, color, thing }): RowQuestion | undefined => {
    const condition = test(color, thing);
    if (!condition || (no !== undefined) !== (other !== undefined)) return undefined;
    const range = side.value === 'left' ? 'row.slice(0, place)' : 'row.slice(place + 1)';
    return {
      lines: [
        ...place(condition),
        `const beside = ${range};`,
        ...(other ? [`const counted = beside.filter(({ color }) => color !== ${other.code});`] : []),
        total(other ? 'counted' : 'beside'),
      ],
      answer: 'count',
      thing: thing?.value,
    };
  },
});

const howMany = phrase({
  slots: {},
  maybe: { no, first: color, second: color, thing },
  forms: {
    en: [
      `how many ${things} are neither {first} nor {second}`,
      `how many ${things} are (either|) {first}`,
      `how many ${things} are {no} {first}`,
      `how many {first} ${things} (are there|do you see|are on it)`,
      'how many {first} {thing} (are there|do you see)',
      'how many {thing} (are there|do you see)',
    ],
    zh: [
      '[一共]有(几|多少)(个|件)(东西|物品)既不是{first}[的]也不是{second}[的]',
      '[一共]有(几|多少)(个|件|支|本|只){no}{first}的(东西|物品)',
      '[一共]有(几|多少)(个|件|支|本|只){first}的(东西|物品|{thing})',
      '[一共]有(几|多少)(个|件|支|本|只){thing}',
    ],
  },
  write: ({ no, first, second, thing }): RowQuestion | undefined => {
    const tests = second
      ? [`color !== ${first?.code}`, `color !== ${second.code}`]
      : [
          ...(first ? [`color ${no ? '!==' : '==='} ${first.code}`] : []),
          ...(thing ? [`thing === ${thing.code}`] : []),
        ];
    return tests.length === 0
      ? undefined
      : {
          lines: [
            `const counted = row.filter(({ color, thing }) => ${tests.join(' && ')});`,
            total('counted'),
          ],
          answer: 'count',
          thing: thing?.value,
        };
  },
});

const afterRemoving = phrase({
  slots: {},
  maybe: { gone: color, goneThing: thing, kept: color, keptThing: thing, count },
  forms: {
    en: [
      `if (i|you|we) (remove|take away|take) all [of] the ({gone} ${things}|{goneThing}) from the (desk|table|floor|nightstand|shelf|bed|counter|carpet|rug|box|chair|ground), how many ({kept} ${things}|{keptThing}) (remain|are left) (on it|in it|there)`,
    ],
    zh: [
      '如果拿走所有({gone}的(东西|物品)|{goneThing}),还剩(几|多少)(个|件|支|本|只)({kept}的(东西|物品)|{keptThing})',
    ],
  },
  write: ({ gone, goneThing, kept, keptThing }): RowQuestion | undefined => {
    const removed = test(gone, goneThing)?.replace('===', '!==');
    const counted = test(kept, keptThing);
    if (!removed || !counted) return undefined;
    return {
      lines: [
        `const remaining = row.filter(({ color, thing }) => ${removed});`,
        `const counted = remaining.filter(({ color, thing }) => ${counted});`,
        total('counted'),
      ],
      answer: 'count',
    };
  },
});

export const rowQuestions = [afterRemoving, howManyBeside, howMany, colorBeside, colorAtEnd, colorOf];
