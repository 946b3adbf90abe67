import type { AskedBack, Clarification } from '@/lib/reasoning/clarification';
import type { DataForModel } from '@/lib/reasoning/data-set';
import type { TaskKind } from '@/lib/reasoning/task';
import type { GivenForModel, ProgramRequest } from '@/lib/reasoning/write-program';
import { chooseReading, trusted } from './choose-reading';
import { readDataQuestion } from './data/read-data-question';
import { otherValues, spelledOut, withNames } from './given-answers';
import { readQuestion } from './read-question';
import type { Reading } from './reading';
import { askWhich, refuseExhausted, refusePicture, refuseTask, refuseTorn, refuseUnread } from './refuse';

/** What the offline writer says, as the text that a model would stream. */
export type OfflineReply =
  | { kind: 'program'; text: string; reading: Reading }
  | { kind: 'question'; text: string }
  | { kind: 'refusal'; text: string; reason: string };

/** The part of a request that the offline writer heeds. */
export type OfflineRequest = Pick<ProgramRequest, 'question' | 'attempts' | 'temperature' | 'seed'> & {
  task?: { kind: TaskKind } | undefined;
  clarifications?: readonly Clarification[] | undefined;
  given?: readonly GivenForModel[] | undefined;
  data?: readonly DataForModel[] | undefined;
  image?: unknown;
};

/**
 * The offline writer: a question becomes a program by rules, or is refused. Pure, synchronous and without
 * exceptions; the same request gives the same reply. A repair gives the next reading; context is not read.
 */
export function writeOffline(request: OfflineRequest): OfflineReply {
  const { question, attempts, temperature, seed, task, clarifications = [], given = [], data = [] } = request;
  // The first program of an agent may answer at once: that is what a reading is.
  if (task && task.kind !== 'program' && task.kind !== 'action' && task.kind !== 'simulate')
    return refusalReply(refuseTask(question, task.kind));
  if (request.image !== undefined) return refusalReply(refusePicture(question));
  const tried = attempts.map((attempt) => attempt.program.trim());
  const reply = clarifications.at(-1)?.reply.trim();
  const meant =
    reply === undefined
      ? undefined
      : readingsOf(question, given, data).find(({ prose }) => prose.trim() === reply);
  if (meant) return tried.length > 0 ? refusalReply(refuseExhausted(question)) : programReply(meant);
  const readings = readingsOf(reply === undefined ? question : `${question} ${reply}`, given, data);
  const [ofOne, ofOther] = reply === undefined && tried.length === 0 ? readDataQuestion(question, data) : [];
  // Two data sets have such a column.
  if (ofOne && ofOther) return questionReply(askWhich(question, [ofOne, ofOther]));
  const choice = chooseReading(readings, { tried, temperature, seed });
  if (choice.kind === 'reading') return programReply(choice.reading);
  if (choice.kind === 'torn') {
    const [first, second] = choice.readings;
    return first.prose === second.prose || reply !== undefined
      ? refusalReply(refuseTorn(question, choice.readings))
      : questionReply(askWhich(question, choice.readings));
  }
  const exhausted = readings.some((reading) => tried.includes(reading.program.trim()));
  return refusalReply(exhausted ? refuseExhausted(question) : refuseUnread(question));
}

/**
 * The readings of a question with what it refers to in its place: with units, or where that is not read, without.
 * A program goes by the names of what was given where it would read the same with other values in their place. A
 * question that names a column of a data set is about that.
 */
function readingsOf(
  question: string,
  given: readonly GivenForModel[],
  data: readonly DataForModel[],
): Reading[] {
  const ofData = data.length > 0 ? readDataQuestion(question, data) : [];
  if (ofData.length > 0) return ofData;
  if (given.length === 0) return readQuestion(question);
  const withUnits = readQuestion(spelledOut(question, given, true));
  const units = withUnits[0] !== undefined && withUnits[0].confidence >= trusted;
  const readings = units ? withUnits : readQuestion(spelledOut(question, given, false));
  const others = otherValues(given);
  const elsewhere = new Set(
    readQuestion(spelledOut(question, others, units)).map(({ program }) =>
      withNames(program, question, others),
    ),
  );
  return readings.map((reading) => {
    const named = withNames(reading.program, question, given);
    return elsewhere.has(named) ? { ...reading, program: named } : reading;
  });
}

const questionReply = ({ text, choices }: AskedBack): OfflineReply => ({
  kind: 'question',
  text: [`ASK: ${text}`, ...choices.map((choice) => `- ${choice.replaceAll('\n', ' ')}`)].join('\n'),
});

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
