import { describe, expect, it } from 'vitest';
import type { Outcome } from './outcome';
import { rerun, traceForRerun } from './rerun';
import { defaultRunLimits, type RunRequest } from './run';
import { isStored, type Trace } from './trace';
import { traceState } from './trace-state';
import { verifyTrace } from './verify';

const limits = defaultRunLimits;
const ended = { console: [], durationMs: 1 };
const returned = (text: string): Outcome => ({
  kind: 'returned',
  answer: { value: { type: 'number', text } },
  ...ended,
});
const answered: Trace = [
  { type: 'asked', at: 1, question: 'q', strategy: 'program-with-repair', model: 'm' },
  { type: 'writing', at: 2, attempt: 1 },
  { type: 'written', at: 3, attempt: 1, program: 'answer(4)', prose: '', model: 'm', usage: {} },
  { type: 'running', at: 4, attempt: 1, seed: 9, clock: 5, limits },
  { type: 'ran', at: 5, attempt: 1, outcome: returned('4') },
  { type: 'answered', at: 6, attempt: 1 },
];

async function ranAgain(trace: Trace, program: string | null, outcome: Outcome) {
  const requests: RunRequest[] = [];
  const ports = {
    now: () => 100,
    newSeed: () => 1,
    runProgram: async (request: RunRequest) => {
      requests.push(request);
      return outcome;
    },
  };
  const next = [...traceForRerun({ trace, program })];
  for await (const event of rerun({ trace, program, limits }, ports, new AbortController().signal)) {
    if (isStored(event)) next.push(event);
  }
  return { requests, next, state: traceState(next) };
}

describe('rerun', () => {
  it('runs the same program with the same seed and clock, in place of the run before', async () => {
    const { requests, next, state } = await ranAgain(answered, null, returned('4'));
    expect(requests).toEqual([{ program: 'answer(4)', seed: 9, clock: 5, limits }]);
    expect(next).toHaveLength(answered.length);
    expect(state.answer?.provenance).toBe('executed');
  });

  it('marks the answer of a program edited by hand', async () => {
    const { next, state } = await ranAgain(answered, 'answer(5)', returned('5'));
    expect(next.map((event) => event.type).slice(6)).toEqual(['edited', 'running', 'ran', 'answered']);
    expect(state.answer).toMatchObject({ provenance: 'edited', value: { text: '5' } });
    expect(state.attempts.map((attempt) => attempt.origin)).toEqual(['model', 'hand']);
  });

  it('shows no answer of an earlier program when the edited one fails', async () => {
    const threw: Outcome = { kind: 'threw', error: { name: 'Error', message: 'x' }, ...ended };
    const { state } = await ranAgain(answered, 'oops()', threw);
    expect(state).toMatchObject({ status: 'ran', answer: null });
  });

  it('runs a program that was typed without any model', async () => {
    const { state } = await ranAgain([], 'answer(1)', returned('1'));
    expect(state).toMatchObject({ status: 'answered', answer: { provenance: 'edited' } });
  });

  it('keeps a trace bounded however often a program is edited and run', async () => {
    let trace = answered;
    for (let round = 0; round < 60; round += 1) {
      trace = (await ranAgain(trace, `answer(${round})`, returned(String(round)))).next;
    }
    expect(traceState(trace).attempts.length).toBeLessThanOrEqual(31);
    expect(traceState(trace).attempts[0]?.origin).toBe('model');
  });
});

describe('verifyTrace', () => {
  it('says "same" when the run gives the stored answer', async () => {
    expect(await verifyTrace(answered, async () => returned('4'))).toMatchObject({ verdict: 'same' });
  });
  it('says what differs when the stored answer was tampered with', async () => {
    const verification = await verifyTrace(answered, async () => returned('41'));
    expect(verification).toMatchObject({ verdict: 'differs', claimed: { value: { text: '4' } } });
  });
  it('has nothing to run in an unasked cell', async () => {
    expect(await verifyTrace([], async () => returned('4'))).toEqual({ verdict: 'nothing-to-run' });
  });
});
