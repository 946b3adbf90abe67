import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { offlinePage } from './offline-page';
import { builtFiles, workerResponse } from './serve-worker';

const folder = mkdtempSync(join(tmpdir(), 'wand-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = { title: 'You are offline', why: 'It was not opened here.', kept: 'Kept', retry: 'Try again' };

test('lists what a build made, and nothing where there is none', () => {
  mkdirSync(join(folder, 'static/chunks'), { recursive: true });
  for (const name of ['chunks/b.js', 'chunks/b.js.map', 'chunks/a [x].js', 'c.css'])
    writeFileSync(join(folder, 'static', name), '');
  expect(builtFiles(folder)).toEqual([
    '/_next/static/c.css',
    '/_next/static/chunks/a%20%5Bx%5D.js',
    '/_next/static/chunks/b.js',
  ]);
  expect(builtFiles(join(folder, 'elsewhere'))).toEqual([]);
});

test('another build is another script; it may talk to this origin alone', async () => {
  const [one, two] = [['/a.js'], ['/b.js']].map((files) =>
    workerResponse({ files, words: { en: words, zh: words } }),
  );
  expect(await one?.text()).not.toBe(await two?.text());
  expect(one?.headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
  expect(one?.headers.get('cache-control')).toBe('no-cache');
});

test('the page of what was never opened says so, leads to what is there, and runs nothing', async () => {
  const page = offlinePage('zh', words, [
    { address: 'https://wand.example/notebooks/a', title: 'Fish &amp; chips' },
    { address: 'https://wand.example/untitled', title: '' },
  ]);
  const text = await page.text();
  expect(page.status).toBe(503);
  expect(page.headers.get('content-security-policy')).not.toContain('script-src');
  expect(text).toContain('lang="zh-CN"');
  expect(text).toContain('<a href="/notebooks/a">Fish &amp; chips</a>');
  expect(text).not.toContain('untitled');
  expect(text).not.toContain('<script');
});
