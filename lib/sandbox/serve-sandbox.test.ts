import { expect, test } from 'vitest';
import { engineResponse, frameResponse } from './serve-sandbox';

test.each([
  ['the engine', engineResponse, '\0asm'],
  ['the frame', frameResponse, '<!doctype html>'],
])(
  '%s goes out as it is: Next compresses, and would drop a word of ours that it is compressed',
  async (_, respond, beginning) => {
    const response = respond();
    expect(response.headers.get('content-encoding')).toBeNull();
    const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
    expect(body.slice(0, beginning.length)).toBe(beginning);
  },
);

test('the frame’s own policy lets nothing out and nothing of ours in', () => {
  const policy = frameResponse().headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('sandbox allow-scripts');
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
});
