import { maxClarifications } from './clarification';
import { givenForModel } from './given';
import type { Problem } from './result';
import { skillHead } from './skill';
import type { Task } from './task';
import type { SolveEvent, TraceEvent } from './trace';
import type { Work } from './work';
import type { EarlierAttempt } from './write-program';
import { type Written, writeSteps } from './write-steps';

/** What one attempt asks of the model beyond the question. */
export type Wish = {
  task?: Task;
  /** The attempt that this one is about. */
  of?: number;
  /** The name of the sub-question that it answers. */
  part?: string;
  earlier?: readonly EarlierAttempt[];
  fresh?: boolean;
  temperature?: number;
  seed?: number;
  /** What runs in front of the program, so that it may use the names declared there. */
  before?: string;
  /** The seed and clock of the run; left out, new ones. */
  moment?: { seed: number; clock: number };
};

/** The model's turn with the number of its attempt. */
export type Asked = Written & { attempt: number };

const maxKept = 100_000;

/**
 * Asks the model for one attempt: yields `writing`, what grows, and `written` when it wrote a program. How a turn
 * without a program is told is up to the strategy: it ends the trace (`endOf`), or only this attempt (`withoutOf`).
 */
export async function* askSteps(work: Work, wish: Wish = {}): AsyncGenerator<SolveEvent, Asked, void> {
  const { input, ports, signal } = work;
  const { task, of, part, earlier = [], fresh, temperature = 0, seed = 0 } = wish;
  const attempt = work.nextAttempt();
  yield {
    type: 'writing',
    at: ports.now(),
    attempt,
    feedback: earlier.at(-1)?.feedback,
    ...(task && task.kind !== 'program' && { task: task.kind }),
    ...(of !== undefined && { of }),
    ...(part !== undefined && { part }),
    ...(fresh && { fresh }),
    ...(temperature > 0 && { temperature, seed }),
  };
  const request = {
    question: input.question,
    model: input.model,
    context: input.context,
    attempts: [...earlier].slice(-10),
    temperature,
    seed,
    ...(task && { task }),
    ...(fresh && { fresh }),
    ...(input.skills?.length && {
      skills: input.skills.map((skill) => ({ name: skill.name, head: skillHead(skill) })),
    }),
    ...(input.given?.length && { given: givenForModel(input.given) }),
    ...(input.image && { image: input.image }),
    ...(input.data?.length && { data: input.data.map(({ about }) => about) }),
    ...(input.clarifications?.length && { clarifications: [...input.clarifications] }),
  };
  const written = inTurn(yield* writeSteps(attempt, request, ports, signal), work, task);
  if (written.kind === 'program') {
    const { program, prose, model, usage } = written;
    yield {
      type: 'written',
      at: ports.now(),
      attempt,
      program,
      prose: prose.slice(0, maxKept),
      model,
      usage,
    };
  }
  return { ...written, attempt };
}

/** Only who answers the question may ask back, and only so often; from everyone else it is mere words. */
function inTurn(written: Written, { input }: Work, task: Task | undefined): Written {
  if (written.kind !== 'question') return written;
  const answers =
    task === undefined || ['program', 'change', 'action', 'decompose', 'simulate'].includes(task.kind);
  if (answers && (input.clarifications?.length ?? 0) < maxClarifications) return written;
  const { asked, model, usage } = written;
  return { kind: 'words', text: asked.text, model, usage };
}

/** The event that ends the trace with a turn that brought no program. */
export function endOf(asked: Exclude<Asked, { kind: 'program' }>, at: number): TraceEvent {
  switch (asked.kind) {
    case 'stopped':
      return { type: 'stopped', at, partial: asked.text.slice(0, maxKept) };
    case 'problem':
      return { type: 'failed', at, problem: asked.problem, partial: asked.text.slice(0, maxKept) };
    case 'refusal': {
      const { model, usage } = asked;
      return { type: 'refused', at, reason: asked.reason.slice(0, 20_000), model, usage };
    }
    case 'question': {
      const { attempt, asked: back, model, usage } = asked;
      return { type: 'asked-back', at, attempt, asked: back, model, usage };
    }
    case 'words': {
      const { attempt, model, usage } = asked;
      return { type: 'said', at, attempt, text: asked.text.slice(0, maxKept), model, usage };
    }
  }
}

/** The event that says that this attempt brought no program, while others go on. */
export function withoutOf(
  asked: Exclude<Asked, { kind: 'program' }>,
  at: number,
  needed: boolean,
): TraceEvent {
  const common = { type: 'no-program' as const, at, attempt: asked.attempt };
  switch (asked.kind) {
    case 'stopped':
      return { ...common, why: needed ? 'stopped' : 'not-needed', text: asked.text.slice(0, maxKept) };
    case 'problem':
      return { ...common, why: 'failed', text: asked.text.slice(0, maxKept), problem: asked.problem };
    case 'refusal':
      return {
        ...common,
        why: 'refused',
        text: asked.reason.slice(0, maxKept),
        model: asked.model,
        usage: asked.usage,
      };
    case 'question':
      return {
        ...common,
        why: 'asked-back',
        text: asked.asked.text,
        model: asked.model,
        usage: asked.usage,
      };
    case 'words':
      return {
        ...common,
        why: 'said',
        text: asked.text.slice(0, maxKept),
        model: asked.model,
        usage: asked.usage,
      };
  }
}

/** A trace that ends with a problem of ours. */
export const failedWith = (code: Problem['code'], message: string, at: number): TraceEvent => ({
  type: 'failed',
  at,
  problem: { code, message },
});
