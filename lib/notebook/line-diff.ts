import { diffSequences } from './sequence-diff';

export type DiffLine = { kind: 'same' | 'added' | 'removed'; line: string };

/** What leads from one text to another, line by line. Pure. */
export const diffLines = (before: string, after: string): DiffLine[] =>
  diffSequences(linesOf(before), linesOf(after)).map(({ kind, item }) => ({ kind, line: item }));

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
