import { normalUnit, sameAnswer } from '../reasoning/answer';
import type { GivenAnswer } from '../reasoning/outcome';

/**
 * Whether an answer is the one that a teacher typed. The unit counts only where both name one:
 * "42", "42 apples" and "$42" all meet 42, and "42 pears" does not meet 42 apples. Dates meet their day.
 */
export function meetsExpected(expected: string, answer: GivenAnswer): boolean {
  const asTyped: GivenAnswer = { value: { type: 'text', text: expected.trim() } };
  if (sameAnswer(asTyped, answer)) return true;
  if (answer.value.type === 'date') return answer.value.iso.slice(0, 10) === expected.trim();
  const typed = splitUnit(expected);
  return typed !== null && unitsAgree(typed.unit, answer.unit) && sameAnswer(typed.number, answer);
}

const signs = '$€£¥￥';

/** "$1,200", "42 apples", "15元" as number and unit; null where it is not one number with something beside it. */
function splitUnit(expected: string): { number: GivenAnswer; unit: string } | null {
  const plain = expected.normalize('NFKC').trim();
  const found = /^([^\d.+-]{0,3}?)\s*([+-]?[\d.,]+(?:e[+-]?\d+)?%?(?:\/\d+)?)\s*(.*)$/i.exec(plain);
  const [, sign = '', text = '', after = ''] = found ?? [];
  if (text === '' || (sign !== '' && !signs.includes(sign.trim()))) return null;
  return { number: { value: { type: 'text', text } }, unit: normalUnit(sign.trim() || after) };
}

/** Signs and names of money differ too much to be held against an answer. */
function unitsAgree(typed: string, given: string | undefined): boolean {
  if (typed === '' || given === undefined || signs.includes(typed) || signs.includes(given)) return true;
  return typed === normalUnit(given);
}
