import { type Asked, askSteps, failedWith, withoutOf } from '../ask-steps';
import type { Candidate } from '../candidate-steps';
import { type CheckResult, checkResults, checksProgram } from '../checks-program';
import { behind } from '../joined-program';
import { checkSteps, judgedEvent } from '../judge-steps';
import { endWithout, sampleSeed, sampleSteps } from '../sample-steps';
import type { Strategy } from '../strategy';
import { firstRanked, type Ranked, rankByTests } from '../test-ranking';
import { together } from '../together';
import type { SolveEvent, Verdict } from '../trace';
import { startWork, type Work } from '../work';

/** How many programs the tests choose between. */
export const testedSamples = 4;

type End = { kind: 'tests'; asked: Asked } | { kind: 'sample'; candidate: Candidate };

/**
 * CodeT (arXiv 2207.10397): tests and several programs are written at once, without sight of each other. Every answer
 * is put to every test, and the answer that most programs and most tests agree on stands. Tests that a model writes
 * can be wrong: the verdict is theirs, and the view says so. Without tests the programs' votes alone decide.
 */
export const tests: Strategy = async function* (input, ports, signal) {
  const work = startWork(input, ports, signal);
  const base = ports.newSeed();
  const samples = Array.from({ length: input.samples ?? testedSamples }, (_, index) => index);
  const ends = yield* together<End>([
    writtenTests(work),
    ...samples.map((index) => sample(work, sampleSeed(base, index))),
  ]);
  if (signal.aborted) return yield { type: 'stopped', at: ports.now() };
  const candidates = ends.flatMap((end) => (end.kind === 'sample' ? [end.candidate] : []));
  const answered = candidates.filter((candidate) => candidate.kind === 'answer');
  if (answered.length === 0) return yield endWithout(candidates, ports.now());
  const results = new Map<number, CheckResult[]>();
  for (const end of ends) {
    if (end.kind !== 'tests' || end.asked.kind !== 'program') continue;
    for (const { attempt, answer } of answered) {
      const checks = checksProgram(answer, end.asked.program);
      if (checks === null) continue;
      const program = behind(work.declared(checks), checks);
      const outcome = yield* checkSteps(work, { attempt, by: 'tests', source: end.asked.attempt, program });
      const found = checkResults(outcome);
      if (found !== null) results.set(attempt, found);
    }
  }
  const at = ports.now();
  if (signal.aborted) return yield { type: 'stopped', at };
  const first = firstRanked(rankByTests(answered, results));
  const [attempt] = first?.attempts ?? [];
  if (first === null || attempt === undefined)
    return yield failedWith('no-majority', 'No answer stands out among the programs and tests.', at);
  if (first.tests > 0) {
    const reason = `${first.passed}/${first.tests}`;
    yield judgedEvent({ attempt, by: 'tests', verdict: verdictOf(first), reason }, at);
  }
  yield { type: 'answered', at, attempt };
};

const verdictOf = ({ passed, tests: all }: Ranked): Verdict =>
  passed === all ? 'right' : passed === 0 ? 'wrong' : 'uncertain';

async function* writtenTests(work: Work): AsyncGenerator<SolveEvent, End, void> {
  const asked = yield* askSteps(work, { task: { kind: 'tests' } });
  if (asked.kind !== 'program') yield withoutOf(asked, work.ports.now(), true);
  return { kind: 'tests', asked };
}

async function* sample(work: Work, seed: number): AsyncGenerator<SolveEvent, End, void> {
  return { kind: 'sample', candidate: yield* sampleSteps(work, seed, () => work.signal.aborted) };
}
