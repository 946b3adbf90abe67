import type { Asked } from '../question';
import { type Amount, minus } from './expressions';
import type { Fact } from './fact';
import { signOf } from './sign';
import { endOf, timelineOf, told } from './timeline';

/** What there is in the end; of what is to be done, what is not done yet; of a whole, its other part. */
export function remainderOf(facts: Fact[], asked: Asked, isOther = false): Amount | undefined {
  const goals = facts.filter(
    ({ isGoal, mention }) => isGoal && mention.relation !== 'more' && mention.relation !== 'part',
  );
  const done = facts.filter((fact) => !goals.includes(fact));
  if (goals.length > 0 && done.length > 0 && done.every((fact) => fact.kind === 'state' || isDone(fact)))
    return less(told(goals), told(done));
  if (isOther && facts.length === 2 && facts.every(({ mention }) => mention.relation !== 'part'))
    return less(told(facts.slice(0, 1)), told(facts.slice(1)));
  const parts = facts.filter(({ mention }) => mention.relation === 'part');
  const whole = facts.filter((fact) => !parts.includes(fact));
  if (
    parts.length > 0 &&
    whole.length > 0 &&
    parts.every(({ place }) => whole.some((each) => each.place < place)) &&
    parts.every(({ kind, isNegated }) => isOther || kind === 'state' || isNegated) &&
    whole.every((fact) => fact.kind === 'state' || signOf(fact, asked) !== '-')
  )
    return less(told(whole), told(parts));
  const isAside = (fact: Fact) =>
    fact.kind === 'state' &&
    fact.mention.relation === 'part' &&
    facts.some((other) => other.kind === 'state' && other.place < fact.place && other.when === fact.when);
  return endOf(
    timelineOf(
      facts.filter((fact) => !isAside(fact)),
      asked,
    ),
  );
}

const less = (whole: Amount | undefined, part: Amount | undefined): Amount | undefined =>
  whole && part && minus(whole, part);

const isDone = ({ text, mention }: Fact): boolean =>
  mention.relation === 'part' || /\b(?:already|so far|only|finished|just)\b/.test(text);
