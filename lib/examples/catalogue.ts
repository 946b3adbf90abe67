import { compareStrategies } from './compare-strategies';
import { datesAndCounting } from './dates-and-counting';
import type { Example } from './example';
import { exploreData } from './explore-data';
import { financeTable } from './finance-table';
import { simulation } from './simulation';
import { wordProblemLesson } from './word-problem-lesson';
import { wordProblems } from './word-problems';

/** The example notebooks, in the order in which the home page offers them. */
export const examples: Example[] = [wordProblems, datesAndCounting, financeTable, simulation];

/** Notebooks to start one's own from: a frame with a first example in it. */
export const templates: Example[] = [wordProblemLesson, exploreData, compareStrategies];
