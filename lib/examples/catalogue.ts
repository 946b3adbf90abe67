import { datesAndCounting } from './dates-and-counting';
import type { Example } from './example';
import { financeTable } from './finance-table';
import { simulation } from './simulation';
import { wordProblems } from './word-problems';

/** The example notebooks, in the order in which the home page offers them. */
export const examples: Example[] = [wordProblems, datesAndCounting, financeTable, simulation];
