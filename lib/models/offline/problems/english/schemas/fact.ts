import type { Mention } from '../mention';

/** When an amount is there: at the start of the story, at its end, or not said. */
export type When = 'start' | 'end' | 'plain';

/** What a clause tells about one amount. */
export type Fact = {
  /** Its place among the problem's quantities; -1 where the amount is not told. */
  index: number;
  /** Its place among the facts, told or not. */
  place: number;
  /** Its token. */
  at: number;
  mention: Mention;
  kind: 'state' | 'change' | 'rate' | 'compared' | 'share';
  when: When;
  /** "a total of 43", "43 in all". */
  isTotal: boolean;
  /** "4 members didn't show up". */
  isNegated: boolean;
  /** "32 of them in one load and the rest ...": taken from a whole that is told before. */
  isBeforeRest: boolean;
  /** What is to be reached or done: "needs to cook 16", "the recipe calls for 8". */
  isGoal: boolean;
  /** Words of the next clause that go for this one too: "5 red and 6 green ones are in the basket". */
  shared: string[];
  /** The clause's words, for what only it says. */
  words: string[];
  text: string;
};
