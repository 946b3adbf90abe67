import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { engineResponse, frameResponse } from './serve-sandbox';

test('the engine goes out as one compressed file that nothing compresses again', async () => {
  const response = engineResponse();
  expect(response.headers.get('content-type')).toBe('application/gzip');
  const packed = Buffer.from(await response.arrayBuffer());
  const engine = await readFile(new URL('./generated/engine.wasm', import.meta.url));
  expect(gunzipSync(packed).equals(engine)).toBe(true);
  expect(packed.length).toBeLessThan(engine.length / 2);
});

test('the frame’s own policy lets nothing out and nothing of ours in', () => {
  const policy = frameResponse().headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('sandbox allow-scripts');
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
});
