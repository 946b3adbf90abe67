import { verbOf } from '../../verb-classes';
import { plainFacts, rateFacts } from '../count';
import { type Amount, minus } from '../expressions';
import type { Fact } from '../fact';
import { remainderOf } from '../remainder';
import type { Schema, SchemaReading, World } from '../schema-reader';
import { about, isTime, narrowed, ofOwner, qualifiersOf } from '../select';
import { wantedOf } from '../thing';
import { amountOf, endOf, flowOf, missingChange, startOf, timelineOf, told } from '../timeline';

/** Something that is there, comes and goes: at first, in the end, or what came or went. */
export const readStory: Schema = (world) => {
  const { asked } = world.problem;
  const wanted = wantedOf(asked);
  if (about(rateFacts(world.facts), wanted).length > 0) return undefined;
  if (asked.aims.includes('more than') && asked.nounClass !== 'time') return undefined;
  const everybody = about(plainFacts(world.facts), wanted);
  return (
    readFacts(world, ofOwner(everybody, asked)) ??
    (everybody.some(({ index }) => index < 0) ? readFacts(world, everybody, true) : undefined)
  );
};

function readFacts(world: World, mine: Fact[], isLoose = false): SchemaReading | undefined {
  const { asked } = world.problem;
  if (mine.length === 0) return undefined;
  if (mine.some(({ isBeforeRest }) => isBeforeRest)) return reading(remainderOf(mine, asked), 'rest');
  if (asked.noun.head === 'change') return readChange(mine);
  if (asked.aims.includes('not') && mine.length > 1) return reading(remainderOf(mine, asked, true), 'rest');
  if (asked.aims.includes('more') && asked.aims.includes('now'))
    return reading(missingChange(timelineOf(mine, asked)), 'change');
  if (asked.aims.includes('start')) return reading(startOf(timelineOf(mine, asked)), 'start');
  const needed =
    asked.verb?.verbClass === 'need' ? verbOf(asked.said[asked.said.indexOf('to') + 1] ?? '') : undefined;
  const verbClass = needed?.verbClass ?? asked.verb?.verbClass ?? 'have';
  const isGoingOn = /\b(?:is|are|was|were) (?:\w+ )?\w+ing\b/.test(asked.said.join(' '));
  const isLeaving =
    asked.verb === undefined &&
    /\bleft$/.test(asked.said.filter((word) => /^[a-z]/.test(word)).join(' ')) &&
    !/\b(?:are|is|were|was|have|has|had)\b/.test(asked.said.join(' '));
  if (isLeaving && mine.some(({ index }) => index < 0))
    return reading(missingChange(timelineOf(mine, asked)), 'change');
  const isState =
    verbClass === 'have' ||
    isGoingOn ||
    /^(?:start|begin|end|stay|remain|survive)$/.test(asked.verb?.base ?? '') ||
    asked.aims.includes('left') ||
    asked.noun.head === 'change';
  if (isLoose) return isState ? undefined : readFlow(world, mine);
  return isState ? readState(world, mine) : readFlow(world, mine);
}

function readState({ problem: { asked } }: World, mine: Fact[]): SchemaReading | undefined {
  const states = mine.filter(({ kind }) => kind === 'state');
  if (asked.noun.head === 'fraction') return reading(told(mine), 'sum');
  const line = timelineOf(mine, asked);
  const [first] = line;
  if (first?.kind === 'state' && first.facts.every(({ index }) => index < 0))
    return reading(startOf(line), 'start');
  if (states.length === mine.length) {
    const chosen = narrowed(mine, qualifiersOf(asked, mine));
    const parts = remainderOf(chosen, asked);
    return reading(parts, 'sum');
  }
  const flow = flowOf(timelineOf(mine, asked));
  if (states.length === 0 && flow && (asked.aims.includes('total') || asked.nounClass === 'money'))
    return reading(flow, 'flow');
  const here = narrowed(states, qualifiersOf(asked, states));
  return reading(
    remainderOf(
      mine.filter((fact) => fact.kind !== 'state' || here.includes(fact)),
      asked,
    ),
    'end',
  );
}

function readFlow(world: World, mine: Fact[]): SchemaReading | undefined {
  const { asked } = world.problem;
  const base = asked.verb?.base;
  const isSpent = asked.verb?.verbClass === 'spend' && wantedOf(asked).head === '@money';
  const isPrice = ({ kind, mention }: Fact) =>
    isSpent && kind === 'state' && mention.verb === 'be' && !asked.owners.includes(mention.subject);
  const flows = mine.filter((fact) => fact.kind === 'change' || isPrice(fact));
  const same = flows.filter(
    (fact) =>
      isPrice(fact) ||
      fact.mention.verb === base ||
      (isSpent &&
        (fact.mention.verbClass === 'spend' ||
          /^(?:buy|purchase|order|rent|shop|get)$/.test(fact.mention.verb))),
  );
  const known = same.filter(({ index, isTotal }) => index >= 0 && !isTotal);
  const untold = mine.filter(({ index }) => index < 0);
  if (asked.aims.includes('not')) return reading(remainderOf(mine, asked, true), 'rest');
  if (flows.length === 0)
    return reading(missingChange(timelineOf(mine, asked)), 'change') ?? readState(world, mine);
  const parts = mine.filter(
    ({ mention, text }) =>
      (mention.relation === 'part' || /# (?:\w+ )?(?:were|was|are|is) /.test(text)) && mention.verb !== base,
  );
  if (
    known.length > 0 &&
    parts.length > 0 &&
    flows.every((fact) => known.includes(fact) || parts.includes(fact))
  ) {
    const [all, gone] = [told(known), told(parts)];
    return reading(all && gone && minus(all, gone), 'rest');
  }
  const [whole] = mine.filter(({ isTotal, index }) => isTotal && index >= 0);
  const need = mine.find(
    ({ mention, index }) => mention.verbClass === 'need' && mention.relation === 'more' && index >= 0,
  );
  const goals = mine.filter((fact) => fact.isGoal && fact !== need);
  if (need && goals.length > 0) {
    const all = told(goals);
    return reading(all && minus(all, amountOf(need)), 'part');
  }
  if (whole && !mine.some((fact) => fact.kind === 'state' && fact.index >= 0 && fact.place < whole.place)) {
    const others = told(mine.filter((fact) => fact !== whole && fact.index >= 0));
    return reading(others && minus(amountOf(whole), others), 'part');
  }
  if (known.length > 0 && !untold.some(({ mention }) => mention.verb === base)) {
    const words = [...qualifiersOf(asked, known)].filter(
      (word) => !asked.aims.includes('total') || isTime(word),
    );
    return reading(told(narrowed(known, words)), 'flow');
  }
  const line = timelineOf(mine, asked);
  if (known.length === 0 && mine.some(({ isNegated }) => isNegated)) return reading(endOf(line), 'rest');
  const [opening] = line;
  const isOpening =
    opening?.kind === 'change' && opening.fact.index < 0 && opening.fact.mention.verb === base;
  return isOpening ? reading(startOf(line.slice(1)), 'start') : reading(missingChange(line), 'change');
}

const reading = (amount: Amount | undefined, how: string): SchemaReading | undefined =>
  amount && 'op' in amount.expression ? { amount, how, doubts: [] } : undefined;

/** What comes back of what was paid or is there. */
function readChange(mine: Fact[]): SchemaReading | undefined {
  const [paid, other] = mine.filter(({ kind, mention }) => mention.verb === 'pay' || kind === 'state');
  const cost = told(mine.filter((fact) => fact !== paid));
  return paid && !other && paid.index >= 0 && cost
    ? reading(minus(amountOf(paid), cost), 'change')
    : undefined;
}
