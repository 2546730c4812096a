import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A limit ends what hangs; how fast a thing is, the bench measures.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Most machines that run this have two cores.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/unit/properties.ts'],
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/golden/*.test.ts', 'tests/architecture.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build-sample.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
