import { normalUnit, sameAnswer } from './answer';
import type { GivenAnswer } from './outcome';
import type { Value } from './value';

/**
 * One place at which two answers say different things. `path` leads there as JavaScript would write it, for example
 * `[2].price`; it is empty where the whole value differs. `null`: there is nothing on that side.
 */
export type AnswerDifference =
  | { at: 'value'; path: string; claimed: Value | null; found: Value | null }
  | { at: 'unit'; claimed: string | null; found: string | null };

/** Where two answers differ, by the rules of `sameAnswer`, in their order; at most `most` places. */
export function answerDifferences(claimed: GivenAnswer, found: GivenAnswer, most = 20): AnswerDifference[] {
  const places: AnswerDifference[] = [];
  collect('', claimed.value, found.value, places, most);
  const [was, is] = [claimed.unit, found.unit];
  if (was !== undefined && is !== undefined && normalUnit(was) !== normalUnit(is)) {
    places.push({ at: 'unit', claimed: was, found: is });
  }
  return places.slice(0, most);
}

type Side = Value | undefined;

function collect(path: string, claimed: Side, found: Side, places: AnswerDifference[], most: number) {
  if (places.length >= most || (claimed && found && sameAnswer({ value: claimed }, { value: found }))) return;
  const inner = claimed && found ? innerPairs(claimed, found) : null;
  if (inner === null) {
    places.push({ at: 'value', path, claimed: claimed ?? null, found: found ?? null });
    return;
  }
  for (const [step, was, is] of inner) collect(path + step, was, is, places, most);
}

/** What stands inside two values of the same shape, side by side; null where only the whole can be compared. */
function innerPairs(claimed: Value, found: Value): [string, Side, Side][] | null {
  if (claimed.type === 'list' && found.type === 'list') {
    const length = Math.max(claimed.items.length, found.items.length);
    return Array.from({ length }, (_, at) => [`[${at}]`, claimed.items[at], found.items[at]]);
  }
  if (claimed.type === 'record' && found.type === 'record') {
    const [was, is] = [new Map(claimed.entries), new Map(found.entries)];
    return [...new Set([...was.keys(), ...is.keys()])].map((key) => [stepTo(key), was.get(key), is.get(key)]);
  }
  return null;
}

const stepTo = (key: string): string =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
