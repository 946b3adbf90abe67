import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/numbers/language';
import type { Family } from '../grammar/family';
import { readQuestion } from '../read-question';
import { runForTest } from './run-for-test';

/** A question with the answer computed by hand, and its unit where there is one. */
export type AnsweredQuestion = [question: string, value: unknown, unit?: string];

/**
 * Checks a family: every question is read by it before all other families, and its program, run in the
 * real sandbox, gives the answer; every example that people are shown is answered too.
 */
export function checkFamily(family: Family, questions: Record<Language, AnsweredQuestion[]>): void {
  describe(family.id, () => {
    test.each([...questions.en, ...questions.zh])('%s', async (question, value, unit) => {
      const [reading] = readQuestion(question);
      expect(reading?.family).toBe(family.id);
      const given = await runForTest(reading?.program ?? '');
      if (typeof value === 'number') {
        expect(given.value).toBeTypeOf('number');
        expect(given.value).toBeCloseTo(value, 9);
      } else expect(given.value).toEqual(value);
      if (unit !== undefined) expect(given.unit).toBe(unit);
    });

    test.each([...family.examples.en, ...family.examples.zh])('example: %s', async (question) => {
      const [reading] = readQuestion(question);
      expect(reading?.family).toBe(family.id);
      await expect(runForTest(reading?.program ?? '')).resolves.toBeDefined();
    });
  });
}
