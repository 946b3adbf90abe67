import type { Reading } from '../reading';

/** The readings of a word problem, surest first. */
export const readProblem = (_question: string): Reading[] => [];
