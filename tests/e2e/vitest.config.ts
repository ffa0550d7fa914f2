import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // One browser at a time, unless more are asked for: they share the machine, and a slow one makes another late.
    maxWorkers: Number(process.env.COUNTERCHECK_AT_ONCE ?? 1),
    // Starting a browser twice and waiting for it, on a slow machine.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
