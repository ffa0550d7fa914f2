/**
 * `npm run soak`: what takes too long for `npm test`; `npm run soak -- fuzz` one part alone. Each part runs whatever
 * came of those before it.
 */
import { BROWSERS } from './browser-name.ts';
import { needBrowser } from './browsers.ts';
import { build } from './build.ts';
import { DEFENCES } from './defences/list.ts';
import { without } from './defences/take-away.ts';
import { runVitest } from './run-vitest.ts';
import type { Tally } from './summary.ts';

/** Inputs for the readers, all together. */
const FUZZ_INPUTS = 1_000_000;

/** Tests that do more when it is set: more comparisons, all variants of articles, more ends of the background. */
const SOAK = { COUNTERCHECK_SOAK: '1' };

/** Runs end-to-end tests that do more when they are soaked, in both browsers. */
async function inBrowsers(...files: string[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const browser of BROWSERS) {
    needBrowser(browser);
    await build(browser);
    const env = { ...SOAK, COUNTERCHECK_BROWSER: browser };
    tallies.push(await runVitest('tests/e2e/vitest.config.ts', env, { only: files }));
  }
  return tallies;
}

/** Takes each defence away and runs its tests, which must pass with it and fail then: what passed counts as failed here. */
async function withoutDefences(): Promise<Tally[]> {
  const tallies = await inBrowsers(...new Set(DEFENCES.map(({ tests: [file] }) => file)));
  for (const browser of BROWSERS) {
    for (const defence of DEFENCES) {
      if (defence.only && defence.only !== browser) continue;
      const { passed, failed } = await without(defence, browser);
      const isMissed = failed > 0 && passed === 0;
      console.log(`${browser}, without “${defence.name}”: ${isMissed ? 'its test fails' : 'NO TEST FAILS'}`);
      tallies.push({ passed: isMissed ? 1 : 0, failed: isMissed ? 0 : 1, skipped: 0 });
    }
  }
  return tallies;
}

const PARTS: Record<string, () => Promise<Tally[]>> = {
  'saved-many': () => inBrowsers('saved-many'),
  'large-pages': () => inBrowsers('large-pages'),
  ended: () => inBrowsers('ended'),
  variants: async () => [await runVitest('tests/vitest.config.ts', SOAK, { only: ['metamorphic'] })],
  fuzz: async () => [
    await runVitest('tests/vitest.config.ts', { COUNTERCHECK_FUZZ: String(FUZZ_INPUTS) }, { only: ['safety/fuzz'] }),
  ],
  defences: withoutDefences,
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (!part) throw new Error(`there is no part ${name}, only ${Object.keys(PARTS).join(', ')}`);
  for (const { passed, failed } of await part()) {
    console.log(`${name}: ${passed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  }
}
