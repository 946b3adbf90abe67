import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

/**
 * Packages must not fall below the versions in which known holes were closed; `npm audit` is not always to be had.
 * Each floor names why. A package that is not installed at all is fine: some come only through others.
 */
const floors: [name: string, floor: string, why: string][] = [
  [
    'next',
    '16.4.6',
    'CVE-2026-94545 (next/og), CVE-2026-96889 (image optimizer), CVE-2026-119347 and before',
  ],
  ['react', '19.3.1', 'CVE-2026-126187 (Server Components)'],
  ['react-dom', '19.3.1', 'CVE-2026-126187 (Server Components)'],
  ['sharp', '0.35.5', 'CVE-2026-96889'],
  ['satori', '0.33.5', 'CVE-2026-94545'],
  ['ai', '7.0.0', 'CVE-2026-8768 (download)'],
  ['@ai-sdk/mcp', '1.0.90', 'OAuth metadata SSRF'],
  ['@ai-sdk/provider-utils', '5.0.52', 'GHSA-rwvc-j5jr-mgvh'],
  ['@modelcontextprotocol/sdk', '1.26.0', 'CVE-2026-25536, CVE-2025-66414'],
  ['prisma', '7.0.0', 'the line that is maintained'],
  ['better-sqlite3', '12.11.1', 'SQLite 3.53.2: WAL-reset corruption, CVE-2026-11822'],
  ['dompurify', '3.4.16', 'CVE-2026-109344'],
  ['katex', '0.16.21', 'htmlData, includegraphics, macro bombs'],
];

const lock = z
  .object({ packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')));

/** Every installed copy of the package, those inside other packages included. */
const installed = (name: string): string[] =>
  Object.entries(lock.packages).flatMap(([path, { version }]) =>
    version && (path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`)) ? [version] : [],
  );

/** Whether a version is at least the floor; a pre-release of the floor is below it. */
function reaches(version: string, floor: string): boolean {
  const [numbers = '', preRelease] = version.split('-');
  const [found, wanted] = [numbers, floor].map((text) => text.split('.').map(Number));
  for (const part of [0, 1, 2]) {
    const difference = (found?.[part] ?? 0) - (wanted?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return preRelease === undefined;
}

it.each(floors)('%s is at least %s (%s)', (name, floor) => {
  expect(installed(name).filter((version) => !reaches(version, floor))).toEqual([]);
});

it('looks at packages that are there', () => {
  expect(['next', 'react', 'react-dom', 'ai', 'better-sqlite3', 'katex'].flatMap(installed)).toHaveLength(6);
});

it.each([
  ['16.4.5', '16.4.6', false],
  ['16.4.6-canary.1', '16.4.6', false],
  ['16.4.6', '16.4.6', true],
  ['16.10.0', '16.4.6', true],
  ['15.99.99', '16.4.6', false],
])('%s against %s: %s', (version, floor, enough) => {
  expect(reaches(version, floor)).toBe(enough);
});
