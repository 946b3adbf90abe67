import { build } from './build';
import { prepare } from './prepare';
import { bin, CommandFailed, step } from './step';
import { installSystemPackages } from './test/system-packages';

type Check = [name: string, check: () => Promise<unknown>];

/** What must hold of the code as it is written. Each uses one core for most of its time, so they run side by side. */
const beside: Check[] = [
  ['format and lint', () => bin('biome', ['ci', '--error-on-warnings'])],
  ['types', () => bin('next', ['typegen']).then(() => bin('tsc', ['--noEmit']))],
  ['unused code', () => bin('knip', [])],
];

/** What must hold of the code as it runs, in the order of how soon it tells. */
const inTurn: Check[] = [
  ['unit tests', () => bin('vitest', ['run'], { show: true })],
  ['build', build],
  ['end-to-end tests', () => bin('playwright', ['test'], { show: true })],
];

await step('Chromium and PostgreSQL', installSystemPackages);
await prepare();

const failed: string[] = [];

/** Every check is run, even when one before it failed. */
async function run([name, check]: Check) {
  try {
    await step(name, check);
  } catch (error) {
    failed.push(name);
    console.error(error instanceof CommandFailed ? error.printed : error);
  }
}

await Promise.all(beside.map(run));
for (const check of inTurn) await run(check);

const count = beside.length + inTurn.length;
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
console.log(`\nchecks: ${count - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
