import { useFormatter } from 'use-intl';
import { valueText } from '@/lib/notebook/value-text';
import type { Value } from '@/lib/reasoning/value';

/** Whole and ordinary decimal numbers get the reader's separators; everything else is said exactly. */
export function useNumberText(money = false) {
  const format = useFormatter();
  return (value: Value): string => {
    if (value.type === 'bigint')
      return value.text.length > 400 ? value.text : format.number(BigInt(value.text));
    if (value.type !== 'number') return valueText(value);
    if (!/^-?\d+(\.\d+)?$/.test(value.text) || value.text === '-0') return value.text;
    const cents = money && /^-?\d+\.\d$/.test(value.text);
    return format.number(Number(value.text), {
      minimumFractionDigits: cents ? 2 : 0,
      maximumFractionDigits: 17,
    });
  };
}
