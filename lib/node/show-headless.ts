/** The extension at work with no window: what it found as a table, and pictures of what a reader would see. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../types.ts';
import { askState } from './drive/ask.ts';
import type { Driver } from './drive/driver.ts';
import { POPUP_PAGE, POPUP_SIZE } from './drive/pages.ts';
import { until } from './drive/until.ts';
import { output } from './paths.ts';
import { table } from './table.ts';

const SCREENS = join(output, 'screens');

/** In words, what the extension says of a page that it does not compare. */
const WORDS: Record<Exclude<PageState['kind'], 'compared' | 'failed'>, string> = {
  looking: 'The extension is still reading the page.',
  unknown: 'The page is not an article about a story that the extension knows: nothing was compared.',
  restricted: 'Extensions may not run on this page.',
  'no-permission': 'The extension may not read this site.',
  'too-large': 'The page is too large to be read.',
  off: 'The extension is switched off on this site.',
};

function tell(state: PageState): string {
  if (state.kind === 'compared') return table(state.comparison).join('\n');
  return state.kind === 'failed' ? `Reading the page failed: ${state.reason}` : WORDS[state.kind];
}

function save(name: string, picture: Uint8Array): void {
  mkdirSync(SCREENS, { recursive: true });
  writeFileSync(join(SCREENS, name), picture);
  console.log(`  ${join(SCREENS, name)}`);
}

/** The popup at the height that its content has, as browsers show it. */
async function photographPopup(popup: Page): Promise<Uint8Array> {
  const content = await popup.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const height = Math.min(content, POPUP_SIZE.height);
  await popup.setViewport({ ...POPUP_SIZE, height, deviceScaleFactor: 2 });
  return popup.screenshot();
}

/** Opens an address, waits for the comparison, prints it, and photographs page, sidebar and popup. */
export async function showHeadless(driver: Driver, url: string): Promise<void> {
  const tab = await driver.open(url);
  const popup = await driver.openOwn(`${POPUP_PAGE}?tab=${tab.id}`);
  const state = await until('the page to be compared', async () => {
    const seen = await askState(popup, tab.id);
    return seen.kind === 'looking' ? null : seen;
  });
  console.log(tell(state));

  const sidebar = await driver.openSidebar(tab);
  await until('the sidebar to show it', async () => (await sidebar.text()).trim() !== '');
  console.log('\nPictures of the page, the sidebar and the popup:');
  save(`start-${driver.browser}-page.png`, await tab.page.screenshot());
  save(`start-${driver.browser}-sidebar.png`, await sidebar.screenshot());
  save(`start-${driver.browser}-popup.png`, await photographPopup(popup));
}
