import type { Quantity } from '@/lib/numbers/quantities';

/** Words that stand for a number that is not told. */
const untold =
  /\b(?:all of (?:his|her|their)|some(?! (?:of (?:his|her|their|the|them) )?(?:time|day|where|one|body))|several|a few|(?<=\bwhile )others|a bunch of|a lot of|(?<!\b(?:how many|any|\d|no|many|much|once|some|buy|bought|had|have) )more(?= (?:\w+ ){0,3}\w+s\b)(?![^.?!]*\bthan\b))\b/gi;

/** Adds the amounts that are not told ("some", "a few") to a text's quantities; their value is no number. */
export function withUntold(text: string, told: Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(untold)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const isNumbered = told.some((quantity) => start <= quantity.end + 1 && quantity.start <= end + 1);
    if (!isNumbered && !/^[^.?!]*\bhow (?:many|much)\b/i.test(text.slice(Math.max(0, start - 12), start)))
      found.push({ value: Number.NaN, code: '', kind: 'number', phrase: match[0], start, end });
  }
  return [...told, ...found].sort((a, b) => a.start - b.start);
}
