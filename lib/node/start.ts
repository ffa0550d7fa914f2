/**
 * `npm start [-- --browser chromium|firefox] [--url URL]`: the extension at work on a demo article, or on another page.
 * Where there is no display it does the same headless, prints what it found, and leaves pictures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from './browser-name.ts';
import { findBrowser } from './browsers.ts';
import { build } from './build.ts';
import { launch, newProfile, removeProfile } from './drive/launch.ts';
import { root } from './paths.ts';
import { servePages } from './serve.ts';
import { showHeadless } from './show-headless.ts';
import { showWindow } from './show-window.ts';

const DEMO = '/demo-article';

function say(line: string): void {
  console.error(`countercheck: ${line}`);
}

/** The browser that was asked for; else one that is there. */
function chosenBrowser(asked: string | undefined): BrowserName {
  const known = BROWSERS.find((name) => name === asked);
  if (asked !== undefined && !known) throw new Error(`--browser is ${BROWSERS.join(' or ')}, not ${asked}`);
  return known ?? BROWSERS.find((name) => findBrowser(name) !== null) ?? 'chromium';
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, url: { type: 'string' } } });
  const browser = chosenBrowser(values.browser);
  say(`building the extension for ${browser} …`);
  await build(browser);

  const article = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
  const server = await servePages(new Map([[DEMO, article]]));
  const profile = newProfile();
  process.on('exit', () => removeProfile(profile)); // also when the reader ends it with Ctrl+C
  try {
    const url = values.url ?? server.url(DEMO);
    const window = hasDisplay();
    say(`opening ${url} in ${browser}${window ? '' : ', headless, since there is no display'} …`);
    const driver = await launch(browser, profile, { window });
    // The first of these closes the browser; a second, sent to the whole group, must not end us before we have tidied up.
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => {});
    try {
      await (window ? showWindow(driver, url) : showHeadless(driver, url));
    } finally {
      await driver.close();
    }
  } finally {
    server.close();
  }
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
