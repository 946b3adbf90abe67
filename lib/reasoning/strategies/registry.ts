import type { Strategy } from '../strategy';
import { programWithRepair } from './program-with-repair';

/** Every strategy a cell can pick, by the name that its trace records. */
export const strategies = {
  'program-with-repair': programWithRepair,
} satisfies Record<string, Strategy>;

export type StrategyName = keyof typeof strategies;

export const defaultStrategy: StrategyName = 'program-with-repair';
