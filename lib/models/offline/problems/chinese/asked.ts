import { chineseCues } from './cues';
import { measureAt, measureSource } from './measure-words';
import { nounAt, nounBefore } from './noun';
import type { Unit } from './unit';

/** What a Chinese word problem asks for. */
export type Asked = {
  text: string;
  unit: Unit;
  /** What it is asked for one of: "平均每班几根" asks for 根 per 班. */
  per: Unit[];
  type: AskedType;
  cues: string[];
  /** The comparison in the question: "A比B多多少". */
  rounding: 'up' | 'down' | 'none';
};

export type AskedType =
  | 'fraction'
  | 'percent'
  | 'times'
  | 'difference'
  | 'change'
  | 'missing'
  | 'remain'
  | 'start'
  | 'each'
  | 'total'
  | 'area'
  | 'perimeter'
  | 'groups'
  | 'time'
  | 'speed'
  | 'gone'
  | 'plain';

const types: [AskedType, RegExp][] = [
  ['fraction', /几分之几|\(\(\)\/|分数表示/],
  ['percent', /百分之几|多少%|百分之多少/],
  ['times', /[几少]倍/],
  [
    'difference',
    /比.*[多少大小高矮长短重轻贵宜快慢远近加减低][\p{Script=Han}]{0,3}(?:多少|几)|相差|差多少|差几|[多少]多少|[多少]几/u,
  ],
  ['change', /找[回给]?/],
  ['missing', /还[要需差得]|再/],
  ['remain', /剩|余|还有|没/],
  ['start', /原[来有价先]|去年|计划/],
  ['each', /平均|每[^天]{0,6}(?:多少|几)|每天|每小?时|每分|单价/],
  ['area', /面积|占地/],
  ['perimeter', /周长/],
  ['speed', /速度/],
  ['total', /一共|总共|共|总|合|全[长程部]|[的之]和|两地|相距/],
  ['gone', /[去走出掉]了?(?:多少|几)/],
  ['groups', /(?:可以|能|需要?|要|够|至少|最多)/],
  ['time', /多[久长]时间|多久|几小?时|几天|多少[天时小分秒]/],
];

/** Where a text asks: 多少, 几, 多长 and the like. */
export const asking = /多少|几(?!乎|何)|多[长重高远大久宽深](?!\p{Script=Han}{0,3}\d)|=(?:[.?]|$)|求/u;

/** Reads what the clause that asks wants to know. */
export function readAsked(text: string, before: string): Asked {
  const type = types.find(([, pattern]) => pattern.test(text))?.[0] ?? 'plain';
  return {
    text,
    unit: unitAsked(text, before),
    per: perAsked(text),
    type,
    cues: chineseCues(text),
    rounding: /至少|最少/.test(text) ? 'up' : /最多|最大/.test(text) ? 'down' : 'none',
  };
}

function unitAsked(text: string, story: string): Unit {
  const match = [...text.matchAll(/多少|几(?!乎|何)/g)].at(-1);
  if (match) {
    const after = text.slice(match.index + match[0].length);
    if (/^个?(?:钱|元|块钱)/.test(after)) return { measure: measureAt('元'), noun: '' };
    if (/^(?:倍|分之|%|次方)/.test(after)) return { noun: '' };
    const measure = measureAt(after);
    if (measure) {
      const noun = nounAt(after.slice(measure.written.length));
      return { measure, noun: noun === '' ? nounBefore(stripAdverbs(text.slice(0, match.index))) : noun };
    }
    const noun = nounAt(after);
    if (noun !== '') return { noun };
  }
  const kind =
    /多[长高远宽深厚]/.test(text) && !/多长时间/.test(text)
      ? 'length'
      : /多重|重量|质量/.test(text)
        ? 'mass'
        : /多长时间|多久|时间/.test(text)
          ? 'time'
          : /多大|年龄/.test(text)
            ? 'age'
            : /价|钱|费/.test(text)
              ? 'money'
              : undefined;
  if (kind === undefined) return { noun: '' };
  for (const found of story.matchAll(new RegExp(`\\d(${measureSource})`, 'g'))) {
    const measure = measureAt(found[1] ?? '');
    if (measure?.kind === kind) return { measure, noun: '' };
  }
  return { noun: '' };
}

const stripAdverbs = (text: string) =>
  text.replace(/(?:一共|总共|还剩下?|剩下|还有|大约|平均|共|有|是|=)+$/, '');

function perAsked(text: string): Unit[] {
  const until = text.search(/多少|几/);
  return [...text.slice(0, until < 0 ? text.length : until).matchAll(/每|[买卖用行走做](?=1)/g)].flatMap(
    (match): Unit[] => {
      const after = text.slice(match.index + 1).replace(/^[1一]/, '');
      const measure = measureAt(after);
      const noun = nounAt(after.slice(measure?.written.length ?? 0));
      return measure || noun !== '' ? [{ measure, noun }] : [];
    },
  );
}
