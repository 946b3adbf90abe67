import type { Asked } from './asked';
import { measureAt } from './measure-words';
import type { ChineseQuantity } from './quantity';

type Rule = {
  pattern: RegExp;
  when: (text: string, asked: Asked) => boolean;
  value: number;
  measure: string;
};

/** Numbers that a problem means without saying them. */
const rules: Rule[] = [
  { pattern: /两[边旁侧]|左右两/, when: (text) => /各|都|每隔/.test(text), value: 2, measure: '边' },
  {
    pattern: /[又再]\p{Script=Han}{0,3}(?:同样|一样)多(?!的\p{Script=Han}+和)/u,
    when: () => true,
    value: 2,
    measure: '份',
  },
  {
    pattern: /[又再]\p{Script=Han}{0,3}(?:同样|一样)多的\p{Script=Han}+和\p{Script=Han}+/u,
    when: () => true,
    value: 3,
    measure: '份',
  },
  {
    pattern: /一(?:个?星期|周)/,
    when: (_text, asked) => asked.per.some(({ measure }) => measure?.symbol === '天'),
    value: 7,
    measure: '天',
  },
  { pattern: /正方形/, when: (text) => /周长|一圈|一周|四周|围/.test(text), value: 4, measure: '边' },
  { pattern: /长方形/, when: (text) => /周长|一圈|一周|四周|围/.test(text), value: 2, measure: '次' },
];

/** The quantities that are meant but not said. */
export function impliedQuantities(text: string, asked: Asked, found: ChineseQuantity[]): ChineseQuantity[] {
  return rules.flatMap(({ pattern, when, value, measure }) => {
    const match = pattern.exec(text);
    if (!match || !when(text, asked)) return [];
    if (
      found.some(
        (each) =>
          each.value === value && each.start >= match.index && each.start < match.index + match[0].length,
      )
    )
      return [];
    return [
      {
        value,
        code: String(value),
        phrase: match[0],
        unit: { measure: measureAt(measure), noun: '' },
        per: [],
        soft: false,
        role: 'implied',
        who: '',
        clause: -1,
        asked: false,
        event: 'have',
        cues: [],
        near: [],
        mention: 'none',
        start: match.index,
      } satisfies ChineseQuantity,
    ];
  });
}
