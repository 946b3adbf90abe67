import { minus, sumOf } from '../expressions';
import type { Schema } from '../schema-reader';
import { about } from '../select';
import { isMoney, wantedOf } from '../thing';
import { amountOf } from '../timeline';

/** What is missing: what is needed without what is there. */
export const readNeed: Schema = (world) => {
  const { asked } = world.problem;
  if (asked.aims.includes('now') && asked.verb === undefined) return undefined;
  if (asked.aims.includes('each')) return undefined;
  if (asked.aims.includes('more than') || asked.than.size > 0) return undefined;
  if (!asked.aims.includes('more') && !(asked.aims.includes('need') && asked.aims[0] === 'need'))
    return undefined;
  const facts = about(
    world.facts.filter(
      ({ kind, mention }) =>
        kind === 'state' ||
        kind === 'change' ||
        (kind === 'rate' && (mention.verbClass === 'hold' || isMoney(mention.noun))),
    ),
    wantedOf(asked),
  );
  const goal = facts.filter(
    ({ mention, text }) =>
      mention.verbClass === 'need' ||
      mention.verbClass === 'hold' ||
      mention.verb === 'cost' ||
      mention.marks.includes('need') ||
      /\b(?:calls? for|(?:will|would) have|goal|limit|altogether|total)\b/.test(text),
  );
  const there = facts.filter((fact) => !goal.includes(fact));
  if (goal.some(({ index }) => index < 0) || there.some(({ index }) => index < 0)) return undefined;
  const [wanted, have] = [sumOf(goal.map(amountOf)), sumOf(there.map(amountOf))];
  return wanted && have && wanted.value >= have.value
    ? { amount: minus(wanted, have), how: 'need', doubts: [] }
    : undefined;
};
