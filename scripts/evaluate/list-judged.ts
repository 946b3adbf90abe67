import type { Judged } from './tally';

/** The questions of these verdicts as text, each with what was said and the program, for development. */
export function listJudged(judged: readonly Judged[], verdicts: readonly string[]): string {
  return judged
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ verdict, id, question, expected, said, program }) =>
      [
        `[${verdict}] ${id}: ${question}`,
        `  expected ${expected}, got ${said}`,
        ...(program ? [program.replace(/^/gm, '    ')] : []),
      ].join('\n'),
    )
    .join('\n\n');
}
