import type { Strategy } from '../strategy';
import { agent, agentSteps } from './agent';
import { checked } from './checked';
import { compare, comparedRepairs } from './compare';
import { decompose, decomposedCalls } from './decompose';
import { program } from './program';
import { maxRepairs, programWithRepair } from './program-with-repair';
import { simulate, simulatedRequests } from './simulate';
import { testedSamples, tests } from './tests';
import { verifiedAnswers, verifiedRepairs, verify } from './verify';
import { vote, votingSamples } from './vote';

/** A strategy with the most calls to the model that it makes, which people are told beforehand. */
type Registered = { solve: Strategy; calls: number };

/** Every strategy a cell can pick, by the name that its trace records, in the order of the menu. */
export const strategies = {
  program: { solve: program, calls: 1 },
  'program-with-repair': { solve: programWithRepair, calls: 1 + maxRepairs },
  checked: { solve: checked, calls: 1 + maxRepairs },
  vote: { solve: vote, calls: votingSamples },
  tests: { solve: tests, calls: testedSamples + 1 },
  verify: { solve: verify, calls: verifiedAnswers * (1 + verifiedRepairs + 1) },
  agent: { solve: agent, calls: agentSteps },
  decompose: { solve: decompose, calls: decomposedCalls },
  simulate: { solve: simulate, calls: simulatedRequests },
  compare: { solve: compare, calls: 2 + 1 + comparedRepairs },
} satisfies Record<string, Registered>;

export type StrategyName = keyof typeof strategies;

export const defaultStrategy: StrategyName = 'program-with-repair';

export const isStrategyName = (name: string): name is StrategyName => Object.hasOwn(strategies, name);

/** A stored name that this version does not know, or none, falls back to the usual strategy. */
export const strategyOf = (name: string | null | undefined): StrategyName =>
  name !== null && name !== undefined && isStrategyName(name) ? name : defaultStrategy;
