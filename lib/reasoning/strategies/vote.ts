import { failedWith } from '../ask-steps';
import { endWithout, sampleSeed, sampleSteps } from '../sample-steps';
import type { Strategy } from '../strategy';
import { together } from '../together';
import { clustersOf, isDecided, majorityOf, type Vote } from '../votes';
import { startWork } from '../work';

/** How many programs vote. */
export const votingSamples = 5;

/**
 * Self-consistency over executed answers (arXiv 2203.11171; PAL's majority@k): several programs are written at once,
 * each runs as soon as it is there, equal answers count together, and what could not change the winner is called off.
 * Programs that failed do not vote. Without a majority there is no answer.
 */
export const vote: Strategy = async function* (input, ports, signal) {
  const enough = new AbortController();
  const work = startWork(input, ports, AbortSignal.any([signal, enough.signal]));
  const samples = input.samples ?? votingSamples;
  const base = ports.newSeed();
  const votes: Vote[] = [];
  let toCome = samples;
  const candidates = yield* together(
    Array.from({ length: samples }, (_, index) =>
      sampleSteps(work, sampleSeed(base, index), () => signal.aborted),
    ),
    (candidate) => {
      toCome -= 1;
      if (candidate.kind === 'answer') votes.push(candidate);
      if (isDecided(clustersOf(votes), toCome)) enough.abort();
    },
  );
  const at = ports.now();
  if (signal.aborted) return yield { type: 'stopped', at };
  if (votes.length === 0) return yield endWithout(candidates, at);
  const majority = majorityOf(clustersOf(votes));
  const [attempt] = majority?.attempts ?? [];
  if (attempt === undefined)
    return yield failedWith('no-majority', 'No answer has more votes than every other.', at);
  yield { type: 'answered', at, attempt };
};
