import { withoutOf } from './ask-steps';
import { givenForModel } from './given';
import { extractProgram } from './program-extractor';
import type { SimulatedCall } from './simulated-call';
import type { Task } from './task';
import type { SolveEvent } from './trace';
import { untilAborted } from './until-aborted';
import type { Work } from './work';
import { cutOff } from './write-steps';

const maxKept = 100_000;

/**
 * Asks the model for words: yields `writing`, the words as they come, and `replied`, or why there are none. Returns
 * the attempt, with the words where it came to any. They are said, never executed: no answer is made of them.
 */
export async function* wordsSteps(
  work: Work,
  task: Task & { kind: 'direct' | 'steps' | 'reply' },
  about: { of?: number; call?: SimulatedCall } = {},
): AsyncGenerator<SolveEvent, { attempt: number; text: string | null }, void> {
  const { input, ports, signal } = work;
  const attempt = work.nextAttempt();
  yield { type: 'writing', at: ports.now(), attempt, task: task.kind, ...about };
  const { question, model, context, clarifications = [], given = [], data = [] } = input;
  const request = {
    question,
    model,
    context,
    attempts: [],
    temperature: 0,
    seed: 0,
    task,
    ...(given.length > 0 && { given: givenForModel(given) }),
    ...(input.image && task.kind !== 'reply' && { image: input.image }),
    ...(data.length > 0 && { data: data.map(({ about }) => about) }),
    ...(clarifications.length > 0 && { clarifications: [...clarifications] }),
  };
  let text = '';
  for await (const event of untilAborted(ports.writeProgram(request, { signal, attempt }), signal)) {
    if (event.type === 'text') {
      text += event.delta;
      yield { type: 'program-growing', attempt, program: '', prose: text };
      continue;
    }
    const problem = event.type === 'problem' ? event.problem : event.reason === 'cut-off' ? cutOff : null;
    if (event.type === 'problem' || problem !== null) {
      yield withoutOf({ kind: 'problem', attempt, text, problem: problem ?? cutOff }, ports.now(), true);
      return { attempt, text: null };
    }
    const { refusal } = extractProgram(text, true);
    const { usage } = event;
    if (refusal !== null) {
      yield withoutOf(
        { kind: 'refusal', attempt, reason: refusal, model: event.model, usage },
        ports.now(),
        true,
      );
      return { attempt, text: null };
    }
    const said = text.trim().slice(0, maxKept);
    yield { type: 'replied', at: ports.now(), attempt, text: said, model: event.model, usage };
    return { attempt, text: said };
  }
  const end = signal.aborted
    ? ({ kind: 'stopped', attempt, text } as const)
    : ({ kind: 'problem', attempt, text, problem: cutOff } as const);
  yield withoutOf(end, ports.now(), true);
  return { attempt, text: null };
}
