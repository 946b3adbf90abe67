import { describe, expect, test } from 'vitest';
import { readQuestion } from '../read-question';
import { askedOf } from '../reading/asked';
import { families } from './catalogue';

test('every family has its own id, a title and examples in both languages', () => {
  expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
  for (const { id, title, examples } of families) {
    expect([id, title.en !== '', title.zh !== '', examples.en.length > 0, examples.zh.length > 0]).toEqual([
      id,
      true,
      true,
      true,
      true,
    ]);
  }
});

const questions = families.flatMap(({ id, examples }) =>
  [...examples.en, ...examples.zh].map((question): [string, string] => [question, id]),
);

test.each(questions)('%s', (question, id) => {
  const read = families
    .filter((family) => family.read(askedOf(question)).length > 0)
    .map((family) => family.id);
  expect(read[0]).toBe(id);
});

describe('programs', () => {
  test.each(questions)('of %s cite the question and end with the answer', (question) => {
    const program = readQuestion(question)[0]?.program ?? '';
    expect(program).toMatch(/answer\(.*\);(?: \/\/ .*)?$/);
    expect(program).toContain('// ');
    expect(program).not.toContain('```');
  });
});
