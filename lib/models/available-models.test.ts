import { expect, test } from 'vitest';
import { fail, ok } from '@/lib/reasoning/result';
import { availableModelsSchema } from './available-model';
import { availableModels, type ListOf } from './available-models';
import { readModelEnvironment } from './environment';

const lists: Record<string, string[]> = {
  openai: ['gpt-new', 'gpt-6.1-terra', 'gpt-old'],
  ollama: ['qwen2.5-coder:7b', 'has a space'],
};
const listOf: ListOf = async ({ id }) => {
  const list = lists[id];
  return list === undefined ? fail('model-unreachable', 'Not there.') : ok(list);
};

async function namesWith(variables: Record<string, string>): Promise<string[]> {
  const models = await availableModels(readModelEnvironment(variables), listOf);
  expect(availableModelsSchema.parse(models)).toEqual(models);
  return models.map(
    ({ name, unconfirmed, local }) => `${name}${unconfirmed ? ' ?' : ''}${local ? ' local' : ''}`,
  );
}

test('the offline writer is there without any setting', async () => {
  expect(await namesWith({})).toEqual(['offline:writer local']);
});

test('a provider’s own list is offered, known good models first', async () => {
  expect(await namesWith({ OPENAI_API_KEY: 'k' })).toEqual([
    'openai:gpt-6.1-terra',
    'openai:gpt-new',
    'openai:gpt-old',
    'offline:writer local',
  ]);
});

test('guesses are marked when the provider can’t be asked', async () => {
  expect((await namesWith({ ANTHROPIC_API_KEY: 'k' }))[0]).toBe('anthropic:claude-sonnet-5-5 ?');
});

test('the operator’s list is taken as it is', async () => {
  expect(await namesWith({ ANTHROPIC_API_KEY: 'k', WAND_ANTHROPIC_MODELS: 'claude-x' })).toEqual([
    'anthropic:claude-x',
    'offline:writer local',
  ]);
});

test('servers found on this machine come last and are never the default', async () => {
  expect(await namesWith({ WAND_LOCAL_MODELS: '1' })).toEqual([
    'offline:writer local',
    'ollama:qwen2.5-coder:7b local',
  ]);
});

test.each([
  ['ollama:qwen2.5-coder:7b', ['ollama:qwen2.5-coder:7b local', 'offline:writer local']],
  ['vllm:starting', ['vllm:starting ? local', 'offline:writer local', 'ollama:qwen2.5-coder:7b local']],
  ['nobody:model', ['offline:writer local', 'ollama:qwen2.5-coder:7b local']],
])('WAND_MODEL=%s comes first when its provider is set up', async (model, names) => {
  expect(await namesWith({ WAND_LOCAL_MODELS: '1', WAND_MODEL: model })).toEqual(names);
});
