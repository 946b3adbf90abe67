import { readNumber } from '@/lib/numbers/number';
import type { SlotType } from './form';
import type { GivenNumber } from './program-lines';

/** A Chinese discount: 八折 keeps 8 tenths, 八五折 and 85折 keep 8.5, 半折 keeps 5. English has none. */
export const zhe: SlotType<GivenNumber> = {
  source: { en: '(?!)', zh: '(?:[一二三四五六七八九半]{1,2}|\\d+(?:\\.\\d+)?)折' },
  read: (phrase) => {
    const text = phrase.replace('折', '');
    if (text === '半') return { phrase, value: 5, code: '5' };
    const digits = [...text].map((one) => readNumber(one, 'zh')?.code ?? one).join('');
    const tenths = /^\d{2}$/.test(digits) ? `${digits[0]}.${digits[1]}` : digits;
    const value = Number(tenths);
    return value > 0 && value < 10 ? { phrase, value, code: String(value) } : undefined;
  },
};
