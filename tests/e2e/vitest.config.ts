import { defineConfig } from 'vitest/config';
import { BROWSERS } from '../../lib/node/browser-name.ts';
import { longFirst } from '../long-first.ts';

/** What takes longest. */
const LONG = [
  ...['gallery', 'large-pages', 'ended', 'faults', 'languages', 'hostile-card', 'hostile-page'],
  ...['saved-safe', 'saved-many', 'saved', 'privacy', 'seeds'],
];

const asked = process.env.COUNTERCHECK_BROWSER;

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    // One browser at a time, unless more are asked for: they share the machine, and a slow one makes another late.
    sequence: { sequencer: longFirst(LONG) },
    maxWorkers: Number(process.env.COUNTERCHECK_AT_ONCE ?? 1),
    projects: BROWSERS.filter((name) => !asked || name === asked).map((name) => ({
      test: {
        name,
        include: ['tests/e2e/**/*.test.ts'],
        env: { COUNTERCHECK_BROWSER: name },
        // Starting a browser twice and waiting for it, on a slow machine.
        testTimeout: 150_000,
        // Browsers that share two cores are late now and then; what fails twice is broken.
        retry: 1,
        hookTimeout: 150_000,
      },
    })),
  },
});
