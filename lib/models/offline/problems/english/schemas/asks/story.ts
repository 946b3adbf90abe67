import { verbOf } from '../../verb-classes';
import { plainFacts, rateFacts } from '../count';
import { minus } from '../expressions';
import type { Fact } from '../fact';
import { readingOf } from '../reading-of';
import { remainderOf } from '../remainder';
import type { Schema, SchemaReading, World } from '../schema-reader';
import { about, ofOwner } from '../select';
import { wantedOf } from '../thing';
import { amountOf, missingChange, startOf, timelineOf, told } from '../timeline';
import { readChange } from './change-money';
import { readFlow } from './flow';
import { readState } from './state';

/** Something that is there, comes and goes: at first, in the end, or what came or went. */
export const readStory: Schema = (world) => {
  const { asked } = world.problem;
  const wanted = wantedOf(asked);
  if (asked.noun.head === 'fraction') return readFraction(world);
  if (about(rateFacts(world.facts), wanted).length > 0) return undefined;
  if (asked.aims.includes('more than') && asked.nounClass !== 'time') return undefined;
  const everybody = about(plainFacts(world.facts), wanted);
  return (
    readFacts(world, ofOwner(everybody, asked)) ??
    (everybody.some(({ index }) => index < 0) ? readFacts(world, everybody, true) : undefined)
  );
};

/** "0.4 of the pens are red and 0.1 are blue. What fraction is red or blue?": both, where both are asked for. */
function readFraction({ facts, problem: { asked } }: World): SchemaReading | undefined {
  const isPart = ({ mention, index }: Fact) =>
    index >= 0 && mention.value < 1 && /^(?:part|fraction|plain)$/.test(mention.relation);
  const isEither = asked.said.some((word) => /^(?:or|and|either)$/.test(word));
  return isEither && facts.every(isPart) ? readingOf(told(facts), 'sum') : undefined;
}

function readFacts(world: World, mine: Fact[], isLoose = false): SchemaReading | undefined {
  const { asked } = world.problem;
  if (mine.length === 0) return undefined;
  if (mine.some(({ isBeforeRest }) => isBeforeRest)) return readingOf(remainderOf(mine, asked), 'rest');
  if (asked.noun.head === 'change' || asked.said.join(' ').endsWith('in change')) return readChange(mine);
  if (asked.aims.includes('not') && mine.length > 1) return readingOf(remainderOf(mine, asked, true), 'rest');
  if (asked.aims.includes('more') && asked.aims.includes('now'))
    return readingOf(missingChange(timelineOf(mine, asked)), 'change');
  const [total] = mine.filter(({ isTotal, index }) => isTotal && index >= 0);
  if (asked.said.includes('before') && total && mine.length > 1) {
    const since = told(mine.filter((fact) => fact !== total));
    return readingOf(since && minus(amountOf(total), since), 'part');
  }
  if (asked.aims.includes('start')) return readingOf(startOf(timelineOf(mine, asked)), 'start');
  const needed =
    asked.verb?.verbClass === 'need' ? verbOf(asked.said[asked.said.indexOf('to') + 1] ?? '') : undefined;
  const verbClass = needed?.verbClass ?? asked.verb?.verbClass ?? 'have';
  const isGoingOn = /\b(?:is|are|was|were) (?:\w+ )?\w+ing\b/.test(asked.said.join(' '));
  const isLeaving =
    (asked.verb === undefined || asked.verb.base === 'leave') &&
    /\bleft$/.test(asked.said.filter((word) => /^[a-z]/.test(word)).join(' ')) &&
    !/\b(?:are|is|were|was|have|has|had)\b/.test(asked.said.join(' '));
  if (isLeaving && mine.some(({ index }) => index < 0))
    return readingOf(missingChange(timelineOf(mine, asked)), 'change');
  const isState =
    verbClass === 'have' ||
    isGoingOn ||
    /^(?:start|begin|end|stay|remain|survive)$/.test(asked.verb?.base ?? '') ||
    asked.aims.includes('left') ||
    asked.noun.head === 'change';
  if (isLoose) return isState ? undefined : readFlow(world, mine);
  return isState ? readState(world, mine) : readFlow(world, mine);
}
