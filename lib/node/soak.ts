/** `npm run soak`: the end-to-end tests that take too long for `npm test`, in both browsers. */
import { BROWSERS } from './browser-name.ts';
import { needBrowser } from './browsers.ts';
import { build } from './build.ts';
import { runVitest } from './run-vitest.ts';

/** Test files that do more when the variable is set. */
const LONG = ['saved-many'];

for (const browser of BROWSERS) {
  needBrowser(browser);
  await build(browser);
  const env = { COUNTERCHECK_BROWSER: browser, COUNTERCHECK_SOAK: '1' };
  const { passed, failed } = await runVitest('tests/e2e/vitest.config.ts', env, LONG);
  console.log(`${browser}: ${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
