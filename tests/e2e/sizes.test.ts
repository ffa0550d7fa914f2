/** How large the extension may be, for every page that is opened and to download. */
import { expect, test } from 'vitest';
import { firstScripts, MOST_FIRST, MOST_ZIP, partSizes, readabilitySize, zipSize } from '../../lib/node/bench/sizes.ts';
import { browsers } from './session.ts';

test.each(browsers)('the scripts on every page are small in %s', async (browser) => {
  const [ours, readability] = [firstScripts(browser), await readabilitySize()];
  console.log(`${browser}: first scripts ${ours} bytes after gzip, Readability ${readability}`);
  expect(ours / readability).toBeLessThanOrEqual(MOST_FIRST);
});

test.each(browsers)('the zip is small in %s', (browser) => {
  const sizes = partSizes(browser);
  console.log([`${browser}:`, ...sizes.map(({ part, bytes, packed }) => `${packed} of ${bytes}  ${part}`)].join('\n'));
  expect(zipSize(sizes)).toBeLessThanOrEqual(MOST_ZIP);
});
