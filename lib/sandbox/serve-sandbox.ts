import { engineGzip } from './generated/engine-bytes';
import { framePage, frameScriptHash } from './generated/frame-page';

/**
 * The two responses that the sandbox needs from our server. The frame's own headers are the wall: with
 * them its workers reach no network, no storage and no eval, even if a program escapes the engine.
 */
const forever = 'public, max-age=31536000, immutable';

const policy = (frameAncestors: string) =>
  [
    'sandbox allow-scripts',
    "default-src 'none'",
    `script-src '${frameScriptHash}' 'wasm-unsafe-eval'`,
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');

export const frameContentSecurityPolicy = policy("'self'");

/**
 * For a page of ours that stands in a page of another site: `frame-ancestors` counts every page above, not only the
 * nearest. Whoever frames it gets an engine that reaches nothing, as they could by copying the file.
 */
export const embeddedFrameContentSecurityPolicy = policy('*');

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

const frame = (framePolicy: string): Response =>
  answer(framePage, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': framePolicy,
    'referrer-policy': 'no-referrer',
  });

export const frameResponse = (): Response => frame(frameContentSecurityPolicy);

export const embeddedFrameResponse = (): Response => frame(embeddedFrameContentSecurityPolicy);

/**
 * The engine as a gzip file, which the page unpacks (browser-sandbox.ts): compressed once at the build. Next drops a
 * handler's `content-encoding`, and compressing half a megabyte for each reader kept a first run waiting.
 */
export const engineResponse = (): Response => answer(engine, { 'content-type': 'application/gzip' });
