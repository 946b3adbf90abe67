import { expect, test } from 'vitest';
import { rerun, traceForRerun } from './rerun';
import { defaultRunLimits, type RunProgram } from './run';
import type { StrategyName } from './strategies/registry';
import { programReply, solved, toyOutcome } from './testing/scripted';
import { isStored } from './trace';
import { traceState } from './trace-state';
import { verifyTrace } from './verify';

const again: RunProgram = async ({ program }) => toyOutcome(program);
const check = { expected: '4', assertions: 'value > 0', tell: false };
const replies = {
  program: ['answer(4)', 'answer(4)', 'answer(5)', "bad('x')"].map(programReply),
  tests: [programReply('check("a", () => true);')],
  verifier: [programReply('answer(1)')],
  direct: ['ANSWER: 4'],
  steps: ['ANSWER: 4'],
};

test.each<[StrategyName, number]>([
  ['program', 2],
  ['program-with-repair', 2],
  ['checked', 2],
  ['vote', 4],
  ['tests', 7],
  ['verify', 3],
  ['compare', 2],
])('a saved trace of %s runs again from its record alone, all of its %d runs', async (strategy, runs) => {
  const { stored } = await solved(strategy, { replies, input: { check } });
  const verification = await verifyTrace(JSON.parse(JSON.stringify(stored)), again);
  expect(verification).toMatchObject({ verdict: 'same', runs });
});

test('another candidate that comes out differently is told', async () => {
  const { stored } = await solved('vote', { replies });
  const forged: RunProgram = async ({ program }) => toyOutcome(program.replace('5', '6'));
  expect(await verifyTrace(stored, forged)).toMatchObject({
    verdict: 'differs',
    claimed: { value: { text: '5' } },
  });
});

test('running the program of a vote again keeps the other votes, and judges its answer anew', async () => {
  const { stored } = await solved('vote', { replies });
  const redo = {
    trace: stored,
    program: null,
    limits: defaultRunLimits,
    check: { ...check, assertions: '' },
  };
  const next = [...traceForRerun(redo)];
  const ports = { now: () => 99, newSeed: () => 1, runProgram: again };
  for await (const event of rerun(redo, ports, new AbortController().signal))
    if (isStored(event)) next.push(event);
  const state = traceState(next);
  expect(state).toMatchObject({ status: 'answered', answeredBy: 1, answer: { provenance: 'executed' } });
  expect(state.attempts.filter(({ run }) => run?.outcome !== undefined)).toHaveLength(5);
  expect(state.judgements).toMatchObject([{ attempt: 1, verdict: 'right' }]);
});
