import type { Cell } from '@/lib/notebook/cell';
import { traceState } from '@/lib/reasoning/trace-state';

export type Score = { all: number; program: number; steps: number; direct: number };

/**
 * Right answers by way, of all compared questions that were held against an expected answer. A way that gave no answer
 * was not right. Null where nothing was compared.
 */
export function scoreOf(cells: readonly Cell[]): Score | null {
  const score: Score = { all: 0, program: 0, steps: 0, direct: 0 };
  for (const cell of cells) {
    // Folding a trace costs more than looking at its first event.
    if (cell.kind !== 'question' || !cell.trace.some((event) => event.type === 'judged')) continue;
    if (!cell.trace.some((event) => event.type === 'writing' && event.task === 'direct')) continue;
    const { attempts, judgements } = traceState(cell.trace);
    const byExpected = judgements.filter(({ by }) => by === 'expected');
    if (byExpected.length === 0) continue;
    score.all += 1;
    for (const way of ['program', 'steps', 'direct'] as const) {
      const numbers = new Set(attempts.filter(({ task }) => task === way).map(({ number }) => number));
      if (byExpected.some(({ attempt, verdict }) => numbers.has(attempt) && verdict === 'right'))
        score[way] += 1;
    }
  }
  return score.all === 0 ? null : score;
}
