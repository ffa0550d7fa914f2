import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { BROWSERS } from '../../lib/node/browser-name.ts';

/** What takes longest, to be begun first, so that nothing else has to wait for it at the end. */
const LONG = ['gallery', 'large-pages', 'ended', 'faults', 'languages', 'hostile-card', 'hostile-page'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

const asked = process.env.COUNTERCHECK_BROWSER;

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    // One browser at a time, unless more are asked for: they share the machine, and a slow one makes another late.
    sequence: { sequencer: LongFirst },
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
