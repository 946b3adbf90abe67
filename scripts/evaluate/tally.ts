import { wilson } from './confidence';
import { type ErrorClass, errorClasses } from './error-class';
import type { Verdict } from './judge';

export type Judged = {
  id: string;
  question: string;
  expected: string | number;
  verdict: Verdict;
  /** What was answered, or why not, in one line. */
  said: string;
  program: string;
  /** Milliseconds from the question to the end of its trace. */
  ms: number;
  /** Of these, milliseconds in which a model wrote, and those in which none did. */
  writeMs: number;
  overheadMs: number;
  /** Why it was not answered rightly. */
  error: ErrorClass | null;
  /** How often the model was asked, and how many programs ran, checks among them. */
  calls: number;
  programs: number;
  inputTokens: number;
  outputTokens: number;
};

/** The numbers of one question set. Precision is right answers among those given; null when none was given. */
export type Tally = {
  file: string;
  questions: number;
  answered: number;
  correct: number;
  wrong: number;
  refused: number;
  failed: number;
  coverage: number;
  precision: number | null;
  accuracy: number;
  /** 95 %. */
  accuracyInterval: [low: number, high: number];
  medianMs: number;
  /** Median milliseconds of writing. */
  medianWriteMs: number;
  /** Median milliseconds a program, beyond the model's. */
  overheadMs: number;
  calls: number;
  programs: number;
  inputTokens: number;
  outputTokens: number;
  errors: Partial<Record<ErrorClass, number>>;
};

export function tally(file: string, judged: readonly Judged[]): Tally {
  const count = (verdict: Verdict) => judged.filter((each) => each.verdict === verdict).length;
  const correct = count('right');
  const answered = correct + count('wrong');
  return {
    file,
    questions: judged.length,
    answered,
    correct,
    wrong: count('wrong'),
    refused: count('refused'),
    failed: count('failed'),
    coverage: share(answered, judged.length),
    precision: answered === 0 ? null : share(correct, answered),
    accuracy: share(correct, judged.length),
    accuracyInterval: wilson(correct, judged.length),
    medianMs: median(judged.map((each) => each.ms)),
    medianWriteMs: median(judged.map((each) => each.writeMs)),
    overheadMs: median(
      judged.flatMap(({ overheadMs, programs }) => (programs > 0 ? [overheadMs / programs] : [])),
    ),
    calls: sum(judged, 'calls'),
    programs: sum(judged, 'programs'),
    inputTokens: sum(judged, 'inputTokens'),
    outputTokens: sum(judged, 'outputTokens'),
    errors: Object.fromEntries(
      errorClasses.flatMap((error) => {
        const found = judged.filter((each) => each.error === error).length;
        return found === 0 ? [] : [[error, found]];
      }),
    ),
  };
}

const sum = (judged: readonly Judged[], what: 'calls' | 'programs' | 'inputTokens' | 'outputTokens') =>
  judged.reduce((total, each) => total + each[what], 0);

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4);

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const pair = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return Math.round(((pair[0] ?? 0) + (pair[1] ?? 0)) * 50) / 100;
}

/** Most milliseconds a program, at the median, that Wand may take beyond the model. */
const overheadBar = 5;

/** What Wand itself took, held against its bar. */
export const overheadLine = ({ overheadMs, programs }: Tally): string =>
  programs === 0
    ? 'Beyond the model’s time: no program ran.'
    : `Beyond the model’s time: ${overheadMs} ms a program at the median of ${programs} programs (bar: ${overheadBar} ms${overheadMs > overheadBar ? ', MISSED' : ''}).`;

/** What makes times longer than they are: more work on the machine than it has processors. Null where there is none. */
export const busyLine = (load: number, processors: number): string | null =>
  load <= processors
    ? null
    : `The machine is busy (load ${load.toFixed(1)} on ${processors} processors): these times hold the work of others too.`;

/** The tallies as a plain text table, a line a file. */
export function tallyTable(tallies: readonly Tally[]): string {
  const header = [
    'set',
    'questions',
    'answered',
    'correct',
    'wrong',
    'refused',
    'failed',
    'precision',
    '95 % of accuracy',
    'median ms',
    'to write',
  ];
  const rows = tallies.map((each) => [
    each.file,
    String(each.questions),
    `${each.answered} (${percent(each.coverage)})`,
    String(each.correct),
    String(each.wrong),
    String(each.refused),
    String(each.failed),
    each.precision === null ? '–' : percent(each.precision),
    each.accuracyInterval.map(percent).join('–'),
    String(each.medianMs),
    String(each.medianWriteMs),
  ]);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: string[]) =>
    cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return [header, ...rows].map((row) => line(row).join('  ')).join('\n');
}

const percent = (fraction: number) => `${(fraction * 100).toFixed(1)} %`;
