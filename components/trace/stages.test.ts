import { describe, expect, it } from 'vitest';
import { defaultRunLimits } from '@/lib/reasoning/run';
import type { TraceEvent } from '@/lib/reasoning/trace';
import { traceState } from '@/lib/reasoning/trace-state';
import { stagesOf } from './stages';

const events: TraceEvent[] = [
  { type: 'asked', at: 1_000, question: 'q', strategy: 's', model: 'm' },
  { type: 'writing', at: 1_000, attempt: 1 },
  { type: 'written', at: 1_400, attempt: 1, program: 'answer(4)', prose: '', model: 'm', usage: {} },
  { type: 'running', at: 1_400, attempt: 1, seed: 1, clock: 1, limits: defaultRunLimits },
  {
    type: 'ran',
    at: 1_500,
    attempt: 1,
    outcome: {
      kind: 'returned',
      answer: { value: { type: 'number', text: '4' } },
      console: [],
      durationMs: 1,
    },
  },
  { type: 'answered', at: 1_500, attempt: 1 },
];
const marks = (count: number, more: TraceEvent[] = []) =>
  stagesOf(traceState([...events.slice(0, count), ...more]), 2_000).map((stage) => [stage.mark, stage.ms]);

describe('stagesOf', () => {
  it('counts what is being written until now', () => {
    expect(marks(2)).toEqual([
      ['done', undefined],
      ['live', 1_000],
      ['waiting', undefined],
      ['waiting', undefined],
    ]);
  });
  it('shows what is running as live', () => {
    expect(marks(4)).toEqual([
      ['done', undefined],
      ['done', 400],
      ['live', 600],
      ['waiting', undefined],
    ]);
  });
  it('shows an answered trace as done', () => {
    expect(marks(6)).toEqual([
      ['done', undefined],
      ['done', 400],
      ['done', 100],
      ['done', undefined],
    ]);
  });
  it('tells stopped from failed', () => {
    expect(marks(2, [{ type: 'stopped', at: 1_700 }])[1]).toEqual(['stopped', 700]);
    expect(marks(2, [{ type: 'refused', at: 1_700, reason: 'r', model: 'm' }])[1]).toEqual(['failed', 700]);
  });
});
