import { expect, test } from 'vitest';
import type { Trace } from '@/lib/reasoning/trace';
import { restingState } from './resting-state';

const asked: Trace = [
  {
    type: 'asked',
    at: 1,
    question: 'What is 2 + 2?',
    strategy: 'program-with-repair',
    model: 'offline:writer',
  },
];

test.each<[string, Trace, string]>([
  ['a trace that broke off while writing was stopped', asked, 'stopped'],
  [
    'a trace that ended keeps its end',
    [...asked, { type: 'refused', at: 2, reason: 'No.', model: 'offline:writer' }],
    'refused',
  ],
  ['no trace is unasked', [], 'unasked'],
])('%s', (_name, trace, status) => {
  expect(restingState(trace).status).toBe(status);
});
