import { generateText, streamText } from 'ai';
import { expect, test } from 'vitest';
import { promptFor } from '@/lib/reasoning/prompt';
import { programRequestSchema } from '@/lib/reasoning/write-program';
import { offlineModel } from './offline-model';
import { writeOffline } from './write-offline';

const question = 'What is 15% of 240?';
const reply = writeOffline({ question, attempts: [], temperature: 0, seed: 0 });
const prompt = (fields: object) => {
  const { instructions, messages } = promptFor(
    programRequestSchema.parse({ question, model: 'offline:writer', ...fields }),
  );
  return { system: instructions, messages };
};

test('streams the same text as the writer, in small pieces, without claiming tokens', async () => {
  const stream = streamText({ model: offlineModel, ...prompt({}) });
  const pieces: string[] = [];
  for await (const piece of stream.textStream) pieces.push(piece);
  expect(pieces.join('')).toBe(reply.text);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(60);
  expect((await stream.usage).outputTokens).toBeUndefined();
  expect(await stream.providerMetadata).toEqual({ offline: { confidence: 0.99, family: 'percent-of' } });
});

test('finds the question behind the context, and earlier programs', async () => {
  const context = [{ question: 'What is 2 + 2?', answer: '4' }];
  const first = await generateText({ model: offlineModel, ...prompt({ context }) });
  expect(first.text).toBe(reply.text);
  const program = reply.kind === 'program' ? reply.reading.program : '';
  const attempts = [{ program, feedback: 'It threw an error.' }];
  const second = await generateText({ model: offlineModel, ...prompt({ context, attempts }) });
  expect(second.text).toMatch(/^CANNOT: /);
  expect(second.providerMetadata).toEqual({ offline: { refused: true } });
});

test('an aborted call writes nothing', async () => {
  const signal = AbortSignal.abort();
  await expect(generateText({ model: offlineModel, abortSignal: signal, ...prompt({}) })).rejects.toThrow();
});
