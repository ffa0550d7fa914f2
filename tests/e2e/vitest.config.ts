import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // One browser at a time: they share the machine, and a slow one must not make another late.
    fileParallelism: false,
    // Starting a browser twice and waiting for it, on a slow machine.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
