import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { claimedHash } from '../notebook/claimed-hash';
import { notebookHash } from '../notebook/content-hash';
import { importNotebook } from '../notebook/import-notebook';
import { answeredNotebook } from '../notebook/testing/answered-notebook';
import { base64 } from './base64';
import { htmlPage } from './html-page';
import type { PageRecord } from './page-record';

const words: PageRecord['words'] = {
  run: '',
  running: '',
  same: '',
  differs: '',
  recorded: '',
  altered: '',
  nothing: '',
  missing: '',
  summary: '',
  intact: '',
  changed: '',
  failed: '',
};
const nasty = { ...answeredNotebook, title: '</script><script>alert(1)</script><!-- "' };
const sha256 = notebookHash(nasty);
const page = htmlPage({
  language: 'en',
  title: nasty.title,
  record: { file: { wand: 1, notebook: nasty }, sha256, words },
  body: '<main></main>',
  style: 'p { color: red }',
  script: 'ours()',
  framePage: '<!doctype html><script>frame()</script>',
  engine: Uint8Array.of(0, 255, 128),
});
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('lets its own script and the frame’s run, pictures that it holds, and nothing else', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf('ours()')} ${hashOf('frame()')} 'wasm-unsafe-eval'`,
    `style-src ${hashOf('p { color: red }')}`,
    'img-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

it('keeps the notebook as data that ends no element', () => {
  expect(page.match(/<script/g)).toHaveLength(4);
  expect(page).not.toContain('alert(1)</script>');
});

it('comes back as the notebook that it was made of, with the hash that it claims', () => {
  expect(importNotebook(page, 'copy.html')).toEqual({ ok: true, value: nasty });
  expect(claimedHash(page)).toBe(sha256);
  expect(claimedHash('<!doctype html><p>Other</p>')).toBe(null);
});

it('writes bytes of any number as base64', () => {
  for (const length of [0, 1, 2, 3, 40_000, 70_001]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  }
});
