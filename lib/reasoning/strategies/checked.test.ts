import { expect, test } from 'vitest';
import type { AnswerCheck } from '../answer-check';
import type { Outcome } from '../outcome';
import { programReply, solved } from '../testing/scripted';
import type { Value } from '../value';

const check = (more: Partial<AnswerCheck>): AnswerCheck => ({
  expected: null,
  assertions: '',
  tell: false,
  ...more,
});

const result = (name: string, passed: boolean): Value => ({
  type: 'record',
  entries: [
    ['name', { type: 'text', text: name }],
    ['passed', { type: 'boolean', value: passed }],
  ],
});
const results = (...items: Value[]): Outcome => ({
  kind: 'returned',
  answer: { value: { type: 'list', items } },
  console: [],
  durationMs: 1,
});

const programs = (...sources: string[]) => ({ replies: { program: sources.map(programReply) } });

test('a right answer stands at once and wears its check', async () => {
  const { state, requests, types } = await solved('checked', {
    ...programs('answer(4)'),
    input: { check: check({ expected: '4 apples' }) },
  });
  expect(requests).toHaveLength(1);
  expect(types.slice(-2)).toEqual(['judged', 'answered']);
  expect(state.judgements).toEqual([{ attempt: 1, by: 'expected', verdict: 'right', expected: '4 apples' }]);
});

test.each<[string, Partial<AnswerCheck>, string[], string[]]>([
  ['not what was expected', { expected: '424242' }, ['not the expected answer'], ['424242']],
  [
    'what was expected, when allowed',
    { expected: '424242', tell: true },
    ['The expected answer is 424242'],
    [],
  ],
  ['that the unit differs', { expected: '5 kg' }, ['the unit is not'], ['kg was expected']],
])('the model is told %s', async (_name, more, told, untold) => {
  const { requests } = await solved('checked', {
    ...programs("answer(5, 'm')", 'answer(4)'),
    input: { check: check(more) },
  });
  const feedback = requests[1]?.attempts[0]?.feedback ?? '';
  for (const words of told) expect(feedback).toContain(words);
  for (const words of untold) expect(JSON.stringify(requests)).not.toContain(words);
});

test('wrong, then right: the second answer stands', async () => {
  const { state } = await solved('checked', {
    ...programs('answer(5)', 'answer(4)'),
    input: { check: check({ expected: '4' }) },
  });
  expect(state).toMatchObject({ status: 'answered', answeredBy: 2, answer: { value: { text: '4' } } });
  expect(state.judgements.map(({ verdict }) => verdict)).toEqual(['wrong', 'right']);
});

test('the same wrong answer twice asks for a fresh program, once, and then stands as wrong', async () => {
  const { state, requests } = await solved('checked', {
    ...programs('answer(5)'),
    input: { check: check({ expected: '4' }) },
  });
  expect(requests.map(({ fresh }) => fresh ?? false)).toEqual([false, false, true]);
  expect(state).toMatchObject({ status: 'answered', answer: { value: { text: '5' } } });
  expect(state.judgements.at(-1)).toMatchObject({ attempt: 3, verdict: 'wrong' });
});

test('assertions run in the sandbox; what fails is told only when allowed', async () => {
  const failing = results(result('value > 0', true), result('value === 4', false));
  const passing = results(result('value > 0', true), result('value === 4', true));
  for (const tell of [false, true]) {
    const { state, requests } = await solved('checked', {
      ...programs('answer(5)', 'answer(4)'),
      outcomes: { 'const value = 5;': failing, 'const value = 4;': passing },
      input: { check: check({ assertions: 'value > 0\nvalue === 4', tell }) },
    });
    expect(state.judgements.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['wrong', 'value === 4'],
      ['right', undefined],
    ]);
    expect(state.checks.map(({ attempt, by }) => [attempt, by])).toEqual([
      [1, 'assertions'],
      [2, 'assertions'],
    ]);
    expect(requests[1]?.attempts[0]?.feedback.includes('value === 4')).toBe(tell);
  }
});

test('assertions that can not run leave it uncertain, and the answer stands', async () => {
  const threw: Outcome = {
    kind: 'threw',
    error: { name: 'SyntaxError', message: 'no' },
    console: [],
    durationMs: 1,
  };
  const { state, requests } = await solved('checked', {
    ...programs('answer(5)'),
    outcomes: { 'const value = 5;': threw },
    input: { check: check({ assertions: 'value >' }) },
  });
  expect(requests).toHaveLength(1);
  expect(state.judgements).toMatchObject([{ verdict: 'uncertain', reason: 'SyntaxError: no' }]);
});

test('without anything to check it is program with repair', async () => {
  const { types } = await solved('checked', programs("bad('x')", 'answer(4)'));
  expect(types.filter((type) => type === 'judged')).toEqual([]);
  expect(types.at(-1)).toBe('answered');
});

test('every other strategy’s answer wears the check too', async () => {
  for (const strategy of ['program', 'program-with-repair', 'vote'] as const) {
    const { state } = await solved(strategy, {
      ...programs('answer(5)'),
      input: { check: check({ expected: '4' }) },
    });
    expect(state.status).toBe('answered');
    expect(state.judgements).toMatchObject([{ attempt: state.answeredBy, by: 'expected', verdict: 'wrong' }]);
  }
});
