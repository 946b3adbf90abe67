import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyTraceState, type TraceState } from '../../lib/reasoning/trace-state';
import { wilson } from './confidence';
import { errorClassOf } from './error-class';
import { readOptions } from './options';
import { openProgressLog } from './progress-log';
import { reportHtml } from './report-html';
import { type Judged, tally } from './tally';
import { covered } from './timed-ports';

const judged: Judged = {
  id: '1',
  question: 'q',
  expected: 4,
  verdict: 'right',
  error: null,
  said: '4',
  program: 'answer(4)',
  ms: 3,
  writeMs: 1,
  overheadMs: 1,
  calls: 1,
  programs: 1,
  inputTokens: 5,
  outputTokens: 6,
};

it.each([
  [0, 0, [0, 1]],
  [50, 100, [0.4038, 0.5962]],
  [10, 10, [0.7225, 1]],
  [0, 10, [0, 0.2775]],
] as const)('the interval of %d in %d', (part, whole, interval) =>
  expect(wilson(part, whole)).toEqual(interval),
);

it('counts overlapping times once', () => {
  expect(
    covered([
      { from: 10, to: 20 },
      { from: 0, to: 5 },
      { from: 12, to: 25 },
    ]),
  ).toBe(20);
});

describe('errorClassOf', () => {
  const state = (more: Partial<TraceState>): TraceState => ({ ...emptyTraceState, ...more });
  const failed = (code: 'no-majority' | 'model-timed-out' | 'cut-off') =>
    state({ status: 'failed', problem: { code, message: '' } });
  it.each([
    [state({ status: 'refused' }), false, 'refused'],
    [state({ status: 'said' }), false, 'no program'],
    [failed('no-majority'), false, 'no majority'],
    [failed('model-timed-out'), false, 'model failed'],
    [failed('cut-off'), false, 'model failed'],
    [state({ answer: { value: { type: 'null' }, provenance: 'executed' } }), false, 'wrong'],
    [state({ answer: { value: { type: 'null' }, provenance: 'executed' } }), true, null],
  ])('case %#', (each, right, expected) => expect(errorClassOf(each, right)).toBe(expected));
});

describe('openProgressLog', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wand-evaluate-'));
  const file = join(folder, 'progress.jsonl');
  afterEach(() => rmSync(file, { force: true }));

  it('finds after a stop what was judged before, and leaves out a line that was cut off', () => {
    openProgressLog(file).add('a', judged);
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"key":"b","judged":{"id`);
    const again = openProgressLog(file);
    expect([again.found, again.find('a'), again.find('b')]).toEqual([1, judged, undefined]);
    again.add('b', { ...judged, id: '2' });
    expect(openProgressLog(file).find('b')?.id).toBe('2');
  });
});

it('reads several models, sets and strategies, and refuses a strategy that is not there', () => {
  const read = readOptions([
    '--data',
    'a',
    '--data',
    'b',
    '--model',
    'x:y',
    '--model',
    'offline',
    '--strategy',
    'vote',
    '--samples',
    '3',
  ]);
  expect(read).toMatchObject({
    data: ['a', 'b'],
    models: ['x:y', 'offline:writer'],
    strategies: ['vote'],
    samples: 3,
  });
  expect(readOptions(['--data', 'a', '--strategy', 'magic'])).toBeNull();
});

it('the report is one page without references, and nothing in it is markup from outside', () => {
  const total = tally('<set>', [judged]);
  const way = { model: '<b>m</b>', strategy: 'vote' as const, files: [total], total, judged: [judged] };
  const html = reportHtml({ madeAt: '2026-01-01', ways: [way] });
  expect(html).toContain('100.0 %');
  expect(html).not.toMatch(/<b>|<set>|(?:src|href)=/);
});
