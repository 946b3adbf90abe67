import { askSteps, endOf } from '../ask-steps';
import { type AnsweredPart, composedParts } from '../composed-program';
import type { GivenAnswer } from '../outcome';
import { maxParts, type Part, partsIn } from '../parts';
import { repairSteps } from '../repair-steps';
import type { Strategy } from '../strategy';
import { valueSource } from '../value-source';
import { startWork } from '../work';
import { maxRepairs } from './program-with-repair';

/** How often the program of a sub-question, and the one that joins them, goes back to the model. */
export const partRepairs = 1;
export const joinRepairs = 2;

export const decomposedCalls = 1 + maxParts * (1 + partRepairs) + (1 + joinRepairs);

type Answered = AnsweredPart & { answer: GivenAnswer };

/**
 * Sub-questions first, a small program for each, then the program that joins them (Decomposed prompting, arXiv
 * 2210.02406; faithful chain of thought, arXiv 2301.13379). Each program runs behind the ones before it, with the same
 * seed and clock, so the last run holds the whole computation. A question that can't be broken up gets one program.
 */
export const decompose: Strategy = async function* (input, ports, signal) {
  const work = startWork(input, ports, signal);
  const asked = yield* askSteps(work, { task: { kind: 'decompose' } });
  if (asked.kind !== 'words' && asked.kind !== 'program') return yield endOf(asked, ports.now());
  const parts = asked.kind === 'words' ? partsIn(asked.text) : [];
  if (asked.kind === 'words') {
    const { attempt, text, model, usage } = asked;
    yield { type: 'replied', at: ports.now(), attempt, text: text.slice(0, 100_000), model, usage };
  }
  const moment = { seed: ports.newSeed(), clock: ports.now() };
  const answered: Answered[] = [];
  for (const { name, asks } of parts.length > 1 ? parts : []) {
    const wish = {
      task: { kind: 'part' as const, parts: told(parts, answered), wanted: name },
      part: name,
      before: composedParts(answered),
      moment,
    };
    const repaired = yield* repairSteps(work, { repairs: partRepairs, wish });
    if (repaired.kind === 'ended') return yield repaired.event;
    const { program, answer } = repaired.candidate;
    answered.push({ name, asks, program, answer });
  }
  const join = { kind: 'join' as const, parts: told(parts, answered) };
  const repaired = yield* repairSteps(
    work,
    answered.length === 0
      ? { repairs: maxRepairs }
      : { repairs: joinRepairs, wish: { task: join, before: composedParts(answered), moment } },
  );
  if (repaired.kind === 'ended') return yield repaired.event;
  yield { type: 'answered', at: ports.now(), attempt: repaired.candidate.attempt };
};

/** The sub-questions as the model is told of them. */
const told = (parts: readonly Part[], answered: readonly Answered[]) =>
  parts.map(({ name, asks }) => {
    const known = answered.find((each) => each.name === name);
    const source = known && valueSource(known.answer.value);
    const unit = known?.answer.unit;
    return {
      name,
      question: asks,
      ...(known && {
        answer: `${source ?? 'a value too large to show'}${unit ? ` // ${unit}` : ''}`.slice(0, 4_000),
      }),
    };
  });
