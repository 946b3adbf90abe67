import { ranProgram } from '../reasoning/attempt';
import { type Given, givenSource, givenValue, sameGiven } from '../reasoning/given';
import { mainAttempt } from '../reasoning/main-attempt';
import type { GivenAnswer } from '../reasoning/outcome';
import type { Trace } from '../reasoning/trace';
import { traceState } from '../reasoning/trace-state';
import type { Cell, QuestionCell } from './cell';

/** An earlier cell that a question can refer to. */
export type Referable = { ref: string; cell: QuestionCell; answer: GivenAnswer | null };

const reference = /(?<![\w@.])@([A-Za-z_$][\w$]*|[1-9]\d{0,3})(?![\w$])/g;

/** What a question refers to, each once: "@price", "@1". */
export const referencesIn = (question: string): string[] => [
  ...new Set([...question.matchAll(reference)].map(([ref]) => ref)),
];

/** The questions above a cell under their names, or under their numbers where they have none, nearest last. */
export function referables(cells: readonly Cell[], id: string): Referable[] {
  const questions = cells.filter((cell) => cell.kind === 'question');
  const at = questions.findIndex((cell) => cell.id === id);
  return questions.slice(0, Math.max(0, at)).map((cell, index) => ({
    ref: cell.name ? `@${cell.name}` : `@${index + 1}`,
    cell,
    answer: answerOf(cell),
  }));
}

/** A question's references: with an answer, without one yet, and those that name no earlier cell. */
export type Resolved = { given: Given[]; unanswered: string[]; unknown: string[] };

/** Looks up what a question refers to, among the cells above it. A name that stands twice means the nearest cell. */
export function resolveReferences(cells: readonly Cell[], id: string, question: string): Resolved {
  const resolved: Resolved = { given: [], unanswered: [], unknown: [] };
  const refs = referencesIn(question);
  if (refs.length === 0) return resolved;
  const above = referables(cells, id);
  for (const ref of refs) {
    const number = /^@(\d+)$/.exec(ref)?.[1];
    const found = number ? above[Number(number) - 1] : above.findLast((each) => each.ref === ref);
    if (!found) {
      resolved.unknown.push(ref);
      continue;
    }
    const name = number ? `answer${number}` : ref.slice(1);
    const given = found.answer && { ref, name, cell: found.cell.id, answer: found.answer };
    if (given && givenValue(given) !== null) resolved.given.push(given);
    else resolved.unanswered.push(ref);
  }
  return resolved;
}

/** What an answer was given that has another value now. */
export type Outdated = { given: Given; now: GivenAnswer };

/** Which of the answers that a cell's trace used have changed since. A cell that is gone or unanswered changes nothing. */
export function outdatedIn(cells: readonly Cell[], cell: QuestionCell): Outdated[] {
  return givenIn(cell.trace).flatMap((given) => {
    const source = cells.find(({ id }) => id === given.cell);
    const now = source?.kind === 'question' ? answerOf(source) : null;
    return now && !sameGiven(now, given.answer) ? [{ given, now }] : [];
  });
}

/** What a trace was given, each answer as it is now where it still has one. */
export function givenNow(cells: readonly Cell[], cell: QuestionCell): Given[] {
  const outdated = outdatedIn(cells, cell);
  return givenIn(cell.trace).map((given) => {
    const found = outdated.find((each) => each.given === given);
    return found && givenValue({ ...given, answer: found.now }) !== null
      ? { ...given, answer: found.now }
      : given;
  });
}

/** A cell and those below it that build upon it, directly or through others, in the order in which they must run. */
export function chainFrom(cells: readonly Cell[], id: string): QuestionCell[] {
  const chain = new Set([id]);
  const questions = cells.filter((cell) => cell.kind === 'question');
  for (const cell of questions) {
    if (givenIn(cell.trace).some((given) => chain.has(given.cell))) chain.add(cell.id);
  }
  return questions.filter((cell) => chain.has(cell.id));
}

/** Whether a trace's program goes by the names of the answers it was given, so that running it again is enough. */
export function usesGivenNames(trace: Trace): boolean {
  const state = traceState(trace);
  const main = mainAttempt(state);
  const declared = givenSource(state.given);
  const ran = main ? ranProgram(main) : '';
  const own = ran.startsWith(declared) ? ran.slice(declared.length) : ran;
  const words = new Set(own.match(/[\w$]+/g));
  return state.given.every(({ name }) => words.has(name));
}

const known = new WeakMap<Trace, { given: Given[]; answer: GivenAnswer | null }>();

function read(trace: Trace) {
  const found = known.get(trace);
  if (found) return found;
  const { given, answer } = traceState(trace);
  const kept = { given, answer: answer && withoutLabel(answer) };
  known.set(trace, kept);
  return kept;
}

const withoutLabel = ({ value, unit }: GivenAnswer): GivenAnswer =>
  unit === undefined ? { value } : { value, unit };

const answerOf = (cell: QuestionCell): GivenAnswer | null => read(cell.trace).answer;
const givenIn = (trace: Trace): Given[] => read(trace).given;
