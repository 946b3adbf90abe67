import type { Asked } from '../../question';
import { minus } from '../expressions';
import type { Fact } from '../fact';
import { readingOf } from '../reading-of';
import { remainderOf } from '../remainder';
import type { SchemaReading, World } from '../schema-reader';
import { isTime, narrowed, qualifiersOf } from '../select';
import { wantedOf } from '../thing';
import { amountOf, endOf, missingChange, startOf, timelineOf, told } from '../timeline';
import { readState } from './state';

/** What is told of the thing asked about: all of it, what comes and goes, what the question's verb is told of, what is not told. */
type Flow = { asked: Asked; mine: Fact[]; flows: Fact[]; known: Fact[]; untold: Fact[] };

/** One way to read it: `null` where it is not meant so, undefined where it is and can't be worked out. */
type Way = (flow: Flow) => SchemaReading | undefined | null;

/** How much came or went: as it is told, as the rest of a whole, or from what is there before and after. */
export function readFlow(world: World, mine: Fact[]): SchemaReading | undefined {
  const { asked } = world.problem;
  const isSpent = asked.verb?.verbClass === 'spend' && wantedOf(asked).head === '@money';
  const isPrice = (fact: Fact) => isSpent && isPriceOf(fact, asked);
  const flows = mine.filter((fact) => fact.kind === 'change' || isPrice(fact));
  if (asked.aims.includes('not')) return readingOf(remainderOf(mine, asked, true), 'rest');
  if (flows.length === 0)
    return readingOf(missingChange(timelineOf(mine, asked)), 'change') ?? readState(world, mine);
  const isMixed = (fact: Fact) =>
    asked.verb?.verbClass === 'make' && /^(?:use|add|mix|pour|combine|put)$/.test(fact.mention.verb);
  const isAsked = (fact: Fact) =>
    isPrice(fact) || isMixed(fact) || fact.mention.verb === asked.verb?.base || (isSpent && isSpending(fact));
  const known = flows.filter((fact) => isAsked(fact) && fact.index >= 0 && !fact.isTotal);
  const flow: Flow = { asked, mine, flows, known, untold: mine.filter(({ index }) => index < 0) };
  for (const way of ways) {
    const found = way(flow);
    if (found !== null) return found;
  }
  return undefined;
}

const isSpending = ({ mention }: Fact): boolean =>
  mention.verbClass === 'spend' || /^(?:buy|purchase|order|rent|shop|get)$/.test(mention.verb);

/** "a song book which was $5": that was spent too. */
const isPriceOf = ({ kind, mention }: Fact, asked: Asked): boolean =>
  kind === 'state' && mention.verb === 'be' && !asked.owners.includes(mention.subject);

/** "He found 7 shells but 3 were broken": what is not part of that. */
const withoutPart: Way = ({ asked, mine, flows, known }) => {
  const parts = mine.filter(
    ({ mention, text }) =>
      (mention.relation === 'part' || /# (?:\w+ )?(?:were|was|are|is) /.test(text)) &&
      mention.verb !== asked.verb?.base,
  );
  const isAll = flows.every((fact) => known.includes(fact) || parts.includes(fact));
  if (known.length === 0 || parts.length === 0 || !isAll) return null;
  const [all, gone] = [told(known), told(parts)];
  return readingOf(all && gone && minus(all, gone), 'rest');
};

/** "The recipe calls for 12 cups. She still needs 2 more." */
const goalWithoutNeed: Way = ({ mine }) => {
  const need = mine.find(
    ({ mention, index }) => mention.verbClass === 'need' && mention.relation === 'more' && index >= 0,
  );
  const goals = mine.filter((fact) => fact.isGoal && fact !== need);
  if (!need || goals.length === 0) return null;
  const all = told(goals);
  return readingOf(all && minus(all, amountOf(need)), 'part');
};

/** "He ate 25 more, a total of 43": what else makes up the total. */
const partOfTotal: Way = ({ mine }) => {
  const [whole] = mine.filter(({ isTotal, index }) => isTotal && index >= 0);
  const isLater =
    whole && mine.some(({ kind, index, place }) => kind === 'state' && index >= 0 && place < whole.place);
  if (!whole || isLater) return null;
  const others = told(mine.filter((fact) => fact !== whole && fact.index >= 0));
  return readingOf(others && minus(amountOf(whole), others), 'part');
};

/** All that the question's verb is told of, at the time or place that is asked about. */
const asTold: Way = ({ asked, known, untold }) => {
  if (known.length === 0 || untold.some(({ mention }) => mention.verb === asked.verb?.base)) return null;
  const words = [...qualifiersOf(asked, known)].filter(
    (word) => !asked.aims.includes('total') || isTime(word) || asked.said.includes(`${word}ing`),
  );
  return readingOf(told(narrowed(known, words)), 'flow');
};

/** "61 didn't leave a tip. How many did?" */
const whatElse: Way = ({ asked, mine, known }) =>
  known.length === 0 && mine.some(({ isNegated }) => isNegated)
    ? readingOf(endOf(timelineOf(mine, asked)), 'rest')
    : null;

/** What is not told, between what is there before and after. */
const between: Way = ({ asked, mine }) => {
  const line = timelineOf(mine, asked);
  const [opening] = line;
  const isOpening =
    opening?.kind === 'change' && opening.fact.index < 0 && opening.fact.mention.verb === asked.verb?.base;
  return isOpening ? readingOf(startOf(line.slice(1)), 'start') : readingOf(missingChange(line), 'change');
};

const ways: Way[] = [withoutPart, goalWithoutNeed, partOfTotal, asTold, whatElse, between];
