import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from './base64';
import { type PageRecord, pageParts } from './page-record';

export type HtmlPage = {
  language: 'en' | 'zh';
  title: string;
  record: PageRecord;
  /** The page's visible part, made of escaped texts and our own tags. */
  body: string;
  style: string;
  /** The page's script (page-runtime.ts). */
  script: string;
  /** The sandbox's frame as our server gives it, and the engine as a gzip file. */
  framePage: string;
  engine: Uint8Array;
};

/**
 * A notebook as one file that needs nothing else: opened from a disk without a network it can run its programs again.
 * Its policy lets two scripts run, ours and the frame's, by their hashes, and shows the pictures that it holds; nothing
 * is loaded and nothing is sent. The sandbox's frame is on an opaque origin and inherits that policy. Whatever the
 * notebook holds is data in it.
 */
export function htmlPage(page: HtmlPage): string {
  const frameScript = /<script>([\s\S]*)<\/script>/.exec(page.framePage)?.[1] ?? '';
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(page.script)}' '${hashOf(frameScript)}' 'wasm-unsafe-eval'`,
    `style-src '${hashOf(page.style)}'`,
    'img-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    `<!doctype html>\n<html lang="${page.language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<style>${page.style}</style>\n</head>\n<body>`,
    page.body,
    data(pageParts.record, JSON.stringify(page.record)),
    data(pageParts.frame, JSON.stringify(page.framePage)),
    `<script type="text/plain" id="${pageParts.engine}">${base64(page.engine)}</script>`,
    `<script>${page.script}</script>\n</body>\n</html>\n`,
  ].join('\n');
}

/** JSON in a script element that no browser runs; `<` is written so that nothing in it ends the element. */
const data = (id: string, json: string): string =>
  `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`;

const hashOf = (text: string): string => `sha256-${base64(sha256(new TextEncoder().encode(text)))}`;

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
