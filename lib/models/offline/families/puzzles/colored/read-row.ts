import type { Language } from '@/lib/numbers/language';
import { readNumber } from '@/lib/numbers/number';
import { color } from '../../../grammar/color-slot';

/** One kind of thing in a row, with its colour; `count` is unsaid for "a" and "an". */
export type ColoredThing = { count?: number; color: string; thing: string; phrase: string };

const opening: Record<Language, RegExp[]> = {
  en: [
    /^(?:there (?:is|are)|i see|you see|we see|i have|we have) (?<list>.+) (?:on|in|under) (?:the|a|my|your) (?<place>[a-z]+)$/i,
    /^(?:on|in|under) (?:the|a|my|your) (?<place>[a-z]+),? (?:there (?:is|are)|you see|i see|we see|you can see|i have)(?: (?:the following|a (?:set|bunch|row|group|number|collection)|several|some|many)(?: of)? (?:things|objects|items)(?: (?:arranged|lined up|standing|lying))?(?: in a row)?[:,])? (?<list>.+)$/i,
  ],
  zh: [/^(?<place>[\u4e00-\u9fff]{1,5}上)(?:从左到右)?(?:依次|并排)?(?:放着|摆着|有|放了)(?<list>.+)$/],
};

/**
 * "On the desk, there is a red pen and a blue mug" as its things, left to right; undefined unless each
 * item is a number or article, a colour and a thing, without anything left over.
 */
export function readRow(
  text: string,
  language: Language,
): { place: string; things: ColoredThing[] } | undefined {
  const groups = opening[language].map((way) => way.exec(text)?.groups).find((found) => found !== undefined);
  if (!groups?.list || !groups.place) return undefined;
  const separator = language === 'en' ? /, and |, | and / : /,|和|以及/;
  const things = groups.list.split(separator).map((item) => readThing(item.trim(), language));
  return things.every((thing) => thing !== undefined)
    ? { place: groups.place.toLowerCase(), things }
    : undefined;
}

const item: Record<Language, RegExp> = {
  en: new RegExp(`^(an?|[a-z]+|\\d+) (${color.source.en}) ([a-z]+(?: [a-z]+){0,3})$`, 'i'),
  zh: new RegExp(
    `^([一两二三四五六七八九十\\d]+)(?:个|支|本|只|把|张|条|块|件|顶|辆|双|副|枚|朵|盏|台|根|颗)(${color.source.zh})的?([\\u4e00-\\u9fff]{1,6})$`,
  ),
};

function readThing(text: string, language: Language): ColoredThing | undefined {
  const match = item[language].exec(text);
  const [, amount, hue, thing] = match ?? [];
  if (!amount || !hue || !thing) return undefined;
  const named = { color: hue.toLowerCase(), thing: singular(thing.toLowerCase()), phrase: text };
  if (/^an?$/i.test(amount)) return named;
  const count = readNumber(amount, language)?.value;
  return count === undefined ? undefined : { count, ...named };
}

/** "pairs of sunglasses" is "pair of sunglasses", "dog leashes" is "dog leash". */
export function singular(words: string): string {
  const [, head = words, tail = ''] = /^(.*?)( of .*)?$/.exec(words) ?? [];
  const one = head
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/([^s])s$/, '$1');
  return one + tail;
}
