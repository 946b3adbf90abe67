import { expect, test } from 'vitest';
import type { Outcome } from '../outcome';
import { programReply, type Reply, solved } from '../testing/scripted';

/** What the tests found: "+" passed, "-" failed. */
const found = (marks: string): Outcome => ({
  kind: 'returned',
  answer: {
    value: {
      type: 'list',
      items: [...marks].map((mark, index) => ({
        type: 'record',
        entries: [
          ['name', { type: 'text', text: `test ${index + 1}` }],
          ['passed', { type: 'boolean', value: mark === '+' }],
        ],
      })),
    },
  },
  console: [],
  durationMs: 1,
});
const written = programReply('check("test 1", () => true);');

type Case = [what: string, programs: string[], found: Record<string, string>, end: object];
const cases: Case[] = [
  ['all agree and pass', ['answer(4)'], { 4: '+++' }, { text: '4', verdict: 'right' }],
  [
    'more tests outweigh fewer programs',
    ['answer(4)', 'answer(5)', 'answer(5)', "bad('x')"],
    { 4: '+++', 5: '+--' },
    { text: '4', verdict: 'right' },
  ],
  [
    'more programs outweigh one test',
    ['answer(4)', 'answer(5)', 'answer(5)', 'answer(5)'],
    { 4: '+++', 5: '++-' },
    { text: '5', verdict: 'uncertain' },
  ],
  [
    'tests that contradict each other leave it uncertain',
    ['answer(4)'],
    { 4: '+-+-' },
    { text: '4', verdict: 'uncertain' },
  ],
  [
    'when nothing passes, the programs decide and the verdict says so',
    ['answer(4)', 'answer(4)', 'answer(5)', "bad('x')"],
    { 4: '--', 5: '--' },
    { text: '4', verdict: 'wrong' },
  ],
];
test.each(cases)('%s', async (_what, programs, results, end) => {
  const outcomes = Object.fromEntries(
    Object.entries(results).map(([value, marks]) => [`const value = ${value};`, found(marks)]),
  );
  const { state, requests } = await solved('tests', {
    replies: { program: programs.map(programReply), tests: [written] },
    outcomes,
  });
  expect(requests).toHaveLength(5);
  expect({ text: state.answer?.value, verdict: state.judgements.at(-1)?.verdict }).toEqual({
    ...end,
    text: { type: 'number', text: Object.values(end)[0] },
  });
  expect(state.judgements.at(-1)?.attempt).toBe(state.answeredBy);
  expect(
    new Set(state.checks.map(({ source }) => state.attempts.find(({ number }) => number === source)?.task)),
  ).toEqual(new Set(['tests']));
});

test('the tests are asked for without any program', async () => {
  const { requests } = await solved('tests', {
    replies: { program: [programReply('answer(4)')], tests: [written] },
  });
  const request = requests.find(({ task }) => task?.kind === 'tests');
  expect(request).toMatchObject({ attempts: [], task: { kind: 'tests' } });
});

test.each<[string, Reply]>([
  ['refused', 'CANNOT: only programs'],
  ['cut off', { events: [{ type: 'text', delta: '```js\ncheck(' }] }],
])('without tests (%s) the votes decide, and nothing claims to be tested', async (_what, reply) => {
  const { state } = await solved('tests', {
    replies: { program: [programReply('answer(4)')], tests: [reply] },
  });
  expect(state).toMatchObject({
    status: 'answered',
    answer: { value: { text: '4' } },
    judgements: [],
    checks: [],
  });
  expect(state.attempts.find(({ task }) => task === 'tests')?.without).toBeDefined();
});

test('answers that are level in every way are no answer', async () => {
  const { state } = await solved('tests', {
    replies: {
      program: ['answer(1)', 'answer(2)', 'answer(3)', 'answer(4)'].map(programReply),
      tests: [written],
    },
    outcomes: { 'const value': found('+') },
  });
  expect(state).toMatchObject({ status: 'failed', problem: { code: 'no-majority' }, answer: null });
});

test('Stop while the tests are written ends everything', async () => {
  const { state, msToStop, outstanding } = await solved('tests', {
    replies: { program: [programReply('answer(4)')], tests: ['hang'] },
    stopAt: { type: 'ran', count: 4 },
  });
  expect(state).toMatchObject({ status: 'stopped', answer: null });
  expect(outstanding).toEqual({ calls: 0, runs: 0 });
  // A call that hangs would never end. How soon Stop works is measured by `npm run bench`.
  expect(msToStop).toBeLessThan(2_000);
});
