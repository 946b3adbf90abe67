import { expect, test } from 'vitest';
import { programRequestSchema, type WriteEvent } from '@/lib/reasoning/write-program';
import { writeOffline } from './write-offline';
import { writeProgramOffline } from './write-program-offline';

async function eventsFor(question: string, signal = new AbortController().signal): Promise<WriteEvent[]> {
  const events: WriteEvent[] = [];
  const request = programRequestSchema.parse({ question, model: 'offline:writer' });
  for await (const event of writeProgramOffline(request, { signal })) events.push(event);
  return events;
}
const textOf = (events: WriteEvent[]) =>
  events.map((event) => (event.type === 'text' ? event.delta : '')).join('');

test('says the writer’s text in pieces, and at the end how sure it is', async () => {
  const question = 'What is 15% of 240?';
  const events = await eventsFor(question);
  expect(textOf(events)).toBe(writeOffline({ question, attempts: [], temperature: 0, seed: 0 }).text);
  expect(events.at(-1)).toEqual({
    type: 'end',
    reason: 'complete',
    model: 'offline:writer',
    usage: { confidence: 0.99 },
  });
});

test('is sure of nothing when it refuses', async () => {
  const events = await eventsFor('What is love?');
  expect(textOf(events)).toMatch(/^CANNOT: /);
  expect(events.at(-1)).toMatchObject({ type: 'end', usage: {} });
  expect(events.at(-1)).not.toHaveProperty('usage.confidence');
});

test('says nothing more when it was stopped', async () => {
  expect(await eventsFor('What is 15% of 240?', AbortSignal.abort())).toEqual([]);
});
