import { describe, expect, it } from 'vitest';
import { emptyTraceState, type TraceState } from '../../lib/reasoning/trace-state';
import { judge } from './judge';
import { busyLine, type Judged, median, overheadLine, tally } from './tally';

const answered = (text: string): TraceState => ({
  ...emptyTraceState,
  status: 'answered',
  answer: { value: { type: 'number', text }, provenance: 'executed' },
});

describe('judge', () => {
  it.each([
    [answered('4'), 4, 'right'],
    [answered('4'), '4.0', 'right'],
    [answered('4'), '1,000', 'wrong'],
    [{ ...emptyTraceState, status: 'refused' as const }, 4, 'refused'],
    [{ ...emptyTraceState, status: 'said' as const }, 4, 'refused'],
    [{ ...emptyTraceState, status: 'failed' as const }, 4, 'failed'],
    [emptyTraceState, 4, 'failed'],
  ])('judges case %#', (state, expected, verdict) => expect(judge(state, expected)).toBe(verdict));
});

it('counts a set', () => {
  const verdicts: [Judged['verdict'], number][] = [
    ['right', 1],
    ['right', 2],
    ['wrong', 3],
    ['refused', 4],
  ];
  const judged = verdicts.map(([verdict, ms], index) => ({
    id: String(index),
    question: 'q',
    expected: 1,
    verdict,
    said: '',
    program: '',
    ms,
    writeMs: ms / 2,
    overheadMs: 2,
    error: verdict === 'right' ? null : verdict === 'wrong' ? ('wrong' as const) : ('refused' as const),
    calls: 1,
    programs: verdict === 'refused' ? 0 : 2,
    inputTokens: 10,
    outputTokens: 20,
  }));
  expect(tally('a.jsonl', judged)).toEqual({
    file: 'a.jsonl',
    questions: 4,
    answered: 3,
    correct: 2,
    wrong: 1,
    refused: 1,
    failed: 0,
    coverage: 0.75,
    precision: 0.6667,
    accuracy: 0.5,
    accuracyInterval: [0.15, 0.85],
    medianMs: 2.5,
    medianWriteMs: 1.25,
    overheadMs: 1,
    calls: 4,
    programs: 6,
    inputTokens: 40,
    outputTokens: 80,
    errors: { wrong: 1, refused: 1 },
  });
});

it.each([
  [[], 0],
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1], 2.5],
])('finds the median of %j', (numbers, expected) => expect(median(numbers)).toBe(expected));

it.each([
  [4.9, 10, 'Beyond the model’s time: 4.9 ms a program at the median of 10 programs (bar: 5 ms).'],
  [6, 10, 'Beyond the model’s time: 6 ms a program at the median of 10 programs (bar: 5 ms, MISSED).'],
  [0, 0, 'Beyond the model’s time: no program ran.'],
])('says what %d ms of overhead for %d programs come to', (overheadMs, programs, line) =>
  expect(overheadLine({ ...tally('a', []), overheadMs, programs })).toBe(line),
);

it('says when the machine is busy with other work', () => {
  expect(busyLine(1.5, 2)).toBeNull();
  expect(busyLine(6, 2)).toContain('load 6.0 on 2 processors');
});
