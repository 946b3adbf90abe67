import { existsSync, readdirSync } from 'node:fs';
import { command } from '../step';

/** Chromium without a window: the same engine, at less than half of the whole browser's cost for each page. */
const shell = { path: '/usr/bin/chromium-headless-shell', package: 'chromium-headless-shell' };
const chromiumPaths = [
  shell.path,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser for end-to-end tests: WAND_CHROMIUM, or where Linux distributions put it. */
export const chromiumPath = () => process.env.WAND_CHROMIUM ?? chromiumPaths.find((path) => existsSync(path));

const hasPostgres = () => {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  return versions.some((version) => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`));
};

/**
 * Installs what the tests need and the machine lacks, through apt.
 * @throws an error that says what to install by hand where apt can't be used
 */
export async function installSystemPackages() {
  // Not every distribution has the shell; any Chromium will do.
  if (process.env.WAND_CHROMIUM === undefined && !existsSync(shell.path))
    await install([shell.package]).catch(() => {});
  const missing = [chromiumPath() ? [] : ['chromium'], hasPostgres() ? [] : ['postgresql']].flat();
  if (missing.length === 0) return;
  try {
    await install(missing);
  } catch {
    throw new Error(
      `The tests need ${missing.join(' and ')}. Install them (on Debian: sudo apt-get install ${missing.join(' ')}), ` +
        'or point WAND_CHROMIUM to a Chromium or Chrome.',
    );
  }
}

async function install(packages: string[]) {
  await command('apt-get', ['update']);
  await command('apt-get', ['install', '-y', ...packages], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}
