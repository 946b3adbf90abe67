import type { GivenAnswer, Outcome } from './outcome';
import type { Value } from './value';

/**
 * An answer is a value with an optional unit, made from an outcome and from nothing else.
 * Its provenance says how it came about (`simulated`: executed, with replies that a model said); it is shown beside it, always.
 */
export type Answer = GivenAnswer & { provenance: 'executed' | 'edited' | 'simulated' };

/** The answer that an outcome supports, or null: every outcome but a returned one has none. */
export function answerFrom(outcome: Outcome, provenance: Answer['provenance']): Answer | null {
  if (outcome.kind !== 'returned' || outcome.answer === null) return null;
  return { ...outcome.answer, provenance };
}

/** Two numbers count as equal within this relative distance, as PAL-style evaluation does. */
const relativeTolerance = 1e-6;

/**
 * Whether two answers say the same: numbers within a relative 1e-6 (a BigInt and a number may be equal),
 * text without case and outer space, lists in order, records by key, sets in any order, units by their normal form.
 * A missing unit on one side is no difference; two different units are.
 */
export function sameAnswer(a: GivenAnswer, b: GivenAnswer): boolean {
  const unitsDiffer =
    a.unit !== undefined && b.unit !== undefined && normalUnit(a.unit) !== normalUnit(b.unit);
  return !unitsDiffer && sameValue(a.value, b.value);
}

/** A unit's normal form: case, outer space and a plural s do not count. */
export function normalUnit(unit: string): string {
  return unit
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/([a-z]{3,})s$/, '$1');
}

function sameValue(a: Value, b: Value): boolean {
  const x = numberIn(a);
  const y = numberIn(b);
  if (x !== null && y !== null) return sameNumber(a, x, b, y);
  switch (a.type) {
    case 'text':
      return b.type === 'text' && normalText(a.text) === normalText(b.text);
    case 'list':
      return b.type === 'list' && sameLists(a.items, b.items);
    case 'set':
      return b.type === 'set' && sameSets(a.items, b.items);
    case 'record':
      return b.type === 'record' && sameRecords(a.entries, b.entries);
    case 'map':
      return (
        b.type === 'map' &&
        a.entries.length === b.entries.length &&
        a.entries.every(([key, value], index) => {
          const other = b.entries[index];
          return other !== undefined && sameValue(key, other[0]) && sameValue(value, other[1]);
        })
      );
    default:
      return JSON.stringify(a) === JSON.stringify(b);
  }
}

/** The number in a value: a number, a BigInt, or text that is nothing but a number, a fraction or a percentage. */
function numberIn(value: Value): number | null {
  if (value.type === 'number' || value.type === 'bigint') return Number(value.text);
  if (value.type !== 'text') return null;
  return numberInText(value.text);
}

/**
 * Reads "1,234.5", "½"-free fractions "3/4", "50%" and full-width digits; null where the text is anything else.
 */
export function numberInText(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d),(?=\d{3}\b)/g, '');
  const decimal = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?)\s?(%?)$/i.exec(plain);
  if (decimal?.[1] !== undefined) return Number(decimal[1]) / (decimal[2] === '%' ? 100 : 1);
  const fraction = /^([+-]?\d{1,15})\/(\d{1,15})$/.exec(plain);
  if (fraction && Number(fraction[2]) !== 0) return Number(fraction[1]) / Number(fraction[2]);
  return null;
}

function sameNumber(a: Value, x: number, b: Value, y: number): boolean {
  if (a.type === 'bigint' && b.type === 'bigint') return a.text === b.text;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) && Number.isNaN(y);
  if (x === y) return true;
  return Math.abs(x - y) <= relativeTolerance * Math.max(Math.abs(x), Math.abs(y));
}

function sameLists(a: Value[], b: Value[]): boolean {
  return (
    a.length === b.length && a.every((item, index) => sameValue(item, b[index] ?? { type: 'undefined' }))
  );
}

function sameSets(a: Value[], b: Value[]): boolean {
  return a.length === b.length && a.every((item) => b.some((other) => sameValue(item, other)));
}

function sameRecords(a: [string, Value][], b: [string, Value][]): boolean {
  const others = new Map(b);
  return (
    a.length === b.length &&
    a.every(([key, value]) => {
      const other = others.get(key);
      return other !== undefined && sameValue(value, other);
    })
  );
}

const normalText = (text: string) => text.normalize('NFKC').trim().toLowerCase();
