import { build } from './build';
import { address, insistOnFreePort, ready, serve } from './serve';
import { CommandFailed, step } from './step';

console.log('Wand');
await insistOnFreePort();
try {
  await build();
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  console.error(`\n${error.printed}\n${error.message}`);
  process.exit(1);
}
serve('start');
await step('database and server', ready);
console.log(`\n  Wand is ready at ${address}   (Ctrl+C stops it)\n`);
