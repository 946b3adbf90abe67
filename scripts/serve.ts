import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { loadEnvironmentFile } from './environment-file';
import { healthy } from './healthy';

loadEnvironmentFile();

export const host = process.env.WAND_HOST ?? '127.0.0.1';
export const port = Number(process.env.PORT ?? 3000);
export const address = `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${port}`;

/** Starts Next in the foreground (`start` a build, `dev` the sources) and passes signals on to it. */
export function serve(mode: 'start' | 'dev'): ChildProcess {
  const next = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', mode, '--hostname', host, '--port', String(port)],
    {
      stdio: ['ignore', mode === 'dev' ? 'inherit' : 'ignore', 'inherit'],
      env: { ...process.env, WAND_HOST: host, NEXT_TELEMETRY_DISABLED: '1' },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
  next.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
  return next;
}

/** Ends with a clear message when another program already listens where Wand should. */
export async function insistOnFreePort() {
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
  if (free) return;
  console.error(
    `Port ${port} is in use. Stop the other program, or choose another port: PORT=3001 npm start`,
  );
  process.exit(1);
}

/** Waits until the server answers its health check. */
export const ready = (): Promise<void> =>
  healthy(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`);
