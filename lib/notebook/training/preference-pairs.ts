import { sameAnswer } from '../../reasoning/answer';
import { type Attempt, isCandidate } from '../../reasoning/attempt';
import { matchExpected } from '../../reasoning/expected';
import { clustersOf, majorityOf, votesOf } from '../../reasoning/votes';
import type { Cell, QuestionCell } from '../cell';
import { countUp, type DataFile, jsonLines } from '../data-file';
import { looksSecret } from '../looks-secret';
import { typedQuestions } from '../results/typed-questions';
import { promptMessages, replyMessage } from './chat-record';
import { type AnsweredTrace, answeredTrace, type LeftOutWhy } from './taken-traces';

/** Why a program is worse than the one that answered. */
type Worse = 'failed' | 'wrong' | 'minority';

/**
 * Lines of `{"prompt", "chosen", "rejected"}` for learning from preferences: of each answered question that no check
 * calls wrong, the program that answered it against each that failed, was checked wrong, or was outvoted; of equal
 * minority answers one. `checked` says whether the chosen answer was checked right.
 */
export function writePreferencePairs(cells: readonly Cell[]): DataFile<LeftOutWhy> {
  const leftOut: DataFile<LeftOutWhy>['leftOut'] = {};
  const seen = new Set<string>();
  const records = typedQuestions(cells).flatMap((cell) => {
    const pairs = pairsOf(cell);
    if (typeof pairs === 'string') {
      countUp(leftOut, pairs);
      return [];
    }
    const fresh = pairs.filter((pair) => !seen.has(JSON.stringify(pair)));
    const open = fresh.filter((pair) => !looksSecret(JSON.stringify(pair)));
    if (open.length === 0) countUp(leftOut, fresh.length === 0 ? 'twice' : 'secret');
    for (const pair of fresh) seen.add(JSON.stringify(pair));
    return open;
  });
  return jsonLines(records, leftOut);
}

function pairsOf(cell: QuestionCell) {
  const answered = answeredTrace(cell);
  if (typeof answered === 'string') return answered;
  if (answered.result === 'wrong') return 'wrong';
  const worse = worseThan(answered, cell.expected);
  if (worse.length === 0) return 'single';
  const prompt = promptMessages(answered.state);
  return worse.map(({ attempt, why }) => ({
    prompt,
    chosen: [replyMessage(answered.main)],
    rejected: [replyMessage(attempt)],
    why,
    checked: answered.result === 'right',
  }));
}

/** The attempts that did worse than the one that answered, each program once. */
function worseThan({ state, main }: AnsweredTrace, expected: string | null) {
  const programs = new Set([main.program]);
  const outvoted = minorityOf(state.attempts, main);
  return state.attempts.flatMap((attempt) => {
    const why = attempt.number === main.number ? null : worse(attempt, expected, outvoted);
    if (why === null || programs.has(attempt.program)) return [];
    programs.add(attempt.program);
    return [{ attempt, why }];
  });
}

function worse(attempt: Attempt, expected: string | null, outvoted: ReadonlySet<number>): Worse | null {
  const outcome = attempt.run?.outcome;
  const own = attempt.run?.program === undefined || attempt.run.program === attempt.program;
  if (!isCandidate(attempt) || attempt.origin === 'hand' || attempt.program === '' || !own) return null;
  if (outcome === undefined || outcome.kind === 'cancelled') return null;
  if (outcome.kind !== 'returned' || outcome.answer === null) return 'failed';
  if (expected !== null && expected.trim() !== '')
    return matchExpected(expected, outcome.answer) === 'same' ? null : 'wrong';
  return outvoted.has(attempt.number) ? 'minority' : null;
}

/** One attempt of each answer that was outvoted by the main attempt's; none where there was no vote or no majority. */
function minorityOf(attempts: readonly Attempt[], main: Attempt): ReadonlySet<number> {
  const outcome = main.run?.outcome;
  if (main.temperature === undefined || outcome?.kind !== 'returned') return new Set();
  const { answer } = outcome;
  const clusters = clustersOf(votesOf(attempts));
  const majority = majorityOf(clusters);
  if (answer === null || majority === null || !sameAnswer(majority.answer, answer)) return new Set();
  return new Set(
    clusters.filter((cluster) => cluster !== majority).flatMap((each) => each.attempts.slice(0, 1)),
  );
}
