import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workerSource } from '../generated/worker-source';
import type { BuildFacts } from './build-facts';

/** The addresses of a build's own files, in a fixed order; empty where there is no build (development). */
export function builtFiles(buildFolder: string): string[] {
  try {
    return readdirSync(join(buildFolder, 'static'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => join(entry.parentPath, entry.name).slice(buildFolder.length + 1))
      .map((path) => `/_next/${path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')}`)
      .sort();
  } catch {
    return [];
  }
}

/**
 * The service worker's script with the facts of the build in front: another build is another script, which is how
 * browsers notice. Its own policy lets it talk to this origin alone.
 */
export const workerResponse = (facts: BuildFacts): Response =>
  new Response(`const wandBuild=${JSON.stringify(facts)};\n${workerSource}`, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
