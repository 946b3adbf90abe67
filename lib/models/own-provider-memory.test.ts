import { expect, test } from 'vitest';
import {
  forgetOwnProvider,
  recallOwnProvider,
  rememberOwnProvider,
  type TabStorage,
  withBaseUrl,
} from './own-provider-memory';

function memory(): TabStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
const denied: TabStorage = {
  getItem: () => {
    throw new Error('denied');
  },
  setItem: () => {
    throw new Error('denied');
  },
  removeItem: () => {
    throw new Error('denied');
  },
};
const provider = {
  kind: 'openai-compatible' as const,
  baseUrl: 'https://models.example/v1',
  apiKey: 'secret',
};
const remembered = { provider, model: 'qwen2.5-coder:7b' };

test('remembers, recalls and forgets', () => {
  const storage = memory();
  expect(recallOwnProvider(storage)).toBeNull();
  expect(rememberOwnProvider(storage, remembered)).toBe(true);
  expect(recallOwnProvider(storage)).toEqual(remembered);
  forgetOwnProvider(storage);
  expect(recallOwnProvider(storage)).toBeNull();
});

test('lives with a storage that is denied, or that holds something else', () => {
  expect([recallOwnProvider(denied), rememberOwnProvider(denied, remembered)]).toEqual([null, false]);
  expect(() => forgetOwnProvider(denied)).not.toThrow();
  const storage = memory();
  for (const text of ['{', '{}', '{"provider":{"baseUrl":"file:///etc"},"model":"m"}']) {
    expect(recallOwnProvider({ ...storage, getItem: () => text })).toBeNull();
  }
});

test.each([
  ['https://models.example/v2', 'secret'],
  ['https://other.example/v1', undefined],
  ['http://models.example/v1', undefined],
  ['https://models.example:8443/v1', undefined],
  ['https://models', undefined],
])('at %s the key is %s', (baseUrl, apiKey) => {
  const moved = withBaseUrl(provider, baseUrl);
  expect([moved.baseUrl, moved.apiKey]).toEqual([baseUrl, apiKey]);
});
