import { describe, expect, test } from 'vitest';
import { readModelEnvironment } from './environment';

const configured = (variables: Record<string, string>) => readModelEnvironment(variables).configured;

test('without settings nothing is set up and nothing is looked for', () => {
  expect(readModelEnvironment({ OPENAI_API_KEY: '', WAND_MODEL: ' ' })).toEqual({
    configured: [],
    local: [],
    defaultModel: null,
    singleUser: false,
    secrets: [],
    complaints: [],
  });
});

test('a key sets its provider up, with the models that the operator names', () => {
  const setups = configured({
    OPENAI_API_KEY: 'one',
    WAND_OPENAI_MODELS: 'gpt-a, gpt-b,',
    ANTHROPIC_API_KEY: 'two',
    GOOGLE_GENERATIVE_AI_API_KEY: 'three',
    GOOGLE_GENERATIVE_AI_BASE_URL: 'https://gateway.example/google/',
  });
  expect(
    setups.map(({ id, apiKey, models, baseUrl, reach }) => [id, apiKey, models, baseUrl, reach]),
  ).toEqual([
    ['openai', 'one', ['gpt-a', 'gpt-b'], 'https://api.openai.com/v1', 'operator'],
    ['anthropic', 'two', undefined, 'https://api.anthropic.com/v1', 'operator'],
    ['google', 'three', undefined, 'https://gateway.example/google', 'operator'],
  ]);
});

test('several OpenAI-compatible servers stand side by side', () => {
  const setups = configured({
    WAND_OPENAI_COMPATIBLE_URL: 'https://openrouter.ai/api/v1/',
    WAND_OPENAI_COMPATIBLE_KEY: 'one',
    WAND_OPENAI_COMPATIBLE_NAME: 'openrouter',
    WAND_OPENAI_COMPATIBLE_MODELS: 'a/b:free',
    WAND_OPENAI_COMPATIBLE_3_URL: 'http://10.0.0.5:8000/v1',
  });
  expect(setups.map(({ id, baseUrl, apiKey, models }) => [id, baseUrl, apiKey, models])).toEqual([
    ['openrouter', 'https://openrouter.ai/api/v1', 'one', ['a/b:free']],
    ['compatible-3', 'http://10.0.0.5:8000/v1', undefined, undefined],
  ]);
});

test('complaints name the variable and never its value', () => {
  const { complaints, configured } = readModelEnvironment({
    OPENAI_API_KEY: 'sécret key',
    WAND_MODEL: 'secret',
    WAND_OPENAI_COMPATIBLE_URL: 'ftp://secret',
    WAND_OPENAI_COMPATIBLE_2_URL: 'http://one/v1',
    WAND_OPENAI_COMPATIBLE_2_NAME: 'openai',
    WAND_OPENAI_COMPATIBLE_3_URL: 'http://two/v1',
    WAND_OPENAI_COMPATIBLE_3_NAME: 'compatible-2',
    WAND_LOCAL_MODELS: 'secret',
    OLLAMA_HOST: 'http://se cret',
  });
  expect(configured.map(({ id }) => id)).toEqual(['compatible-2']);
  expect(complaints.join('\n')).not.toMatch(/s[eé] ?cret/);
  expect(complaints.map((complaint) => complaint.split(' ')[0])).toEqual([
    'OPENAI_API_KEY',
    'WAND_OPENAI_COMPATIBLE_URL',
    'WAND_OPENAI_COMPATIBLE_2_NAME',
    'WAND_OPENAI_COMPATIBLE_3_NAME',
    'WAND_LOCAL_MODELS',
    'WAND_MODEL',
  ]);
});

describe('local servers', () => {
  test.each<[Record<string, string>, boolean, boolean]>([
    [{}, false, false],
    [{ WAND_HOST: '127.0.0.1' }, true, true],
    [{ WAND_HOST: 'localhost', WAND_ORIGIN: 'http://localhost:3000' }, true, true],
    [{ WAND_HOST: '127.0.0.1', WAND_ORIGIN: 'https://wand.school.example' }, false, false],
    [{ WAND_HOST: '0.0.0.0' }, false, false],
    [{ WAND_HOST: '127.0.0.1', WAND_TRUST_PROXY: '1' }, false, false],
    [{ WAND_HOST: '127.0.0.1', WAND_HOSTS: 'wand.school.example' }, false, false],
    [{ WAND_HOST: '0.0.0.0', WAND_LOCAL_MODELS: '1' }, false, true],
    [{ WAND_HOST: '127.0.0.1', WAND_LOCAL_MODELS: '0' }, true, false],
  ])('with %j: single user %s, looked for %s', (variables, singleUser, lookedFor) => {
    const environment = readModelEnvironment(variables);
    expect([environment.singleUser, environment.local.length > 0]).toEqual([singleUser, lookedFor]);
  });

  test('are looked for at fixed loopback ports only', () => {
    const { local } = readModelEnvironment({ WAND_LOCAL_MODELS: '1' });
    expect(local.map(({ id, baseUrl, reach, local }) => [id, baseUrl, reach, local])).toEqual([
      ['ollama', 'http://127.0.0.1:11434/v1', 'loopback', true],
      ['lm-studio', 'http://127.0.0.1:1234/v1', 'loopback', true],
      ['llama-cpp', 'http://127.0.0.1:8080/v1', 'loopback', true],
      ['vllm', 'http://127.0.0.1:8000/v1', 'loopback', true],
    ]);
  });

  test.each([
    ['0.0.0.0', 'http://127.0.0.1:11434/v1'],
    ['0.0.0.0:12000', 'http://127.0.0.1:12000/v1'],
    [':12000', 'http://127.0.0.1:12000/v1'],
    ['gpu.example', 'http://gpu.example:11434/v1'],
    ['https://gpu.example', 'https://gpu.example/v1'],
    ['http://10.0.0.7:11434/', 'http://10.0.0.7:11434/v1'],
  ])('OLLAMA_HOST=%s is %s', (host, baseUrl) => {
    const { local } = readModelEnvironment({ WAND_LOCAL_MODELS: '1', OLLAMA_HOST: host });
    expect(local[0]?.baseUrl).toBe(baseUrl);
  });
});

test('the total time-out sets how long silence may last', () => {
  const [setup] = configured({ OPENAI_API_KEY: 'one', WAND_MODEL_TIMEOUT_SECONDS: '600' });
  expect(setup?.patience).toEqual({
    connectMs: 10_000,
    firstByteMs: 150_000,
    idleMs: 150_000,
    totalMs: 600_000,
  });
});
