import { build } from './build';
import { prepare } from './prepare';
import { bin, CommandFailed, step } from './step';
import { installSystemPackages } from './test/system-packages';

/** Everything that must hold, in the order of how soon it tells; each is run even when one before it failed. */
const checks: [name: string, check: () => Promise<unknown>][] = [
  ['format and lint', () => bin('biome', ['ci', '--error-on-warnings'])],
  ['types', () => bin('next', ['typegen']).then(() => bin('tsc', ['--noEmit']))],
  ['unused code', () => bin('knip', [])],
  ['unit tests', () => bin('vitest', ['run'], { show: true })],
  ['build', build],
  ['end-to-end tests', () => bin('playwright', ['test'], { show: true })],
];

await step('Chromium and PostgreSQL', installSystemPackages);
await prepare();

const failed: string[] = [];
for (const [name, check] of checks) {
  try {
    await step(name, check);
  } catch (error) {
    failed.push(name);
    console.error(error instanceof CommandFailed ? error.printed : error);
  }
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
console.log(`\nchecks: ${checks.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
