import { dialects } from '../../lib/store/dialect';
import { step } from '../step';
import { killBrowser } from './kill/kill-browser';
import { killServer } from './kill/kill-server';

/**
 * `npm run bench -- kill [sqlite|postgresql|browser] [ROUNDS]`: kill -9 in the middle of writing, of the server on
 * both databases (200 rounds each) and of the browser (50), with everything that was acknowledged read back each time.
 */
export async function benchKill(port: number, only?: string, rounds?: string) {
  const server = [];
  for (const dialect of dialects.filter((each) => only === undefined || only === each)) {
    const count = Number(rounds ?? 200);
    server.push(
      await step(`${count} kills of the server on ${dialect}`, () => killServer(dialect, count, port)),
    );
  }
  const count = Number(rounds ?? 50);
  const browser =
    only === undefined || only === 'browser'
      ? await step(`${count} kills of the browser`, () => killBrowser(count, port))
      : undefined;
  return { server, browser };
}
