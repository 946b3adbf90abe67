import type { Page } from '@playwright/test';
import { newQuestionCell } from '../lib/notebook/new-cell';
import { evenPositions } from '../lib/notebook/position';
import { defaultRunLimits } from '../lib/reasoning/run';
import { expect } from './notebook-page';

export type Given = { question: string; program: string; answer: string; expected?: string };

const mine = { 'sec-fetch-site': 'same-origin' };

/** A notebook of answered questions, made as its owner's browser would, and a link to it. */
export async function makeShare(page: Page, given: readonly Given[], request: object = {}) {
  const positions = evenPositions(given.length);
  const model = 'offline:writer';
  const cells = given.map(({ question, program, answer, expected = null }, at) => ({
    ...newQuestionCell(`q${at + 1}`, positions[at] ?? 'a0', question),
    expected,
    trace: [
      { type: 'asked', at: 1, question, strategy: 'program-with-repair', model },
      { type: 'writing', at: 1, attempt: 1 },
      { type: 'written', at: 1, attempt: 1, program, prose: '', model, usage: {} },
      { type: 'running', at: 1, attempt: 1, seed: 1, clock: 1, limits: defaultRunLimits },
      {
        type: 'ran',
        at: 1,
        attempt: 1,
        outcome: {
          kind: 'returned',
          answer: { value: { type: 'number', text: answer } },
          console: [],
          durationMs: 1,
        },
      },
      { type: 'answered', at: 1, attempt: 1 },
    ],
  }));
  const post = async (path: string, data: object) => {
    const reply = await page.request.post(path, { headers: mine, data });
    expect(reply.status()).toBe(200);
    return reply.json();
  };
  const { id } = await post('/api/notebooks', { notebook: { title: 'Sums to share', model: null, cells } });
  const { token, share } = await post(`/api/notebooks/${id}/shares`, request);
  const revoke = () => page.request.delete(`/api/shares/${share.id}`, { headers: mine, data: {} });
  return { id: String(id), token: String(token), revoke };
}
