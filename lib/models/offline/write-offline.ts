import type { TaskKind } from '@/lib/reasoning/task';
import type { ProgramRequest } from '@/lib/reasoning/write-program';
import { chooseReading } from './choose-reading';
import { readQuestion } from './read-question';
import type { Reading } from './reading';
import { refuseExhausted, refuseTask, refuseTorn, refuseUnread } from './refuse';

/** What the offline writer says, as the text that a model would stream. */
export type OfflineReply =
  | { kind: 'program'; text: string; reading: Reading }
  | { kind: 'refusal'; text: string; reason: string };

/** The part of a request that the offline writer heeds. */
export type OfflineRequest = Pick<ProgramRequest, 'question' | 'attempts' | 'temperature' | 'seed'> & {
  task?: { kind: TaskKind } | undefined;
};

/**
 * The offline writer: a question becomes a program by rules, or is refused. Pure, synchronous and without
 * exceptions; the same request gives the same reply. A repair gives the next reading; context is not read.
 */
export function writeOffline({ question, attempts, temperature, seed, task }: OfflineRequest): OfflineReply {
  // The first program of an agent may answer at once: that is what a reading is.
  if (task && task.kind !== 'program' && task.kind !== 'action')
    return refusalReply(refuseTask(question, task.kind));
  const readings = readQuestion(question);
  const tried = attempts.map((attempt) => attempt.program.trim());
  const choice = chooseReading(readings, { tried, temperature, seed });
  if (choice.kind === 'reading') return programReply(choice.reading);
  if (choice.kind === 'torn') return refusalReply(refuseTorn(question, choice.readings));
  const exhausted = readings.some((reading) => tried.includes(reading.program.trim()));
  return refusalReply(exhausted ? refuseExhausted(question) : refuseUnread(question));
}

const programReply = (reading: Reading): OfflineReply => ({
  kind: 'program',
  text: `${reading.prose}\n\n\`\`\`js\n${reading.program}\n\`\`\`\n`,
  reading,
});

const refusalReply = (reason: string): OfflineReply => ({
  kind: 'refusal',
  text: `CANNOT: ${reason}`,
  reason,
});
