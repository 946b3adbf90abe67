import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { engineResponse, frameResponse } from './serve-sandbox';

const asked = (encoding: string) =>
  new Request('http://localhost/sandbox/engine', { headers: { 'accept-encoding': encoding } });
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

test.each([
  ['the engine', engineResponse],
  ['the frame', frameResponse],
])('%s goes out compressed where that is taken, and is the same where it is not', async (_, respond) => {
  const packed = respond(asked('br;q=0.9, gzip'));
  const plain = respond(asked('identity'));
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(plain.headers.get('content-encoding')).toBeNull();
  const whole = await bytes(plain);
  const small = await bytes(packed);
  expect(small.length).toBeLessThan(whole.length / 2);
  expect(gunzipSync(small).equals(whole)).toBe(true);
});

test('the frame’s own policy lets nothing out and nothing of ours in', () => {
  const policy = frameResponse(asked('gzip')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('sandbox allow-scripts');
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
});
