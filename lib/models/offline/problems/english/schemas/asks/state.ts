import type { Fact } from '../fact';
import { readingOf } from '../reading-of';
import { remainderOf } from '../remainder';
import type { SchemaReading, World } from '../schema-reader';
import { narrowed, qualifiersOf } from '../select';
import { flowOf, startOf, timelineOf } from '../timeline';

/** How many there are: what is told of one time added up, or what is there in the end. */
export function readState({ problem: { asked } }: World, mine: Fact[]): SchemaReading | undefined {
  const states = mine.filter(({ kind }) => kind === 'state');
  const line = timelineOf(mine, asked);
  const [first] = line;
  if (first?.kind === 'state' && first.facts.every(({ index }) => index < 0))
    return readingOf(startOf(line), 'start');
  if (states.length === mine.length) {
    const chosen = narrowed(mine, qualifiersOf(asked, mine));
    const parts = remainderOf(chosen, asked);
    return readingOf(parts, 'sum');
  }
  const flow = flowOf(timelineOf(mine, asked));
  if (states.length === 0 && flow && (asked.aims.includes('total') || asked.nounClass === 'money'))
    return readingOf(flow, 'flow');
  const here = narrowed(states, qualifiersOf(asked, states));
  return readingOf(
    remainderOf(
      mine.filter((fact) => fact.kind !== 'state' || here.includes(fact)),
      asked,
    ),
    'end',
  );
}
