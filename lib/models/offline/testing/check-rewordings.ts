import { expect, test } from 'vitest';
import { trusted } from '../choose-reading';
import { readClosed } from '../read-question';
import { runAllForTest } from './run-all-for-test';

/**
 * A table of questions as people put them, a line each with the answer behind `=>`, worked out by hand. Every one is
 * read by a closed family, and the programs, run in the real sandbox, give the answers (to 6 digits).
 */
export function checkRewordings(name: string, table: string): void {
  test(name, async () => {
    const rows = table
      .split('\n')
      .filter((line) => line.includes('=>'))
      .map((line) => line.split('=>').map((part) => part.trim()));
    const read = rows.map(([question = '']) => readClosed(question)[0]);
    const refused = rows
      .filter((_, row) => (read[row]?.confidence ?? 0) < trusted)
      .map(([question]) => question);
    expect(refused).toEqual([]);
    const given = await runAllForTest(read.map((reading) => reading?.program ?? ''));
    const seen = rows.map(([question, answer = ''], row) => [
      question,
      same(given[row], answer) ? answer : given[row],
    ]);
    expect(seen).toEqual(rows);
  });
}

function same(given: unknown, answer: string): boolean {
  if (typeof given !== 'number') return String(given) === answer;
  const number = Number(answer);
  return Math.abs(given - number) <= 1e-6 * Math.max(1, Math.abs(number));
}
