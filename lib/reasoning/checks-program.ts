import type { GivenAnswer, Outcome } from './outcome';
import type { Value } from './value';
import { answerSource } from './value-source';

/**
 * The program that runs checks on an answer. What checks see: `value`, `unit`, and `check(name, test)`, whose test is
 * true, false, or a function that says so. The source stands in a block of its own, so that it may use any name.
 * Null where the answer can't be handed over.
 */
export function checksProgram(given: GivenAnswer, source: string): string | null {
  const declared = answerSource(given);
  if (declared === null) return null;
  return `${declared}
const results = [];
{
  const check = (name, test) => {
    try {
      results.push({ name: String(name), passed: Boolean(typeof test === 'function' ? test(value, unit) : test) });
    } catch (error) {
      results.push({ name: String(name), passed: false, error: String(error) });
    }
  };
  {
${source}
  }
}
answer(results);
`;
}

/** A person's assertions, one JavaScript expression a line, as checks that carry the line as their name. */
export function assertionsSource(assertions: string): string {
  return assertions
    .split('\n')
    .map((line) => line.trim().replace(/;$/, ''))
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => `check(${JSON.stringify(line)}, () => (${line}\n));`)
    .join('\n');
}

export type CheckResult = { name: string; passed: boolean; error?: string | undefined };

/** What a checks program found, in its order; null when it did not come to an end. */
export function checkResults(outcome: Outcome | undefined): CheckResult[] | null {
  if (outcome?.kind !== 'returned' || outcome.answer?.value.type !== 'list') return null;
  return outcome.answer.value.items.flatMap((item) => {
    const name = textOf(item, 'name');
    const passed = fieldOf(item, 'passed');
    if (name === undefined || passed?.type !== 'boolean') return [];
    return [{ name, passed: passed.value, error: textOf(item, 'error') }];
  });
}

/** A field of a record, undefined where there is none. */
export function fieldOf(value: Value, key: string): Value | undefined {
  return value.type === 'record' ? value.entries.find(([name]) => name === key)?.[1] : undefined;
}

export function textOf(value: Value, key: string): string | undefined {
  const field = fieldOf(value, key);
  return field?.type === 'text' ? field.text : undefined;
}
