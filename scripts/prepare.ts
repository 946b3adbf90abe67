import { bin, command, step } from './step';

/** Everything generated that the sources import: the database clients and the sandbox's worker. */
export async function prepare() {
  await step('database clients', async () => {
    for (const dialect of ['sqlite', 'postgresql']) {
      await bin('prisma', ['generate', '--schema', `prisma/${dialect}`], { env: withoutEngineDownload });
    }
  });
  await step('sandbox', () => command(process.execPath, ['--import', 'tsx', 'lib/sandbox/build.ts']));
}

/** Generating needs no schema engine; without this Prisma tries to download one and fails without a network. */
const withoutEngineDownload = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
