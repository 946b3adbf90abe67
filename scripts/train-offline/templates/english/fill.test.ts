import { expect, it } from 'vitest';
import { englishPatterns, fillEnglishTemplates } from './fill';

const filled = fillEnglishTemplates(2 * englishPatterns.length);

it('fills every slot of every pattern, the same each time', () => {
  expect(englishPatterns.length).toBeGreaterThan(300);
  for (const { question } of filled) expect(question).not.toMatch(/[[\]{}|_]|undefined| {2}/);
  expect(fillEnglishTemplates(2 * englishPatterns.length)).toEqual(filled);
});

it('has answers that are positive, and whole unless the numbers have parts', () => {
  for (const { question, answer } of filled) {
    expect(answer).toBeGreaterThan(0);
    if (!/\d\.\d/.test(question)) expect(Number.isInteger(answer)).toBe(true);
  }
});
