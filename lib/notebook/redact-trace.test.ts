import { describe, expect, it } from 'vitest';
import type { Outcome } from '../reasoning/outcome';
import { defaultRunLimits } from '../reasoning/run';
import type { Trace, TraceEvent } from '../reasoning/trace';
import { traceState } from '../reasoning/trace-state';
import { withoutFailedAttempts, withoutPrograms } from './redact-trace';

const gave = (text: string): Outcome => ({
  kind: 'returned',
  answer: { value: { type: 'number', text } },
  console: [{ level: 'log', text: 'secret print' }],
  durationMs: 1,
});
const threw: Outcome = {
  kind: 'threw',
  error: { name: 'TypeError', message: 'secretName is not a function', line: 1 },
  console: [],
  durationMs: 1,
};
const tried = (attempt: number, outcome: Outcome, writing: object = {}): TraceEvent[] => [
  { type: 'writing', at: 1, attempt, ...writing },
  {
    type: 'written',
    at: 2,
    attempt,
    program: `secret(${attempt})`,
    prose: 'secret prose',
    model: 'm',
    usage: {},
  },
  { type: 'running', at: 3, attempt, seed: 1, clock: 1, limits: defaultRunLimits, program: 'secret whole' },
  { type: 'ran', at: 4, attempt, outcome },
];
const asked: Extract<TraceEvent, { type: 'asked' }> = {
  type: 'asked',
  at: 0,
  question: 'How many?',
  strategy: 's',
  model: 'm',
};
const repaired: Trace = [
  asked,
  ...tried(1, threw),
  ...tried(2, gave('4'), { feedback: 'secretName is not a function' }),
  { type: 'judged', at: 5, attempt: 2, by: 'expected', verdict: 'right' },
  { type: 'answered', at: 6, attempt: 2 },
];

describe('a trace without its failed attempts', () => {
  it('keeps the one that answered, its answer and its verdict, and nothing of the others', () => {
    const kept = withoutFailedAttempts(repaired);
    expect(JSON.stringify(kept)).not.toMatch(/secretName|secret\(1\)/);
    const { attempts, answer, judgements } = traceState(kept);
    expect([attempts.map(({ number }) => number), answer?.value, judgements.length]).toEqual([
      [2],
      { type: 'number', text: '4' },
      1,
    ]);
  });

  it('keeps the last attempt where none gave an answer', () => {
    const hopeless = [asked, ...tried(1, threw), ...tried(2, threw)];
    expect(traceState(withoutFailedAttempts(hopeless)).attempts.map(({ number }) => number)).toEqual([2]);
  });

  it.each<[string, Trace]>([
    [
      'a vote',
      [asked, ...tried(1, gave('3'), { temperature: 1 }), ...tried(2, gave('4'), { temperature: 1 })],
    ],
    ['a single attempt', [asked, ...tried(1, gave('4')), { type: 'answered', at: 5, attempt: 1 }]],
    ['an unasked question', []],
  ])('leaves %s as it is', (_, trace) => {
    expect(withoutFailedAttempts(trace)).toBe(trace);
  });
});

describe('a trace without its programs', () => {
  it('holds nothing that quotes one, and still the answer, the verdict and the times', () => {
    const all: Trace = [
      {
        type: 'skills',
        at: 0,
        skills: [{ name: 'f', cell: 'c', source: 'function f() { return secret; }' }],
      },
      { ...asked, change: { wish: 'Drop secret(1).', program: 'secret program' } },
      ...repaired,
      {
        type: 'writing',
        at: 6,
        attempt: 4,
        task: 'reply',
        call: { question: 'secret call', wanted: 'text' },
      },
      {
        type: 'checking',
        at: 7,
        check: 1,
        attempt: 2,
        by: 'tests',
        program: 'secret test',
        seed: 1,
        clock: 1,
        limits: defaultRunLimits,
      },
      { type: 'checked', at: 8, check: 1, outcome: { ...threw } },
      { type: 'judged', at: 9, attempt: 2, by: 'tests', verdict: 'wrong', reason: 'secret line' },
      { type: 'edited', at: 10, attempt: 3, program: 'secret edit' },
      { type: 'explained', at: 10, attempt: 3, level: 'child', text: 'secret words', model: 'm' },
      { type: 'stopped', at: 11, partial: 'secret start' },
    ];
    const bare = withoutPrograms(all);
    expect(JSON.stringify(bare)).not.toContain('secret');
    expect(bare.map(({ type, at }) => [type, at])).toEqual(all.map(({ type, at }) => [type, at]));
    expect(traceState(withoutPrograms(repaired)).answer?.value).toEqual({ type: 'number', text: '4' });
  });
});
