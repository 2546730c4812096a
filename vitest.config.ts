import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
    testTimeout: 20_000,
    // Two cores serve most machines that run this: one for the tests, one for what they start.
    maxWorkers: 2,
  },
});
