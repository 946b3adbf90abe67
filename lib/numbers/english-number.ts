import { digitsSource, type ExactNumber, exact, readDigits, scaled } from './exact-number';

const small = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * (i + 2)]),
);
const scales = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);
/** What a fraction's lower number may be called; the plural is read too. */
const parts = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['hundredth', 100],
]);

/** All number words in a compact spelling: forms repeat it, and long alternations are slow to compile. */
const cardinal =
  '(?:zero|one|two|three|five|ten|eleven|twelve|twenty|forty|(?:four|six|seven|nine)(?:teen|ty)?|eight(?:een|y)?|' +
  '(?:thir|fif)(?:teen|ty)|hundred|thousand|[mbt]r?illion|dozen)';
const part = '(?:hal(?:f|ve)|third|quarter|(?:four|fif|six|seven|eigh|nin|ten|twelf|hundred)th)';
const cardinals = `(?:an? )?${cardinal}(?:[ -]${cardinal}|(?<=hundred|thousand|million) and ${cardinal})*`;

/** A regular expression for a number in English, in digits or words; `readEnglishNumber` has the last word. */
export const englishNumberSource =
  `half a (?:dozen|million)|half(?: an?(?= ))?|(?:an?|${cardinal})[ -]${part}s?|` +
  String.raw`\d+ \d+/\d+|\d+/\d+(?![/\d])|` +
  `(?:(?:${digitsSource})(?: (?:hundred|thousand|[mbt]r?illion|dozen)\\b|k\\b)?|${cardinals})(?: and (?:an?|one|two|three) ${part}s?)?`;

/** Reads a whole text as one number; undefined when it is not one. */
export function readEnglishNumber(text: string): ExactNumber | undefined {
  const plain = text.trim().toLowerCase();
  return (
    readFraction(plain) ??
    readMixed(plain) ??
    readDigits(plain) ??
    readScaledDigits(plain) ??
    readWords(plain)
  );
}

function readFraction(text: string): ExactNumber | undefined {
  const digits = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(text);
  if (digits) {
    const [, whole, upper, lower] = digits;
    if (Number(lower) === 0) return undefined;
    const value = Number(whole ?? 0) + Number(upper) / Number(lower);
    return exact(value, `${whole ? `${Number(whole)} + ` : ''}${Number(upper)} / ${Number(lower)}`);
  }
  if (text === 'half' || text === 'half a' || text === 'half an') return exact(0.5, '1 / 2');
  if (text === 'half a dozen') return exact(6, '12 / 2');
  if (text === 'half a million') return exact(500_000, '1e6 / 2');
  const words = new RegExp(`^(.+)[ -](${part})s?$`).exec(text);
  const upper = words?.[1] === 'a' || words?.[1] === 'an' ? exact(1) : readWords(words?.[1] ?? '');
  const lower = parts.get(words?.[2] ?? '');
  if (!upper || !lower) return undefined;
  return exact(upper.value / lower, `${upper.code} / ${lower}`);
}

function readMixed(text: string): ExactNumber | undefined {
  const match = /^(.+?)[ -]and ((?:a|one|two|three) .+)$/.exec(text);
  const whole = readDigits(match?.[1] ?? '') ?? readWords(match?.[1] ?? '');
  const rest = readFraction(match?.[2] ?? '');
  return whole && rest && exact(whole.value + rest.value, `${whole.code} + ${rest.code}`);
}

function readScaledDigits(text: string): ExactNumber | undefined {
  const match = /^(.+?)(?: (hundred|thousand|million|billion|trillion|dozen)|k)$/.exec(text);
  const number = readDigits(match?.[1] ?? '');
  if (!number) return undefined;
  if (match?.[2] === 'dozen') return exact(number.value * 12, `${number.code} * 12`);
  return scaled(number, match?.[2] === 'hundred' ? 2 : (scales.get(match?.[2] ?? '') ?? 3));
}

/** Number words by the usual grammar: below a hundred, times hundred, times a falling scale. */
function readWords(text: string): ExactNumber | undefined {
  if (text.endsWith('dozen')) {
    const count =
      text === 'dozen' || text === 'a dozen' ? exact(1) : readWords(text.replace(/[ -]dozen$/, ''));
    return count && exact(count.value * 12, `${count.code} * 12`);
  }
  const words = text.split(/[ -]/).filter((word) => word !== 'and');
  if (words.length === 0 || text.startsWith('and') || text.endsWith('and')) return undefined;
  let total = 0;
  let group: number | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  let previous = '';
  for (const [index, word] of words.entries()) {
    const scale = scales.get(word);
    if ((word === 'a' || word === 'an') && index === 0 && words.length > 1) group = 1;
    else if (small.has(word)) {
      const open =
        group === undefined || previous === 'hundred' || (tens.has(previous) && (small.get(word) ?? 0) < 10);
      if (!open || (tens.has(previous) && small.get(word) === 0)) return undefined;
      group = (group ?? 0) + (small.get(word) ?? 0);
    } else if (tens.has(word)) {
      if (group !== undefined && previous !== 'hundred') return undefined;
      group = (group ?? 0) + (tens.get(word) ?? 0);
    } else if (word === 'hundred') {
      if (group === undefined || group === 0 || group > 99) return undefined;
      group *= 100;
    } else if (scale !== undefined && group !== undefined && scale < lastScale) {
      total += group * 10 ** scale;
      group = undefined;
      lastScale = scale;
    } else return undefined;
    previous = word;
  }
  return exact(total + (group ?? 0));
}
