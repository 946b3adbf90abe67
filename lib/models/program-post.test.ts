import { expect, test } from 'vitest';
import { programPostSchema } from './program-post';

const provider = { baseUrl: 'https://models.example/v1' };
const parses = (post: object) =>
  programPostSchema.safeParse({ question: '6 * 7?', model: 'own:m', ...post }).success;

test.each<[object, boolean]>([
  [{ provider }, true],
  [{ provider: { ...provider, kind: 'anthropic', apiKey: 'secret' } }, true],
  [{ model: 'offline:writer' }, true],
  [{}, false],
  [{ model: 'openai:gpt', provider }, false],
  [{ provider: { ...provider, baseUrl: 'https://user:pass@models.example/v1' } }, false],
  [{ provider: { ...provider, baseUrl: 'https://models.example/v1?key=1' } }, false],
  [{ provider: { ...provider, baseUrl: 'file:///etc/passwd' } }, false],
  [{ provider: { ...provider, apiKey: 'two\nlines' } }, false],
  [{ provider: { ...provider, headers: {} } }, false],
  [{ provider, prompt: 'Say hello.' }, false],
  [{ provider, question: '' }, false],
])('%j: %s', (post, whether) => {
  expect(parses(post)).toBe(whether);
});
