import { normalUnit, numberInText, sameAnswer } from './answer';
import type { GivenAnswer } from './outcome';
import type { Value } from './value';

/** How an answer stands to the expected one; `unit` is the right number with another unit. */
export type Match = 'same' | 'unit' | 'different';

/**
 * How an answer stands to the one that a teacher typed. The unit counts only where both name one:
 * "42", "42 apples" and "$42" all meet 42, and "42 pears" does not meet 42 apples. Dates meet their day.
 * "3.14 ± 0.01" and "3.14 ± 1%" allow a tolerance, "a | b" alternatives, "{a, b}" a set in any order, "[a, b]" a list.
 */
export function matchExpected(expected: string, answer: GivenAnswer): Match {
  const matches = alternatives(expected).map((each) => matchOne(each, answer));
  if (matches.includes('same')) return 'same';
  return matches.includes('unit') ? 'unit' : 'different';
}

export const meetsExpected = (expected: string, answer: GivenAnswer): boolean =>
  matchExpected(expected, answer) === 'same';

function matchOne(expected: string, answer: GivenAnswer): Match {
  const asTyped: GivenAnswer = { value: { type: 'text', text: expected.trim() } };
  if (sameAnswer(asTyped, answer)) return 'same';
  if (answer.value.type === 'date')
    return answer.value.iso.slice(0, 10) === expected.trim() ? 'same' : 'different';
  const several = collection(expected, answer.value);
  if (several !== null)
    return sameAnswer({ value: several.typed }, { value: several.given }) ? 'same' : 'different';
  const within = tolerance(expected);
  const typed = numberAndUnit(within?.middle ?? expected);
  if (typed === null || !sameNumber(typed.number, answer.value, within?.margin)) return 'different';
  return unitsAgree(typed.unit, answer.unit) ? 'same' : 'unit';
}

/** Alternatives are told apart by a bar with space on both sides, so that "|x|" stays itself. */
const alternatives = (expected: string): string[] =>
  expected
    .normalize('NFKC')
    .split(/\s\|\s/)
    .filter((part) => part.trim() !== '');

/** "3.14 ± 0.01" or "3.14 +- 1%", with any unit behind, as the middle and the margin around it. */
function tolerance(expected: string): { middle: string; margin: (middle: number) => number } | null {
  const found = /^(.*?)\s*(?:±|\+\/-|\+-)\s*([\d.]+)\s*(%?)\s*(.*)$/.exec(expected.normalize('NFKC').trim());
  const [, before, size, percent, unit] = found ?? [];
  if (before === undefined || size === undefined || !Number.isFinite(Number(size))) return null;
  const margin = Number(size);
  return {
    middle: `${before} ${unit}`.trim(),
    margin: (middle) => (percent === '%' ? (Math.abs(middle) * margin) / 100 : margin),
  };
}

function sameNumber(typed: Value, given: Value, margin: ((middle: number) => number) | undefined): boolean {
  if (margin === undefined) return sameAnswer({ value: typed }, { value: given });
  const middle = typed.type === 'text' ? numberInText(typed.text) : null;
  const number =
    given.type === 'number' || given.type === 'bigint' || given.type === 'text'
      ? numberInText(given.text)
      : null;
  if (middle === null || number === null) return false;
  // Doubles near the edge of the margin are meant to be within it.
  return Math.abs(number - middle) <= margin(middle) * (1 + 1e-9);
}

/** "{a, b}" against a list or set in any order, "[a, b]" against one in this order. */
function collection(expected: string, given: Value): { typed: Value; given: Value } | null {
  const found = /^(?:\{(.*)\}|\[(.*)\])$/s.exec(expected.trim());
  if (!found || (given.type !== 'list' && given.type !== 'set')) return null;
  const text = found[1] ?? found[2] ?? '';
  const items: Value[] = text
    .split(/[,;，；、]/)
    .map((part) => part.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((part) => part !== '')
    .map((part) => ({ type: 'text', text: part }));
  const type = found[1] === undefined ? given.type : 'set';
  return { typed: { type, items }, given: { type, items: given.items } };
}

const signs = '$€£¥￥';

/** "$1,200", "42 apples", "15元" as number and unit; null where it is not one number with something beside it. */
export function numberAndUnit(expected: string): { number: Value; unit: string } | null {
  const plain = expected.normalize('NFKC').trim();
  const found = /^([^\d.+-]{0,3}?)\s*([+-]?[\d.,]+(?:e[+-]?\d+)?%?(?:\/\d+)?)\s*(.*)$/i.exec(plain);
  const [, sign = '', text = '', after = ''] = found ?? [];
  if (text === '' || (sign !== '' && !signs.includes(sign.trim()))) return null;
  return { number: { type: 'text', text }, unit: normalUnit(sign.trim() || after) };
}

/** Signs and names of money differ too much to be held against an answer. */
function unitsAgree(typed: string, given: string | undefined): boolean {
  if (typed === '' || given === undefined || signs.includes(typed) || signs.includes(given)) return true;
  return typed === normalUnit(given);
}
