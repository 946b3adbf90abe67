import { verbOf } from '../../verb-classes';
import { plainFacts, rateFacts } from '../count';
import { type Amount, minus } from '../expressions';
import { remainderOf } from '../remainder';
import type { Schema, SchemaReading, World } from '../schema-reader';
import { about, narrowed, ofOwner, qualifiersOf } from '../select';
import type { Fact } from '../story';
import { wantedOf } from '../thing';
import { amountOf, flowOf, missingChange, startOf, timelineOf, told } from '../timeline';

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
  if (asked.aims.includes('more') && asked.aims.includes('now'))
    return reading(missingChange(timelineOf(mine, asked)), 'change');
  if (asked.aims.includes('start')) return reading(startOf(timelineOf(mine, asked)), 'start');
  const needed =
    asked.verb?.verbClass === 'need' ? verbOf(asked.said[asked.said.indexOf('to') + 1] ?? '') : undefined;
  const verbClass = needed?.verbClass ?? asked.verb?.verbClass ?? 'have';
  const isGoingOn = /\b(?:is|are|was|were) (?:\w+ )?\w+ing\b/.test(asked.said.join(' '));
  const isState =
    verbClass === 'have' ||
    isGoingOn ||
    /^(?:start|begin|end)$/.test(asked.verb?.base ?? '') ||
    asked.aims.includes('left');
  if (isLoose) return isState ? undefined : readFlow(world, mine);
  return isState ? readState(world, mine) : readFlow(world, mine);
}

function readState({ problem: { asked } }: World, mine: Fact[]): SchemaReading | undefined {
  const states = mine.filter(({ kind }) => kind === 'state');
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
  const flows = mine.filter(({ kind }) => kind === 'change');
  const same = flows.filter(
    ({ mention }) => mention.verb === base || (isSpent && /^(?:gain|spend)$/.test(mention.verbClass)),
  );
  const known = same.filter(({ index, isTotal }) => index >= 0 && !isTotal);
  const untold = mine.filter(({ index }) => index < 0);
  if (asked.aims.includes('not')) return reading(remainderOf(mine, asked, true), 'rest');
  if (flows.length === 0)
    return reading(missingChange(timelineOf(mine, asked)), 'change') ?? readState(world, mine);
  const parts = mine.filter(({ mention }) => mention.relation === 'part' && mention.verb !== base);
  if (
    known.length > 0 &&
    parts.length > 0 &&
    flows.every((fact) => known.includes(fact) || parts.includes(fact))
  ) {
    const [all, gone] = [told(known), told(parts)];
    return reading(all && gone && minus(all, gone), 'rest');
  }
  const [whole] = mine.filter(({ isTotal, index }) => isTotal && index >= 0);
  if (whole) {
    const others = told(mine.filter((fact) => fact !== whole && fact.index >= 0));
    return reading(others && minus(amountOf(whole), others), 'part');
  }
  if (known.length > 0 && !untold.some(({ mention }) => mention.verb === base)) {
    return reading(told(narrowed(known, qualifiersOf(asked, known))), 'flow');
  }
  const line = timelineOf(mine, asked);
  const [opening] = line;
  const isOpening =
    opening?.kind === 'change' && opening.fact.index < 0 && opening.fact.mention.verb === base;
  return isOpening ? reading(startOf(line.slice(1)), 'start') : reading(missingChange(line), 'change');
}

const reading = (amount: Amount | undefined, how: string): SchemaReading | undefined =>
  amount && 'op' in amount.expression ? { amount, how, doubts: [] } : undefined;
