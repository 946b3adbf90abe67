import { command, step } from './step';

const run = (file: string) => command(process.execPath, ['--import', 'tsx', file]);

/** Everything generated that the sources import: the database clients and the sandbox's worker. */
export async function prepare() {
  await step('database clients', () => run('lib/store/generate.ts'));
  await step('sandbox', () => run('lib/sandbox/build.ts'));
}
