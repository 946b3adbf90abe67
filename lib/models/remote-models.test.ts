import { afterEach, expect, test, vi } from 'vitest';
import { fetchModels, fetchOwnModels } from './remote-models';

afterEach(() => vi.unstubAllGlobals());

function answering(reply: () => Response) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => reply());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
const model = { name: 'own:small', label: 'small', provider: 'models.example' };
const provider = { kind: 'openai-compatible' as const, baseUrl: 'https://models.example/v1' };

test('reads the server’s list', async () => {
  answering(() => Response.json([model]));
  expect(await fetchModels()).toEqual({ ok: true, value: [model] });
});

test('posts a user’s own provider', async () => {
  const fetch = answering(() => Response.json([model]));
  expect(await fetchOwnModels(provider)).toEqual({ ok: true, value: [model] });
  expect(fetch.mock.calls).toMatchObject([
    ['/api/models', { method: 'POST', body: JSON.stringify({ provider }) }],
  ]);
});

test.each<[string, () => Response, object]>([
  [
    'what the server says',
    () => Response.json({ problem: { code: 'model-key-rejected', message: 'No.' } }, { status: 502 }),
    { code: 'model-key-rejected', message: 'No.' },
  ],
  ['something else than a list', () => Response.json({ models: [] }), { code: 'internal' }],
  ['no JSON', () => new Response('<h1>Bad Gateway</h1>', { status: 502 }), { code: 'offline' }],
  [
    'no network',
    () => {
      throw new TypeError('Failed to fetch');
    },
    { code: 'offline' },
  ],
])('%s is a problem', async (_, reply, problem) => {
  answering(reply);
  expect(await fetchModels()).toMatchObject({ ok: false, problem });
});
