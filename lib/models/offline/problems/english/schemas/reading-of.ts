import type { Amount } from './expressions';
import type { SchemaReading } from './schema-reader';

/** A reading, where its amount had to be worked out: what is simply told is not asked for. */
export const readingOf = (amount: Amount | undefined, how: string): SchemaReading | undefined =>
  amount && 'op' in amount.expression ? { amount, how, doubts: [] } : undefined;
