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
  [/借/, 'lent'],
  [/送|给/, 'given'],
  [/用|花|付/, 'used'],
  [/看|读/, 'read'],
  [/修/, 'repaired'],
  [/走|拿|取|运走|下/, 'taken'],
  [/买|又|来|得到|增/, 'added'],
  [/做|加工|生产/, 'made'],
];

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

/** What happens to a quantity names it better than what it counts: the pages that were read are `read`. */
function verbOf({ who, event }: ChineseQuantity, otherwise: string): string {
  if (event === 'have' || event === 'start' || event === 'now' || event === 'total') return otherwise;
  const own = who.split('|').at(-1) ?? '';
  return happened.find(([pattern]) => pattern.test(own))?.[1] ?? otherwise;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** A name for each used quantity, told apart by their order where two would be the same. */
export function namesOf({ quantities }: ChineseProblem, used: number[]): Map<number, string> {
  const wanted = used.map((index) => (quantities[index] ? meaningOf(quantities[index]) : 'amount'));
  return new Map(
    used.map((index, at) => {
      const name = wanted[at] ?? 'amount';
      const unique = wanted.filter((each) => each === name).length === 1;
      return [index, unique ? name : `${ordinals[at] ?? 'other'}${capital(name)}`];
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
export function resultName({ asked }: ChineseProblem, taken: Iterable<string>): string {
  const thing = thingOf(asked.unit);
  const [per] = asked.per;
  const group = per && thingOf(per);
  const each = asked.type === 'each' && group ? `${thing ?? 'items'}Per${capital(oneOf(group))}` : undefined;
  const options = [each, resultNames[asked.type], thing, 'result'];
  const known = new Set(taken);
  return options.find((name) => name !== undefined && !known.has(name)) ?? 'result';
}
