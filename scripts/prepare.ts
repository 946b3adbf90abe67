import { command, step } from './step';

const run = (file: string) => command(process.execPath, ['--import', 'tsx', file]);

/** Everything generated that the sources import: the database clients, the sandbox's worker, what cards are drawn with, the scripts of exported copies and the service worker. */
export async function prepare() {
  await step('database clients', () => run('lib/store/generate.ts'));
  await step('sandbox', () => run('lib/sandbox/build.ts'));
  await step('cards of links', () => run('lib/card/build.ts'));
  await step('exported copies', () => run('lib/portable/build.ts'));
  await step('service worker', () => run('lib/saving/worker/build.ts'));
}
