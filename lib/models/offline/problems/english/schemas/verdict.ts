import type { Candidate } from '../../candidates';
import type { Factor, OpenProblem } from '../../problem-reader';
import type { Doubt, SchemaReading } from './schema-reader';

/** What the schema reader's opinion is worth to the ranker and to how far it is trusted. */
export type Verdict = {
  factorOf: (candidate: Candidate) => Factor;
  refusal: Factor;
  /**
   * Evidence for the calibration: agrees with all numbers used, agrees with
   * some seen to be beside the point, agrees with some left out, disagrees without these. */
  soundnessOf: OpenProblem['soundness'];
};

export function verdictOf(reading: SchemaReading | undefined): Verdict {
  if (!reading) {
    const silent: Factor = ['schema silent'];
    return {
      factorOf: () => silent,
      refusal: ['refuse schema silent'],
      soundnessOf: () => ({ agrees: false, facts: [0, 0, 0, 0] }),
    };
  }
  const doubts = levelOf(reading.doubts);
  const name = `${reading.how} ${doubts}`;
  const agrees: Factor = [`schema agrees ${doubts}`, `schema agrees ${name}`];
  const differs: Factor = [`schema differs ${doubts}`, `schema differs ${name}`];
  const isSame = ({ value }: Candidate): boolean =>
    Math.abs(value - reading.amount.value) <= 1e-9 * Math.max(1, Math.abs(value));
  return {
    factorOf: (candidate) => (isSame(candidate) ? agrees : differs),
    refusal: [`refuse schema ${doubts}`, `refuse schema ${name}`],
    soundnessOf: (candidate) => {
      const same = isSame(candidate);
      const facts = [same && doubts === 0, same && doubts === 1, same && doubts === 2, !same && doubts < 2];
      return { agrees: same, facts: facts.map(Number) };
    },
  };
}

/** 0: every number is used; 1: those that are not are seen to be beside the point; 2: some are not. */
function levelOf(doubts: Doubt[]): number {
  return doubts.includes('left out') ? 2 : doubts.length > 0 ? 1 : 0;
}
