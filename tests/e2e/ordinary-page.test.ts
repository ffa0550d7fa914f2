import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../../lib/node/build.ts';
import { root } from '../../lib/node/paths.ts';
import { browsers, Session } from './session.ts';
import { markedIn } from './shown.ts';

const ORDINARY = `<!doctype html><html lang="en"><head><title>Sowing broad beans in 6 steps</title></head><body>
<article><h1>Sowing broad beans in 6 steps</h1>
${'<p>Put each bean 5 cm deep and 20 cm from the next, water them, and wait for about 14 days until they come up.</p>'.repeat(8)}
</article></body></html>`;

describe.each(browsers)('an ordinary page in %s', (browser) => {
  /** What the manifest puts into every page. */
  const manifest = JSON.parse(readFileSync(join(builtExtension(browser), 'manifest.json'), 'utf8'));
  const first: string[] = manifest.content_scripts.flatMap((entry: { js: string[] }) => entry.js);
  let session: Session;

  beforeAll(async () => {
    const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
    session = await Session.start(browser, { '/beans': ORDINARY, '/demo': demo });
  });
  afterAll(() => session?.end());

  test('loads nothing but the first script', async () => {
    const tab = await session.open('/beans');
    const sidebar = await session.sidebar(tab);
    expect(await session.state(sidebar, tab)).toBe('unknown');
    expect(await session.driver.scripts(tab)).toEqual(first);
    expect(await markedIn(tab.page)).toEqual([]);
    expect(await session.driver.badge(tab)).toBe('');
    expect(await sidebar.$eval('main', (main) => main.innerText)).not.toBe('');
    expect(await sidebar.$$('.row')).toHaveLength(0);
  });

  test('differs in that from an article on a story', async () => {
    const tab = await session.open('/demo');
    await session.comparison(tab);
    const scripts = await session.driver.scripts(tab);
    expect(scripts).toEqual(expect.arrayContaining(first));
    expect(scripts.length).toBeGreaterThan(first.length);
  });
});
