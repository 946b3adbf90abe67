import type { StrategyName } from '../../reasoning/strategies/registry';
import { type Reply, solved } from '../../reasoning/testing/scripted';
import type { QuestionCell } from '../cell';
import { newQuestionCell } from '../new-cell';

/** A cell whose question was solved by a strategy with a scripted model; `cell` is what else the cell holds. */
export async function askedCell(
  strategy: StrategyName,
  replies: Reply[],
  cell: Partial<QuestionCell> = {},
): Promise<QuestionCell> {
  const question = cell.question ?? 'How many?';
  const check = {
    expected: cell.expected ?? null,
    assertions: cell.check?.assertions ?? '',
    tell: cell.check?.tell ?? false,
  };
  const { stored } = await solved(strategy, { replies: { program: replies }, input: { question, check } });
  return { ...newQuestionCell('cell', 'a0', question), trace: stored, ...cell };
}
