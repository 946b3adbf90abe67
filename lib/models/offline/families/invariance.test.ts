import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuestion } from '../read-question';
import { runForTest } from '../testing/run-for-test';
import { families } from './catalogue';

/** Facts that are no quantities: 52 cards, π as 3.14 read as "pi", the two of a pair. */
const saidOtherwise = new Set([
  'cards',
  'circle',
  'handshakes',
  'polygon-angles',
  'clock-times',
  'what-date',
  'sums',
]);

describe('every number of a question stands in its program', () => {
  const questions = families
    .filter(({ id }) => !saidOtherwise.has(id))
    .flatMap(({ examples }) => [...examples.en, ...examples.zh]);
  test.each(questions)('%s', (question) => {
    const program = (readQuestion(question)[0]?.program ?? '').replaceAll(',', '');
    const numbers = question.replaceAll(',', ' ').match(/\d+(?:\.\d+)?/g) ?? [];
    for (const number of numbers) expect(program).toContain(number.replace(/^0+(?=\d)/, ''));
  });
});

const name = fc.constantFrom('Ines', 'Otto', 'Yusuf', 'Mei', 'Priya', 'Zoe', 'Luca', 'Noor');
const names = fc.uniqueArray(name, { minLength: 3, maxLength: 3 });

describe('renaming people changes nothing but the names', () => {
  test.each([
    'A is taller than B. C is shorter than B. Who is the tallest?',
    'A tells the truth. B says A lies. C says B tells the truth. Does C tell the truth?',
    'A is 5 years older than B. Their ages add up to 31. How old is B?',
    'A can paint a house in 6 hours and B can paint it in 3 hours. How long does it take them together?',
    'A thinks today is 6/18/2019, but B thinks today is 6/19/2019. B is correct. What is the date today in MM/DD/YYYY?',
  ])('%s', (template) => {
    const plain = readQuestion(template)[0]?.program ?? '';
    fc.assert(
      fc.property(names, ([a = '', b = '', c = '']) => {
        const rename = (text: string) =>
          text.replace(/\b[ABC]\b/g, (letter) => ({ A: a, B: b, C: c })[letter] ?? letter);
        expect(readQuestion(rename(template))[0]?.program).toBe(rename(plain));
      }),
      { numRuns: 20, seed: 1 },
    );
  });
});

describe('other numbers give other answers, by the same rule', () => {
  const whole = fc.integer({ min: 2, max: 400 });
  test.each([
    [(a: number, b: number) => `What is ${a}% of ${b}?`, (a: number, b: number) => (a * b) / 100],
    [(a: number, b: number) => `求${b}的${a}%`, (a: number, b: number) => (a * b) / 100],
    [(a: number, b: number) => `What is ${a} plus ${b} times ${a}?`, (a: number, b: number) => a + b * a],
    [
      (a: number, b: number) => `What is the area of a rectangle ${a} cm by ${b} cm?`,
      (a: number, b: number) => a * b,
    ],
    [
      (a: number, b: number) =>
        `The sum of two numbers is ${a + b} and their difference is ${Math.abs(a - b)}. What is the smaller number?`,
      (a: number, b: number) => Math.min(a, b),
    ],
    [(a: number, b: number) => `解方程：${a}x-${b}=0`, (a: number, b: number) => b / a],
    [
      (a: number, b: number) => `A train travels at ${a} km/h for ${b} hours. How far does it go?`,
      (a: number, b: number) => a * b,
    ],
  ])('case %#', async (question, expected) => {
    await fc.assert(
      fc.asyncProperty(whole, whole, async (a, b) => {
        const { value } = await runForTest(readQuestion(question(a, b))[0]?.program ?? '');
        expect(value).toBeCloseTo(expected(a, b), 6);
      }),
      { numRuns: 15, seed: 5 },
    );
  });
});
