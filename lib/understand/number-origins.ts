import { citedSpans, type Span } from './cited-span';
import type { Constant } from './constants';
import type { QuestionNumber } from './question-numbers';
import { aroundNumber, sharedWords, wordsIn } from './words-around';

/**
 * Where a constant of a program comes from. Nothing here is a guess: what could be two things is `unclear`.
 */
export type Origin =
  /** The question's number with this index. `divisor`: what the question says is this many times as much (15 % → 0.15). */
  | { kind: 'question'; number: number; divisor: number; by: 'citation' | 'order' | 'name' | 'value' }
  /** Words of the question that state no number but are cited: 7 for "a week". */
  | { kind: 'words'; span: Span }
  | { kind: 'unclear'; among: number[] }
  /** The hundred of a percentage. */
  | { kind: 'percent'; number: number }
  /** An index, a rounding, a 0 or 1 to begin or count with. */
  | { kind: 'own' }
  | { kind: 'not-in-question' };

export type TracedConstant = Omit<Constant, 'parts'> & { origin: Origin };

/** Every constant, computed ones taken apart where their parts are what the question states, with its origin. */
export function numberOrigins(
  question: string,
  numbers: readonly QuestionNumber[],
  constants: readonly Constant[],
): TracedConstant[] {
  const singles = constants.flatMap((constant) => takenApart(constant, numbers));
  const origins = new Map<Constant, Origin>();
  const open = (constant: Constant) => !origins.has(constant);
  for (const constant of singles) {
    const origin = settledAtOnce(constant, numbers);
    if (origin) origins.set(constant, origin);
  }
  for (const [constant, origin] of [...byOrder(singles.filter(open), numbers)]) origins.set(constant, origin);
  for (const constant of singles.filter(open)) {
    const origin = byCitation(constant, singles, { question, numbers });
    if (origin) origins.set(constant, origin);
  }
  for (const constant of singles.filter(open)) {
    if (isSmall(constant)) origins.set(constant, { kind: 'own' });
  }
  for (const constant of singles.filter(open)) {
    const origin = byName(constant, free(constant, numbers, origins), { question, numbers });
    if (origin) origins.set(constant, origin);
  }
  for (const constant of singles.filter(open)) {
    origins.set(constant, byValue(constant, free(constant, numbers, origins), numbers));
  }
  return singles.map(({ parts: _, ...constant }, index) => {
    const single = singles[index];
    return { ...constant, origin: (single && origins.get(single)) ?? { kind: 'not-in-question' } };
  });
}

type Asked = { question: string; numbers: readonly QuestionNumber[] };

/** The question's numbers that a constant may state, with what each is divided by. */
function candidates({ value }: Constant, numbers: readonly QuestionNumber[]) {
  return numbers.flatMap((number, index) => {
    if (isSame(number.value, value)) return [{ index, divisor: 1 }];
    const other = number.others.find((each) => isSame(each.value, value));
    return other ? [{ index, divisor: other.divisor }] : [];
  });
}

const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

/** 0 and 1 are in every program, whatever it is about, unless one has a name for good. */
const isSmall = ({ value, fixed }: Constant) => value === 0 || (value === 1 && !fixed);

/** Milliseconds, seconds or minutes of a day, an hour, a week: `24 * 60 * 60 * 1000` is about no 24 of the question. */
const conversions = new Set([86_400_000, 3_600_000, 604_800_000, 86_400, 3_600, 1_440, 604_800, 10_080]);

/** `15 / 100` is 15 %, and `3 / 4` three quarters; `16 - 3 - 4` is three numbers of the question. */
function takenApart(constant: Constant, numbers: readonly QuestionNumber[]): Constant[] {
  if (constant.parts.length === 0 || conversions.has(constant.value)) return [constant];
  const whole = candidates(constant, numbers);
  const apart = constant.parts.flatMap((part) => takenApart(part, numbers));
  if (whole.length === 0) return apart;
  if (constant.ratio && whole.some(({ divisor }) => divisor === 100)) return [constant];
  const parts = apart.map((part) => candidates(part, numbers));
  const same = parts.flat().every(({ index }) => whole.some((each) => each.index === index));
  return same || parts.some((each) => each.length === 0) ? [constant] : apart;
}

function settledAtOnce(constant: Constant, numbers: readonly QuestionNumber[]): Origin | undefined {
  if (constant.technical) return { kind: 'own' };
  if (candidates(constant, numbers).length > 0 || constant.cited !== undefined) return undefined;
  const percent = numbers.findIndex(({ kind }) => kind === 'percent');
  return constant.value === 100 && percent >= 0 ? { kind: 'percent', number: percent } : undefined;
}

/** A list whose items are neighbours in the question, in the same order, at one place only. */
function byOrder(constants: readonly Constant[], numbers: readonly QuestionNumber[]): Map<Constant, Origin> {
  const found = new Map<Constant, Origin>();
  const lists = new Set(constants.flatMap(({ list }) => (list === undefined ? [] : [list])));
  for (const list of lists) {
    const items = constants.filter((constant) => constant.list === list);
    if (items.length < 2) continue;
    const starts = numbers.flatMap((_, start) =>
      items.every((item, i) => isSame(numbers[start + i]?.value ?? Number.NaN, item.value)) ? [start] : [],
    );
    const [start, ...more] = starts;
    if (start === undefined || more.length > 0) continue;
    for (const [i, item] of items.entries()) {
      found.set(item, { kind: 'question', number: start + i, divisor: 1, by: 'order' });
    }
  }
  return found;
}

function byCitation(constant: Constant, all: readonly Constant[], asked: Asked): Origin | undefined {
  const spans = citedSpans(asked.question, constant.cited);
  const inSpan = ({ start, end }: Span) => spans.some((span) => span.start < end && start < span.end);
  const cited = candidates(constant, asked.numbers).filter(({ index }) => {
    const number = asked.numbers[index];
    return number !== undefined && inSpan(number);
  });
  const [span] = spans;
  if (cited.length === 0) {
    const states = asked.numbers.some(inSpan);
    return span && spans.length === 1 && !states ? { kind: 'words', span } : undefined;
  }
  // Several alike in one phrase: in the order of the line, where there are as many there.
  const siblings = all.filter((other) => other.line === constant.line && isSame(other.value, constant.value));
  const one =
    cited.length === 1
      ? cited[0]
      : cited.length === siblings.length
        ? cited[siblings.indexOf(constant)]
        : undefined;
  if (one) return { kind: 'question', number: one.index, divisor: one.divisor, by: 'citation' };
  return undefined;
}

/** Candidates that no other constant with a name of its own stands for. */
function free(
  constant: Constant,
  numbers: readonly QuestionNumber[],
  origins: ReadonlyMap<Constant, Origin>,
) {
  const taken = new Set(
    [...origins].flatMap(([other, origin]) =>
      origin.kind === 'question' && (other.name !== undefined || constant.name !== undefined)
        ? [origin.number]
        : [],
    ),
  );
  return candidates(constant, numbers).filter(({ index }) => !taken.has(index));
}

type Candidates = ReturnType<typeof candidates>;

/** The words of its name and comment are those around one of the numbers, and less those around the others. */
function byName(constant: Constant, left: Candidates, { question, numbers }: Asked): Origin | undefined {
  if (left.length < 2) return undefined;
  const words = wordsIn(`${constant.name ?? ''} ${constant.cited ?? ''}`);
  const [best, next] = left
    .map((candidate) => {
      const { start = 0, end = 0 } = numbers[candidate.index] ?? {};
      return { ...candidate, score: sharedWords(words, wordsIn(aroundNumber(question, start, end))) };
    })
    .sort((a, b) => b.score - a.score);
  if (!best || !next || best.score === next.score) return undefined;
  return { kind: 'question', number: best.index, divisor: best.divisor, by: 'name' };
}

function byValue(constant: Constant, left: Candidates, numbers: readonly QuestionNumber[]): Origin {
  const [only, ...more] = left;
  if (only && more.length === 0) {
    return { kind: 'question', number: only.index, divisor: only.divisor, by: 'value' };
  }
  const among = candidates(constant, numbers).map(({ index }) => index);
  return among.length > 0 ? { kind: 'unclear', among } : { kind: 'not-in-question' };
}
