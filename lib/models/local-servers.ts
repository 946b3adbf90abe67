import { z } from 'zod';
import type { EnvironmentReader } from './environment-reader';
import { type ProviderSetup, patienceOf } from './provider-setup';

/** The ports at which model servers on one's own machine usually listen. No other address is ever tried. */
const usual = [
  { id: 'ollama', label: 'Ollama', port: 11434 },
  { id: 'lm-studio', label: 'LM Studio', port: 1234 },
  { id: 'llama-cpp', label: 'llama.cpp', port: 8080 },
  { id: 'vllm', label: 'vLLM', port: 8000 },
] as const;

/**
 * OLLAMA_HOST as Ollama reads it: a host, a port, or both, with or without a scheme. The "any address" 0.0.0.0 is a
 * server's setting; a client finds it at 127.0.0.1.
 */
const ollamaHostSchema = z.string().transform((text, context) => {
  const address = /^https?:\/\//.test(text)
    ? text
    : `http://${text.startsWith(':') ? `127.0.0.1${text}` : text}`;
  if (!URL.canParse(address)) {
    context.addIssue('use host:port');
    return z.NEVER;
  }
  const url = new URL(address);
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') url.hostname = '127.0.0.1';
  if (url.port === '' && !/^https?:/.test(text)) url.port = '11434';
  return url.origin;
});

/** This machine's usual model servers. While a model is being loaded, its first byte may take long. */
export function localSetups(env: EnvironmentReader, totalSeconds: number | null): ProviderSetup[] {
  const patience = patienceOf(totalSeconds ?? 300);
  const ollamaHost = env.read('OLLAMA_HOST', ollamaHostSchema);
  return usual.map(({ id, label, port }): ProviderSetup => {
    const elsewhere = id === 'ollama' ? ollamaHost : null;
    return {
      id,
      label,
      kind: 'openai-compatible',
      baseUrl: `${elsewhere ?? `http://127.0.0.1:${port}`}/v1`,
      reach: elsewhere === null ? 'loopback' : 'operator',
      patience: { ...patience, connectMs: 2_000, firstByteMs: patience.totalMs },
      local: true,
    };
  });
}
