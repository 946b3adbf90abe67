import { judgedEvent, judgeExpected } from '../judge-steps';
import { type Repaired, repairSteps } from '../repair-steps';
import { spokenAnswer, spokenGiven } from '../spoken-answer';
import type { Strategy } from '../strategy';
import { together } from '../together';
import type { SolveEvent } from '../trace';
import { wordsSteps } from '../words-steps';
import { startWork, type Work } from '../work';

/** How often the program among them goes back to the model. */
export const comparedRepairs = 1;

/**
 * The survey's own question (arXiv 2401.00812): the same question at once answered directly, in words step by step,
 * and by a program. Only the program makes an answer; what was said stands beside it, and is held against the
 * expected answer like it.
 */
export const compare: Strategy = async function* (input, ports, signal) {
  const work = startWork(input, ports, signal);
  const ends = yield* together([
    saidSteps(work, 'direct'),
    saidSteps(work, 'steps'),
    repairSteps(work, { repairs: comparedRepairs }),
  ]);
  const at = ports.now();
  if (signal.aborted) return yield { type: 'stopped', at };
  const repaired = ends.find((end) => end !== null);
  if (repaired?.kind === 'answer') return yield { type: 'answered', at, attempt: repaired.candidate.attempt };
  if (repaired) yield repaired.event;
};

/** One answer in words, judged where the cell says what it expects. */
async function* saidSteps(
  work: Work,
  kind: 'direct' | 'steps',
): AsyncGenerator<SolveEvent, Repaired | null, void> {
  const { attempt, text } = yield* wordsSteps(work, { kind });
  const said = text === null ? null : spokenAnswer(text);
  const expected = work.input.check?.expected ?? '';
  if (said !== null && expected.trim() !== '') {
    yield judgedEvent(judgeExpected(attempt, spokenGiven(said), expected), work.ports.now());
  }
  return null;
}
