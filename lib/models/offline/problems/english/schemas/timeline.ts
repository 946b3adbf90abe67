import type { Asked } from '../question';
import { type Amount, leafOf, minus, plus, sumOf } from './expressions';
import type { Fact } from './fact';
import { type Sign, signOf } from './sign';

/** What there is at one time, or what comes or goes between two of these. */
export type Step = { kind: 'state'; facts: Fact[] } | { kind: 'change'; fact: Fact; sign: Sign };

/** Facts about one thing in the order in which they happened. */
export function timelineOf(facts: Fact[], asked: Asked): Step[] {
  const steps: Step[] = [];
  for (const fact of inOrder(facts)) {
    const last = steps.at(-1);
    if (fact.kind === 'change') steps.push({ kind: 'change', fact, sign: signOf(fact, asked) });
    else if (last?.kind === 'state' && isSameTime(last.facts, fact)) last.facts.push(fact);
    else steps.push({ kind: 'state', facts: [fact] });
  }
  return steps;
}

/** As told, but what is said to have been at the start comes first, and what is there now last. */
function inOrder(facts: Fact[]): Fact[] {
  const lastChange = facts.findLastIndex(({ kind }) => kind === 'change');
  const rank = (fact: Fact, index: number): number => {
    if (fact.kind !== 'state') return 1;
    if (fact.when === 'start') return 0;
    const isFirst = !facts.slice(0, index).some(({ kind }) => kind === 'change');
    if (fact.when === 'end')
      return isFirst &&
        lastChange > index &&
        !facts
          .slice(index)
          .some(({ kind, text }) => kind === 'change' && /\b(?:will|would|going to|plans?|if)\b/.test(text))
        ? 2
        : 1;
    const isPast =
      /\b(?:had|was|were)\b/.test(fact.text) && !facts.slice(0, index).some(({ kind }) => kind === 'state');
    return !isFirst && isPast ? 0 : 1;
  };
  return facts
    .map((fact, index) => ({ fact, rank: rank(fact, index) }))
    .sort((a, b) => a.rank - b.rank || a.fact.place - b.fact.place)
    .map(({ fact }) => fact);
}

const isSameTime = (group: Fact[], fact: Fact): boolean =>
  group.every(({ when }) => (when === 'end') === (fact.when === 'end'));

const isTold = (fact: Fact): boolean => fact.index >= 0;
export const amountOf = ({ index, mention }: Fact): Amount => leafOf(index, mention.value);

/** Everything told of these facts added up; undefined when one of them is not told. */
export const told = (facts: Fact[]): Amount | undefined =>
  facts.every(isTold) ? sumOf(facts.map(amountOf)) : undefined;

/** A story may begin with what somebody found or made: that is there then. */
function opened(steps: Step[]): Step[] {
  const [opening, ...later] = steps;
  if (opening?.kind !== 'change' || !isTold(opening.fact) || (opening.sign === '-' && later.length > 0))
    return steps;
  return [{ kind: 'state', facts: [opening.fact] }, ...later];
}

/** What is there in the end: the last that was told, with all that came and went since. */
export function endOf(given: Step[]): Amount | undefined {
  const steps = opened(given);
  const last = steps.findLastIndex((step) => step.kind === 'state' && step.facts.every(isTold));
  const state = steps[last];
  return state?.kind === 'state' ? walked(told(state.facts), steps.slice(last + 1)) : undefined;
}

/** What came or went in all, where everything did the same. */
export function flowOf(steps: Step[]): Amount | undefined {
  const changes = steps.flatMap((step) => (step.kind === 'change' ? [step] : []));
  const signs = new Set(changes.map(({ sign }) => sign));
  return changes.length === steps.length && signs.size === 1
    ? told(changes.map(({ fact }) => fact))
    : undefined;
}

/** What was there at first, worked out backwards from the first time at which it is told. */
export function startOf(steps: Step[]): Amount | undefined {
  const last = steps.findLastIndex(
    (step) => step.kind === 'state' && step.facts.every((fact) => isTold(fact) && fact.when === 'end'),
  );
  const end = steps[last];
  if (end?.kind === 'state')
    return walked(
      told(end.facts),
      steps
        .slice(0, last)
        .filter(({ kind }) => kind === 'change')
        .reverse(),
      true,
    );
  const first = steps.findIndex((step) => step.kind === 'state' && step.facts.every(isTold));
  const state = steps[first];
  if (state?.kind !== 'state') return undefined;
  return walked(told(state.facts), steps.slice(0, first).reverse(), true);
}

/** The one change that is not told, from what is there before and after. */
export function missingChange(given: Step[]): Amount | undefined {
  const steps = opened(given);
  const states = steps.flatMap((step, index) =>
    step.kind === 'state' && step.facts.every(isTold) ? [index] : [],
  );
  const [from, to] = [states[0] ?? -1, states.at(-1) ?? -1];
  const [first, last] = [steps[from], steps[to]];
  if (first?.kind !== 'state' || last?.kind !== 'state' || from === to) return undefined;
  const between = steps.slice(from + 1, to).filter((step) => step.kind === 'change' && isTold(step.fact));
  if (steps.slice(from + 1, to).filter((step) => step.kind === 'change' && !isTold(step.fact)).length > 1)
    return undefined;
  const before = walked(told(first.facts), between);
  const after = told(last.facts);
  if (!before || !after) return undefined;
  return before.value >= after.value ? minus(before, after) : minus(after, before);
}

/** Goes along changes, or back along them; undefined where one is not told or nobody knows what it does. */
function walked(from: Amount | undefined, steps: Step[], isBack = false): Amount | undefined {
  let amount = from;
  for (const step of steps) {
    if (step.kind === 'state') {
      if (step.facts.length > 0 && step.facts.every(isTold)) return undefined;
      continue;
    }
    if (!amount || !isTold(step.fact) || step.sign === '?') return undefined;
    if (step.sign === '0') continue;
    amount =
      (step.sign === '+') !== isBack ? plus(amount, amountOf(step.fact)) : minus(amount, amountOf(step.fact));
  }
  return amount;
}
