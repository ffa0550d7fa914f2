import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { longFirst } from './long-first.ts';

/** What puts something of its own in the place of what is shared, or measures time. */
const APART = [
  ...['bench', 'browser', 'components', 'node', 'safety', 'stores', 'view'].map(
    (part) => `tests/${part}/**/*.test.{ts,tsx}`,
  ),
  'tests/figures/hostile.test.ts',
];

/** What of the engine's takes ten seconds and more; begun last, one of them would leave a core with nothing to do. */
const LONG = ['swap', 'add-paragraph', 'reword', 'change-figure', 'dates', 'numbers'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // One for each core: of itself vitest leaves one of them to what it does beside, which on two cores is half.
    maxWorkers: '100%',
    sequence: { sequencer: longFirst(LONG) },
    projects: [
      // The engine is pure, so that its files can share one: it is read and warmed up once, not for each.
      {
        test: {
          name: 'engine',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...APART],
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        plugins: [preact()],
        test: { name: 'apart', include: APART, testTimeout: 20_000 },
      },
    ],
  },
});
