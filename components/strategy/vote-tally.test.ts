import { expect, test } from 'vitest';
import { programReply, solved } from '@/lib/reasoning/testing/scripted';
import { traceState } from '@/lib/reasoning/trace-state';
import { stagesOf } from '../trace/stages';
import { tallyOf } from './vote-tally';

test('counts votes, failures and what was called off; all of them are the samples', async () => {
  const { state } = await solved('vote', {
    replies: {
      program: ["bad('x')", 'answer(4)', 'answer(4)', 'answer(4)'].map(programReply).concat('hang'),
    },
  });
  const { samples, clusters, failed, calledOff, open } = tallyOf(state);
  expect(clusters.map(({ attempts }) => attempts)).toEqual([[2, 3, 4]]);
  expect([samples.length, failed.map(({ number }) => number), calledOff, open]).toEqual([5, [1], 1, 0]);
});

test('while a vote goes on, the rail shows writing and running as live, and how many programs', async () => {
  const { stored } = await solved('vote', { replies: { program: [programReply('answer(4)')] } });
  const firstRan = stored.findIndex(({ type }) => type === 'ran');
  const half = stagesOf(traceState(stored.slice(0, firstRan + 1)), 1_000);
  expect(half.find(({ name }) => name === 'answered')?.mark).toBe('waiting');
  expect(half.find(({ name }) => name === 'written')).toMatchObject({ programs: 5, repairs: 0 });
  expect(tallyOf(traceState(stored.slice(0, firstRan + 1))).open).toBeGreaterThan(0);
});
