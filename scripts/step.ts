import { spawn } from 'node:child_process';

/** One line a step on the terminal: what is being done, then how long it took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const live = process.stdout.isTTY === true;
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  const draw = (mark: string) => process.stdout.write(`\r\x1b[2K  ${mark} ${name} ${seconds()}`);
  if (!live) process.stdout.write(`  … ${name}\n`);
  const timer = live ? setInterval(() => draw('…'), 100) : undefined;
  try {
    const value = await work();
    clearInterval(timer);
    process.stdout.write(`${live ? '\r\x1b[2K' : ''}  ✓ ${name} ${seconds()}\n`);
    return value;
  } catch (error) {
    clearInterval(timer);
    process.stdout.write(`${live ? '\r\x1b[2K' : ''}  ✗ ${name} ${seconds()}\n`);
    throw error;
  }
}

export class CommandFailed extends Error {
  constructor(
    command: string,
    readonly exitCode: number,
    readonly printed: string,
  ) {
    super(`${command} ended with code ${exitCode}`);
  }
}

type CommandOptions = { env?: Record<string, string>; show?: boolean; cwd?: string };

/** Runs a command to its end; what it printed is kept for the error, and shown at once with `show`. */
export function command(name: string, args: string[], options: CommandOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    const take = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-200_000);
      if (options.show) stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new CommandFailed([name, ...args].join(' '), code ?? 1, printed));
    });
  });
}

/** Runs a program of one of the installed packages. */
export const bin = (name: string, args: string[], options?: CommandOptions) =>
  command(process.execPath, [`node_modules/${binFiles[name] ?? name}`, ...args], options);

const binFiles: Record<string, string> = {
  next: 'next/dist/bin/next',
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  knip: 'knip/bin/knip.js',
  prisma: 'prisma/build/index.js',
};
