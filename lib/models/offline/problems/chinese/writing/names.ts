import type { ChineseProblem } from '../problem';
import type { ChineseQuantity } from '../quantity';
import type { Unit } from '../unit';
import { nameOfNoun, oneOf } from './lexicon';

const capital = (word: string) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;

/** What a unit counts, in English: its thing, else its measure word. */
const thingOf = ({ noun, measure }: Unit): string | undefined =>
  measure && !['count', 'people'].includes(measure.kind)
    ? nameOfNoun(measure.symbol)
    : (nameOfNoun(noun) ?? (measure && nameOfNoun(measure.symbol)));

const happened: [pattern: RegExp, name: string][] = [
  [/还剩|剩下|剩余|还有/, 'left'],
  [/卖/, 'sold'],
  [/吃/, 'eaten'],
  [/喝/, 'drunk'],
  [/借/, 'lent'],
  [/送|给/, 'given'],
  [/用|花|付/, 'used'],
  [/看|读/, 'read'],
  [/修/, 'repaired'],
  [/做|加工|生产/, 'made'],
  [/折/, 'folded'],
  [/种|栽/, 'planted'],
  [/摘|采/, 'picked'],
  [/开走|飞走|离开/, 'gone'],
  [/走|拿|取|运走|下/, 'taken'],
  [/买|又|来|得到|增/, 'added'],
];

/** When: what tells two quantities of one name apart. */
const times: [pattern: RegExp, name: string][] = [
  [/上午|早上/, 'InTheMorning'],
  [/下午/, 'InTheAfternoon'],
  [/晚上/, 'InTheEvening'],
  [/前天/, 'TheDayBefore'],
  [/昨天/, 'Yesterday'],
  [/今天/, 'Today'],
  [/第一天|首日/, 'OnDayOne'],
  [/第二天/, 'OnDayTwo'],
  [/第三天/, 'OnDayThree'],
  [/去年/, 'LastYear'],
  [/今年/, 'ThisYear'],
  [/第一次/, 'AtFirst'],
  [/第二次/, 'Next'],
];

/** "又买了6支": the thing that was counted in that measure word before. */
const named = (unit: Unit, quantities: ChineseQuantity[]): Unit =>
  thingOf(unit) !== undefined
    ? unit
    : (quantities.find(
        (other) => other.unit.measure?.symbol === unit.measure?.symbol && thingOf(other.unit) !== undefined,
      )?.unit ?? unit);

/** A name after what the quantity means: pricePerBox, sold, apples, times. */
function meaningOf(quantity: ChineseQuantity): string {
  const { role, unit, per } = quantity;
  if (role === 'times') return 'times';
  if (role === 'part') return 'share';
  const thing = thingOf(unit);
  if (role === 'more' || role === 'less') return role === 'more' ? 'more' : 'fewer';
  const [first] = per;
  const group = first && thingOf(first);
  if (unit.measure?.kind === 'money')
    return per.length > 0 ? `price${group ? `Per${capital(oneOf(group))}` : ''}` : verbOf(quantity, 'money');
  if (per.length > 0 && group && !quantity.soft) return `${thing ?? 'items'}Per${capital(oneOf(group))}`;
  return verbOf(quantity, thing ?? 'amount');
}

/** What happens to a quantity belongs to its name: the pages that were read are `pagesRead`. */
function verbOf({ who, event, unit }: ChineseQuantity, thing: string): string {
  const isTime = unit.measure?.kind === 'time';
  if (isTime || event === 'have' || event === 'start' || event === 'now' || event === 'total') return thing;
  const own = (who.split('|').at(-1) ?? '').replace(unit.noun, '').replace(/[上下]午/, '');
  // "平均分给6只猴子": the monkeys are not given.
  if (/分给?$/.test(own) || (/给$/.test(own) && unit.measure?.kind === 'people')) return thing;
  const name = happened.find(([pattern]) => pattern.test(own))?.[1];
  return name === undefined ? thing : `${thing}${capital(name)}`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** A name for each used quantity, told apart by when it was or by their order where two would be the same. */
export function namesOf({ quantities }: ChineseProblem, used: number[]): Map<number, string> {
  const wanted = used.map((index) => {
    const quantity = quantities[index];
    return quantity ? meaningOf({ ...quantity, unit: named(quantity.unit, quantities) }) : 'amount';
  });
  const timed = used.map((index, at) => {
    const own = (quantities[index]?.who ?? '').split('|').at(-1) ?? '';
    return `${wanted[at]}${times.find(([pattern]) => pattern.test(own))?.[1] ?? ''}`;
  });
  const isUnique = (name: string, all: string[]) => all.filter((each) => each === name).length === 1;
  return new Map(
    used.map((index, at) => {
      const [name = 'amount', longer = 'amount'] = [wanted[at], timed[at]];
      if (isUnique(name, wanted)) return [index, name];
      const isTold = isUnique(longer, timed) && longer !== name;
      return [index, isTold ? longer : `${ordinals[at] ?? 'other'}${capital(name)}`];
    }),
  );
}

const resultNames: Partial<Record<ChineseProblem['asked']['type'], string>> = {
  remain: 'remaining',
  missing: 'missing',
  difference: 'difference',
  change: 'change',
  start: 'original',
  total: 'total',
  area: 'area',
  perimeter: 'perimeter',
  times: 'ratio',
  fraction: 'fraction',
  percent: 'fraction',
  speed: 'speed',
  gone: 'gone',
};

/** A name for what is asked for that no quantity has. */
export function resultName({ asked, quantities }: ChineseProblem, taken: Iterable<string>): string {
  const thing = thingOf(named(asked.unit, quantities));
  const [per] = asked.per;
  const group = per && thingOf(per);
  const each = asked.type === 'each' && group ? `${thing ?? 'items'}Per${capital(oneOf(group))}` : undefined;
  const isMoney = asked.unit.measure?.kind === 'money';
  const type = asked.type === 'change' && !isMoney ? 'remain' : asked.type;
  const known = new Set(taken);
  const plain = resultNames[type];
  const end = /现在|这时|还有/.test(asked.text) ? 'InTheEnd' : 'Asked';
  const options = [
    each,
    plain,
    thing && plain && `${thing}${capital(plain)}`,
    thing,
    thing && `${thing}${end}`,
    'result',
  ];
  return options.find((name) => name !== undefined && !known.has(name)) ?? 'result';
}
