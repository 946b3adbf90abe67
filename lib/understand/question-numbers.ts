import { languageOf } from '../numbers/language';
import { readNumber } from '../numbers/number';
import { plainText } from '../numbers/plain-text';
import { findQuantities, type Quantity } from '../numbers/quantities';
import { plainPlaces } from './plain-places';

/** A number that a question states, and where it stands in the question's own text. */
export type QuestionNumber = {
  phrase: string;
  start: number;
  end: number;
  /** `multiple`: a word such as "twice", which a program may follow without writing a 2. */
  kind: Quantity['kind'] | 'multiple';
  /** 15 for "15 %", 0.75 for "three quarters", 24 for "two dozen". */
  value: number;
  /** Other values that a program may state it by, with what it is divided by then: 0.15, or 2 of "two dozen". */
  others: { value: number; divisor: number }[];
};

type Found = Omit<Quantity, 'kind'> & Pick<QuestionNumber, 'kind'>;

/** Words that state a number and are none: what to read them as. */
const multiples: [RegExp, number][] = [
  [/\b(?:twice|double[ds]?|doubling|a couple|a pair|both)\b/giu, 2],
  [/\b(?:thrice|tripled?|triples)\b/giu, 3],
  [/\bquadrupled?\b/giu, 4],
  [/翻倍|翻一番|一双|一对/gu, 2],
  [/一打/gu, 12],
];

/** Every number of a question, in the order of its text. */
export function questionNumbers(question: string): QuestionNumber[] {
  const plain = plainText(question);
  const language = languageOf(plain);
  const places = plainPlaces(question, plain);
  if (places === undefined) return [];
  const found: Found[] = findQuantities(plain, language).flatMap((each) => [each, ...upperEnd(each)]);
  for (const [pattern, value] of multiples) {
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ value, code: String(value), phrase: match[0], start, end, kind: 'multiple' });
    }
  }
  return found
    .filter(({ phrase, end }) => phrase !== '一' || !/^[共起样直些定般边旦]/.test(plain.slice(end)))
    .sort((a, b) => a.start - b.start)
    .map((quantity) => ({
      phrase: quantity.phrase,
      start: places[quantity.start] ?? 0,
      end: (places[quantity.end - 1] ?? 0) + 1,
      kind: quantity.kind,
      value: quantity.value,
      others: otherValues(quantity),
    }));

  function otherValues({ kind, value, phrase, code, currency, end }: Found): QuestionNumber['others'] {
    // 八折 is eight tenths of the price, 85折 eighty-five hundredths, 三成 three tenths.
    const tenths = /^(?:折|成(?![为了本立人功]))/.test(plain.slice(end));
    if (tenths)
      return [10, 100]
        .filter((divisor) => value < divisor)
        .slice(0, 1)
        .map((divisor) => ({ value: value / divisor, divisor }));
    if (kind === 'percent') return [{ value: value / 100, divisor: 100 }];
    if (kind === 'money' && /^(?:cents?|分钱)$/i.test(currency ?? ''))
      return [{ value: value / 100, divisor: 100 }];
    const scaled =
      /^(.+?) ?(?:hundred|thousand|million|billion|trillion|dozen|k|[千百]?[万亿]|[千百])$/i.exec(phrase);
    const before = scaled?.[1] === undefined ? undefined : readNumber(scaled[1], language);
    if (before) return [{ value: before.value, divisor: 1 }];
    const fraction = /^(\d+) \/ (\d+)$/.exec(code);
    return fraction ? [1, 2].map((part) => ({ value: Number(fraction[part]), divisor: 1 })) : [];
  }
}

/** "10-15" states two numbers. */
function upperEnd({ kind, upTo, phrase, start, end }: Quantity): Quantity[] {
  if (kind !== 'range' || upTo === undefined) return [];
  const from = Math.max(phrase.lastIndexOf('-'), phrase.lastIndexOf('~')) + 1;
  return [
    { value: upTo, code: String(upTo), phrase: phrase.slice(from), start: start + from, end, kind: 'number' },
  ];
}
