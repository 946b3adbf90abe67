import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The offline writer's tests have 90 files of pure functions that share one sandbox and hundreds of compiled
 * forms: in an isolated worker each, making those took five times as long as testing.
 */
const offlineWriter = 'lib/models/offline/**/*.test.ts';

export default defineConfig({
  resolve: {
    alias: {
      '@': here('.'),
    },
  },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    // All cores: by default one is left free, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'wand',
          include: ['{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}'],
          exclude: [offlineWriter],
        },
      },
      { extends: true, test: { name: 'offline writer', include: [offlineWriter], isolate: false } },
    ],
  },
});
