import { engineGzip } from './generated/engine-bytes';
import { framePage, frameScriptHash } from './generated/frame-page';

/**
 * The two responses that the sandbox needs from our server. The frame's own headers are the wall: with
 * them its workers reach no network, no storage and no eval, even if a program escapes the engine.
 */
const forever = 'public, max-age=31536000, immutable';

export const frameContentSecurityPolicy = [
  'sandbox allow-scripts',
  "default-src 'none'",
  `script-src '${frameScriptHash}' 'wasm-unsafe-eval'`,
  'worker-src blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const engine = Buffer.from(engineGzip, 'base64');

const answer = (body: BodyInit, headers: Record<string, string>): Response =>
  new Response(body, {
    headers: {
      ...headers,
      'cache-control': forever,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  });

export const frameResponse = (): Response =>
  answer(framePage, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': frameContentSecurityPolicy,
    'referrer-policy': 'no-referrer',
  });

/**
 * The engine as a gzip file, which the page unpacks (browser-sandbox.ts): compressed once at the build. Next drops a
 * handler's `content-encoding`, and compressing half a megabyte for each reader kept a first run waiting.
 */
export const engineResponse = (): Response => answer(engine, { 'content-type': 'application/gzip' });
