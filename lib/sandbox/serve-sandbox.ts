import { engineBase64 } from './generated/engine-bytes';
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

export const frameResponse = (): Response =>
  new Response(framePage, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': frameContentSecurityPolicy,
      'cache-control': forever,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  });

export const engineResponse = (): Response =>
  new Response(Buffer.from(engineBase64, 'base64'), {
    headers: {
      'content-type': 'application/wasm',
      'cache-control': forever,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
