import type { Cell, QuestionCell } from '../cell';
import { countUp, type DataFile, jsonLines } from '../data-file';
import { looksSecret } from '../looks-secret';
import { typedQuestions } from '../results/typed-questions';
import { promptMessages, replyMessage } from './chat-record';
import { answeredTrace, type LeftOutWhy } from './taken-traces';

/**
 * Lines of `{"messages": [system, user, assistant]}` for supervised fine-tuning: of each question that was answered and
 * checked right, the program that answered it, as the reply to the question alone.
 */
export function writeFineTuning(cells: readonly Cell[]): DataFile<LeftOutWhy> {
  const leftOut: DataFile<LeftOutWhy>['leftOut'] = {};
  const seen = new Set<string>();
  const records = typedQuestions(cells).flatMap((cell) => {
    const record = recordOf(cell);
    const why = typeof record === 'string' ? record : reasonAgainst(JSON.stringify(record), seen);
    if (why === null) return [record];
    countUp(leftOut, why);
    return [];
  });
  return jsonLines(records, leftOut);
}

function recordOf(cell: QuestionCell) {
  const answered = answeredTrace(cell);
  if (typeof answered === 'string') return answered;
  const { main, result, state } = answered;
  if (result !== 'right') return result === 'wrong' ? 'wrong' : 'unchecked';
  return { messages: [...promptMessages(state), replyMessage(main)] };
}

/** Null for a record that is new and open; notes that it was there. */
function reasonAgainst(record: string, seen: Set<string>): LeftOutWhy | null {
  if (seen.has(record)) return 'twice';
  seen.add(record);
  return looksSecret(record) ? 'secret' : null;
}
