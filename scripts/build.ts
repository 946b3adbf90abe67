import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepare } from './prepare';
import { bin, step } from './step';

const sources = [
  'app',
  'components',
  'lib',
  'prisma',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'package-lock.json',
];
const stamp = '.next/wand-sources';

/** Builds the app, unless the build at hand was made from the very same sources. */
export async function build() {
  // From before the build: what is changed while it goes on is not in it.
  const fingerprint = await sourcesFingerprint();
  if ((await readFile(stamp, 'utf8').catch(() => '')) === fingerprint) return;
  await prepare();
  await step('build (the first one takes a minute or two)', () => bin('next', ['build']));
  await writeFile(stamp, fingerprint);
}

async function sourcesFingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const file of (await Promise.all(sources.map(filesBelow))).flat()) {
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  if (path.endsWith('generated') || path.endsWith('.test.ts')) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null)
    return readFile(path).then(
      () => [path],
      () => [],
    );
  const below = await Promise.all(entries.map((entry) => filesBelow(join(path, entry.name))));
  return below.flat().sort();
}
