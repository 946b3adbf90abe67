import { digitsSource, type ExactNumber, exact, readDigits, scaled } from './exact-number';

const digits = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]));
digits.set('〇', 0).set('两', 2);
const small = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const large = new Map([
  ['万', 4],
  ['亿', 8],
]);

const character = '零〇一二两三四五六七八九十百千万亿';

/** A regular expression for a number in Chinese, in digits or characters; `readChineseNumber` has the last word. */
export const chineseNumberSource = [
  String.raw`(?:\d+|[${character}]+)又(?:\d+|[${character}]+)分之(?:\d+|[${character}]+)`,
  String.raw`(?:\d+|[${character}]+)分之(?:\d+|[${character}]+)`,
  String.raw`\d+ \d+/\d+|\d+/\d+(?![/\d])`,
  String.raw`(?:${digitsSource})(?:[百千]?[万亿]|[百千](?![克米瓦]))?(?:\d+[千百])?`,
  `[${character}]+(?:点[零〇一二三四五六七八九]+)?`,
  '半',
].join('|');

/** Reads a whole text as one number; undefined when it is not one. */
export function readChineseNumber(text: string): ExactNumber | undefined {
  const plain = text.trim();
  return readFraction(plain) ?? readDigits(plain) ?? readScaledDigits(plain) ?? readCharacters(plain);
}

function readFraction(text: string): ExactNumber | undefined {
  if (text === '半' || text === '一半') return exact(0.5, '1 / 2');
  const slashed = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(text);
  const spelled = /^(?:(.+)又)?(.+)分之(.+)$/.exec(text);
  const [, wholeText, upperText, lowerText] =
    slashed ?? (spelled && [...spelled.slice(0, 2), spelled[3], spelled[2]]) ?? [];
  if (!upperText || !lowerText) return undefined;
  const whole = wholeText ? readInteger(wholeText) : exact(0);
  const upper = readInteger(upperText);
  const lower = readInteger(lowerText);
  if (!whole || !upper || !lower || lower.value === 0) return undefined;
  const prefix = wholeText ? `${whole.code} + ` : '';
  return exact(whole.value + upper.value / lower.value, `${prefix}${upper.code} / ${lower.code}`);
}

const readInteger = (text: string) => readDigits(text) ?? readCharacters(text);

/** `2.5万`, `3万5千`, `3千`. */
function readScaledDigits(text: string): ExactNumber | undefined {
  const match = /^(-?[\d.,]+)([百千]?)([万亿]?)(?:(\d+)([千百]))?$/.exec(text);
  const number = readDigits(match?.[1] ?? '');
  if (!match || !number) return undefined;
  const power = (match[2] === '百' ? 2 : match[2] === '千' ? 3 : 0) + (large.get(match[3] ?? '') ?? 0);
  if (match[4] === undefined) return power === 0 ? undefined : scaled(number, power);
  const rest = Number(match[4]) * (small.get(match[5] ?? '') ?? 0);
  return exact(Math.round(number.value * 10 ** power) + rest);
}

/** Characters by place value; 一百二 and 两万五 leave the last place unsaid, 二〇二六 is read digit by digit. */
function readCharacters(text: string): ExactNumber | undefined {
  const [integer = '', decimals, ...more] = text.split('点');
  if (more.length > 0 || !new RegExp(`^[${character}]+$`).test(integer)) return undefined;
  const value = readPlaces(integer);
  if (value === undefined) return undefined;
  if (decimals === undefined) return exact(value);
  const tail = [...decimals].map((one) => digits.get(one));
  if (tail.length === 0 || tail.includes(undefined)) return undefined;
  return exact(Number(`${value}.${tail.join('')}`), `${value}.${tail.join('')}`);
}

function readPlaces(text: string): number | undefined {
  if ([...text].every((one) => digits.has(one))) {
    const all = [...text].map((one) => digits.get(one)).join('');
    return text.length > 1 && !/[〇零]/.test(text) && text.length < 4 ? undefined : Number(all);
  }
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let lastUnit = 10;
  for (const one of text) {
    const place = small.get(one);
    const power = large.get(one);
    if (digits.has(one)) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digits.get(one);
      if (digit === 0) lastUnit = 10;
    } else if (place !== undefined) {
      group += (digit ?? (place === 10 ? 1 : Number.NaN)) * place;
      digit = undefined;
      lastUnit = place;
    } else if (power !== undefined) {
      total = (total + group + (digit ?? 0)) * 10 ** power;
      group = 0;
      digit = undefined;
      lastUnit = 10 ** power;
    }
  }
  const last = (digit ?? 0) * (lastUnit > 10 ? lastUnit / 10 : 1);
  const value = total + group + last;
  return Number.isSafeInteger(value) ? value : undefined;
}
