import { dialects } from '../../lib/store/dialect';
import { step } from '../step';
import { killBrowser } from './kill/kill-browser';
import { killServer } from './kill/kill-server';

/**
 * `npm run bench -- kill [sqlite|postgresql|browser] [ROUNDS] [MINUTES]`: kill -9 in the middle of writing, of the
 * server on both databases (200 rounds each) and of the browser (50), with everything that was acknowledged read back
 * each time. After MINUTES, where given, no further round is begun.
 */
export async function benchKill(port: number, only?: string, rounds?: string, minutes?: string) {
  const until = Date.now() + Number(minutes ?? Number.POSITIVE_INFINITY) * 60_000;
  const server = [];
  for (const dialect of dialects.filter((each) => only === undefined || only === each)) {
    const count = Number(rounds ?? 200);
    server.push(
      await step(`${count} kills of the server on ${dialect}`, () => killServer(dialect, count, port, until)),
    );
  }
  const count = Number(rounds ?? 50);
  const browser =
    only === undefined || only === 'browser'
      ? await step(`${count} kills of the browser`, () => killBrowser(count, port, until))
      : undefined;
  return { server, browser };
}
