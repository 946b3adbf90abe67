import { seeded } from '../../seeded';
import type { FilledTemplate } from '../filled-template';
import { besidePatterns } from './beside';
import { changePatterns } from './change';
import { comparePatterns } from './compare';
import { groupPatterns } from './groups';
import { partPatterns } from './parts';
import type { Numbers, Pattern } from './pattern';
import { ratePatterns } from './rates';
import { totalPatterns } from './totals';
import { kinds, names, things, words } from './words';

const patterns: Pattern[] = [
  ...changePatterns,
  ...comparePatterns,
  ...groupPatterns,
  ...ratePatterns,
  ...partPatterns,
  ...totalPatterns,
  ...besidePatterns,
];

/** `count` Chinese problems with their answers, the patterns in turn; NaN marks a problem that is to be refused. */
export function chineseProblems(count: number): FilledTemplate[] {
  const random = seeded(count);
  return Array.from({ length: count }, (_, index) => {
    const place = index % patterns.length;
    const [question, answer] = problemFrom(patterns[place] as Pattern, random);
    return { question, answer, pattern: place };
  });
}

function problemFrom([text, answer]: Pattern, random: () => number): [string, number] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const chosen = new Map<string, string>();
  const [thing, measure] = pick(things);
  const [first, second, third, head, count] = pick(kinds);
  const people = [...names].sort(() => random() - 0.5);
  const given: Record<string, string> = {
    东西: thing,
    m: measure,
    X: first,
    Y: second,
    Z: third,
    H: head,
    n: count,
  };
  given.P = people[0] ?? '';
  given.Q = people[1] ?? '';
  given.R = people[2] ?? '';
  const { numbers, said } = fittingNumbers(text, answer, random);
  let plain = text;
  while (/\[[^[\]]*\]/.test(plain))
    plain = plain.replace(/\[([^[\]]*)\]/g, (_whole, choices: string) => pick(choices.split('|')));
  const filled = plain.replace(/\{([^}]+)\}/g, (_whole, slot: string) => {
    if (slot in said) return said[slot] ?? '';
    if (given[slot] !== undefined) return given[slot];
    if (!chosen.has(slot)) chosen.set(slot, pick(words[slot] ?? [slot]));
    return chosen.get(slot) ?? '';
  });
  return [filled, answer(numbers)];
}

/** Draws numbers until the answer is a sensible one: positive, and whole unless the numbers are not. */
function fittingNumbers(text: string, answer: Pattern[1], random: () => number) {
  let drawn = drawNumbers(random);
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const value = answer(drawn.numbers);
    if (Number.isNaN(value)) break;
    const rough = attempt > 300 || /\{[tufg]\}/.test(text) || /几分之几/.test(text);
    if (value > 0 && (rough || Math.abs(value - Math.round(value)) < 1e-9)) break;
    drawn = drawNumbers(random);
  }
  return drawn;
}

const fractions: [number, number][] = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
  [1, 6],
  [5, 6],
  [3, 8],
  [5, 8],
  [2, 7],
  [2, 9],
];
const discounts: [string, number][] = [
  ['八', 0.8],
  ['九', 0.9],
  ['七', 0.7],
  ['六', 0.6],
  ['8', 0.8],
  ['八五', 0.85],
  ['7', 0.7],
];

function drawNumbers(random: () => number): { numbers: Numbers; said: Record<string, string> } {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const big = random() < 0.25 ? 10 : 1;
  const large = () => between(2, 99) * (random() < 0.5 ? big : 1);
  const tenth = () => between(11, 99) / 10;
  const [f, g] = [pick(fractions), pick(fractions)];
  const [p, q] = [between(1, 15) * 5, between(1, 8) * 5];
  const z = pick(discounts);
  const plain = {
    a: large(),
    b: large(),
    c: large(),
    d: between(2, 60),
    k: between(2, 9),
    l: between(2, 9),
    t: tenth(),
    u: tenth(),
  };
  const bracketed = random() < 0.5;
  const fraction = ([upper, lower]: [number, number]) =>
    bracketed ? `(${upper}/${lower})` : `${upper}/${lower}`;
  return {
    numbers: { ...plain, f: f[0] / f[1], g: g[0] / g[1], p: p / 100, q: q / 100, z: z[1] },
    said: {
      ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, String(value)])),
      f: fraction(f),
      g: fraction(g),
      p: `${p}%`,
      q: `${q}%`,
      z: z[0],
    },
  };
}
