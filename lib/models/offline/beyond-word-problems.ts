import type { Language } from '@/lib/numbers/language';

/**
 * Words whose arithmetic a word problem reader doesn't know: percentages, chances, averages, ages, ways back and so
 * on belong to the closed families. Where none of them could read such a question, a reader that only combines
 * the numbers would answer with confidence and be wrong; the development sets lose nothing by this.
 */
const beyond: Record<Language, RegExp> = {
  en: /%|\b(?:percent(?:age)?s?|probabilit\w+|chances?|average|mean|median|speed|ratio|ages|older|younger|years? old|digits?|codes?|primes?|squared?|roots?|perimeters?|volumes?|radius|diameter|interest|except|unless|weekday|date|sequence|sum of|difference between|product of|ways|round trips?|there and back|(?:and|then) back|each way)\b/i,
  zh: /概率|可能性|质数|素数|因数|约数|方差|标准差|中位数|众数|利率|利息|排列|种方法|种选法|星期几|几月几/,
};

/** Whether the question needs more than a word problem reader knows. */
export const isBeyondWordProblems = (text: string, language: Language): boolean =>
  beyond[language].test(text);
