import type { Family } from '../grammar/family';

/**
 * Every closed family, in the order in which they are asked: where two could read a question, the more
 * particular one stands first.
 */
export const families: Family[] = [];
