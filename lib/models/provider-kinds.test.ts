import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ok } from '@/lib/reasoning/result';
import { programRequestSchema } from '@/lib/reasoning/write-program';
import { all, textIn } from './conformance';
import type { ProviderKind } from './own-provider';
import { createServerModels } from './server-models';

/** What each kind of server says, as its own documentation has it, cut down to what is read. */
const dialects: Record<
  ProviderKind,
  { path: string; models: object; stream: object[]; key: keyof IncomingHttpHeaders }
> = {
  'openai-compatible': {
    path: '/v1/chat/completions',
    key: 'authorization',
    models: {
      data: [
        { id: 'm', created: 1 },
        { id: 'newer', created: 2 },
      ],
    },
    stream: [
      { choices: [{ index: 0, delta: { content: 'Six times seven.' }, finish_reason: null }] },
      { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
      { choices: [], usage: { prompt_tokens: 11, completion_tokens: 4 } },
    ],
  },
  openai: {
    path: '/v1/responses',
    key: 'authorization',
    models: {
      data: [
        { id: 'm', created: 1 },
        { id: 'newer', created: 2 },
        { id: 'tts-1', created: 3 },
      ],
    },
    stream: [
      { type: 'response.created', response: { id: 'r', created_at: 1, model: 'm' } },
      { type: 'response.output_item.added', output_index: 0, item: { type: 'message', id: 'i' } },
      {
        type: 'response.output_text.delta',
        item_id: 'i',
        output_index: 0,
        content_index: 0,
        delta: 'Six times seven.',
      },
      { type: 'response.output_item.done', output_index: 0, item: { type: 'message', id: 'i' } },
      {
        type: 'response.completed',
        response: { id: 'r', created_at: 1, model: 'm', usage: { input_tokens: 11, output_tokens: 4 } },
      },
    ],
  },
  anthropic: {
    path: '/v1/messages',
    key: 'x-api-key',
    models: { data: [{ id: 'newer' }, { id: 'm' }] },
    stream: [
      {
        type: 'message_start',
        message: { id: 'r', model: 'm', usage: { input_tokens: 11, output_tokens: 1 } },
      },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Six times seven.' } },
      { type: 'content_block_stop', index: 0 },
      { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 4 } },
      { type: 'message_stop' },
    ],
  },
  google: {
    path: '/v1/models/m:streamGenerateContent?alt=sse',
    key: 'x-goog-api-key',
    models: {
      models: [
        { name: 'models/newer', supportedGenerationMethods: ['generateContent'] },
        { name: 'models/m', supportedGenerationMethods: ['generateContent'] },
        { name: 'models/other', supportedGenerationMethods: ['countTokens'] },
      ],
    },
    stream: [
      {
        candidates: [{ content: { parts: [{ text: 'Six times seven.' }] }, finishReason: 'STOP' }],
        usageMetadata: { promptTokenCount: 11, candidatesTokenCount: 4 },
      },
    ],
  },
};

let server: Server;
let spoken: ProviderKind;
let seen: unknown[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const { stream, models, key } = dialects[spoken];
    seen.push([request.method, request.url, request.headers[key]]);
    request.resume();
    if (request.method === 'GET') return response.end(JSON.stringify(models));
    response.setHeader('content-type', 'text/event-stream');
    return response.end(stream.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(() => server.close());

test.each<ProviderKind>(['openai-compatible', 'openai', 'anthropic', 'google'])(
  'speaks as %s does',
  async (kind) => {
    spoken = kind;
    seen = [];
    const models = createServerModels({ WAND_HOST: '127.0.0.1', WAND_LOCAL_MODELS: '0' });
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const provider = { kind, baseUrl, apiKey: 'user-key' };
    const request = programRequestSchema.parse({ question: 'How much is 6 times 7?', model: 'own:m' });

    const events = await all(
      models.writeProgramOf(provider)(request, { signal: new AbortController().signal }),
    );
    expect(textIn(events)).toBe('Six times seven.');
    expect(events.at(-1)).toEqual({
      type: 'end',
      reason: 'complete',
      model: 'own:m',
      usage: { inputTokens: 11, outputTokens: 4 },
    });
    const list = await models.listOf(provider);
    expect(list.ok && ok(list.value.map(({ name }) => name))).toEqual(ok(['own:newer', 'own:m']));

    const { path, key } = dialects[kind];
    const sent = key === 'authorization' ? 'Bearer user-key' : 'user-key';
    expect(seen).toEqual([
      ['POST', path, sent],
      ['GET', expect.stringContaining('/v1/models'), sent],
    ]);
  },
);
