import type { Candidate } from '../candidates';
import type { OpenProblem } from '../problem-reader';
import { type ChineseCandidate, candidatesOf } from './candidates';
import { factorsFor } from './factors/factors';
import { refusalFactor } from './factors/refusal-factor';
import { type ChineseProblem, parseChinese } from './problem';
import { strictVerdicts, type Verdict } from './strict/strict-reader';
import { programOf } from './writing/program';
import { proseOf } from './writing/prose';

/** Takes a Chinese word problem apart: quantities with their units, comparisons and rates, and what is asked. */
export function openChineseProblem(question: string): OpenProblem | null {
  const problem = parseChinese(question);
  if (problem === null) return null;
  const candidates = candidatesOf(problem);
  const own = new Map<Candidate, ChineseCandidate>(candidates.map((candidate) => [candidate, candidate]));
  const chinese = (candidate: Candidate): ChineseCandidate => {
    const found = own.get(candidate);
    if (!found) throw new Error('A candidate of another problem.');
    return found;
  };
  const verdicts = strictVerdicts(problem, candidates);
  const factorsOf = factorsFor(problem, verdicts);
  return {
    candidates,
    factorsOf: (candidate) => factorsOf(chinese(candidate)),
    refusal: refusalFactor(problem, candidates),
    doubtsOf: () => doubtsOf(problem),
    soundness: (candidate) => soundnessOf(verdicts.get(chinese(candidate))),
    write: (candidate) => ({
      program: programOf(problem, chinese(candidate)),
      prose: proseOf(problem, chinese(candidate)),
    }),
  };
}

/** The strict reader's opinion as evidence: no fault, fewest faults, and those faults for one value alone. */
const soundnessOf = (verdict: Verdict | undefined): ReturnType<OpenProblem['soundness']> => {
  if (!verdict) return { agrees: false, facts: [0, 0, 0, 1] };
  const { faults, best, alone } = verdict;
  const facts = [faults === 0 ? 1 : 0, best ? 1 : 0, alone ? 1 : 0, Math.min(4, faults) / 4];
  return { agrees: faults === 0 || best, facts };
};

/** What makes a problem harder than most: many quantities, parts of a whole, length, plans that change. */
function doubtsOf({ quantities, text, asked, isThinned }: ChineseProblem): number[] {
  const doubts = [
    quantities.length > 2,
    quantities.length > 3,
    quantities.some(({ role }) => role === 'part'),
    text.length > 48,
    /现在|后来|实际|原?计划|如果|若|正好|照这样|同样/.test(text),
    asked.type === 'plain' || asked.type === 'groups',
    isThinned,
  ];
  return doubts.map((doubt) => (doubt ? 1 : 0));
}
