import { useFormatter } from 'use-intl';
import { answerText } from '@/lib/notebook/value-text';
import type { GivenAnswer } from '@/lib/reasoning/outcome';

const maxLength = 120;

/** An answer on one line, its numbers with the reader's separators. */
export function useAnswerText() {
  const format = useFormatter();
  return ({ value, unit }: GivenAnswer): string => {
    const plain = value.type === 'number' && /^-?\d+(\.\d+)?$/.test(value.text) && value.text !== '-0';
    if (plain) {
      const number = format.number(Number(value.text), { maximumFractionDigits: 17 });
      return unit === undefined ? number : /^\p{Sc}$/u.test(unit) ? `${unit}${number}` : `${number} ${unit}`;
    }
    const text = answerText({ value, unit });
    return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  };
}
