import type { Measure } from './measure-words';

/** What one counts or measures in: a measure word and, where it is said, the thing: 盆 of 黄菊花, or 千米. */
export type Unit = { measure?: Measure | undefined; noun: string };

const counted = ({ measure }: Unit) => !measure || measure.kind === 'count' || measure.kind === 'people';

/**
 * How surely two units are one: 3 for the same physical unit or the same thing in the same measure word,
 * 2 for the same thing, 1 where only the measure words or the kinds agree, 0 for different units.
 */
export function unitMatch(a: Unit, b: Unit): 0 | 1 | 2 | 3 {
  if (!counted(a) || !counted(b)) return a.measure && a.measure.symbol === b.measure?.symbol ? 3 : 0;
  const sameMeasure = a.measure !== undefined && a.measure.symbol === b.measure?.symbol;
  const nouns = nounMatch(a.noun, b.noun);
  if (sameMeasure) return nouns === 'other' ? 1 : 3;
  if (nouns === 'same') return 2;
  if (isPerson(a) && isPerson(b)) return 2;
  // "6个班" and "每班", "8个书架" and "每架": the thing itself serves as the measure word.
  if (named(a, b) || named(b, a)) return 2;
  return nouns === 'unknown' && (isGeneric(a) || isGeneric(b)) ? 1 : 0;
}

/** The thing of one is the measure word of the other. */
const named = (a: Unit, b: Unit) =>
  a.noun !== '' && b.measure !== undefined && b.noun === '' && a.noun.endsWith(b.measure.symbol);

const isGeneric = ({ measure }: Unit) => measure === undefined || /^[个只件块]$/.test(measure.symbol);

/** Chinese names the head last: 白兔 and 兔 are one kind of thing, 白兔 and 黑兔 share a head. */
function nounMatch(a: string, b: string): 'same' | 'head' | 'other' | 'unknown' {
  if (a === '' || b === '') return 'unknown';
  if (a === b || a.endsWith(b) || b.endsWith(a)) return 'same';
  if (a.at(-1) === b.at(-1)) return 'head';
  return 'other';
}

const person =
  /[人生师员工]$|同学|朋友|学生|老师|[男女]生|乘客|游客|队员|孩子?$|[大小]人|工人|顾客|观众|少先队|选手|战士|家长|居民|农民/;

export const isPerson = ({ measure, noun }: Unit): boolean =>
  measure?.kind === 'people' || ((measure === undefined || measure.symbol === '个') && person.test(noun));
