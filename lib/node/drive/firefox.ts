/// <reference types="chrome" />
/**
 * Firefox, driven over WebDriver BiDi. What that protocol leaves out (extension pages, the sidebar, ending the
 * background) is done in the browser window's own context, which `-remote-allow-system-access` opens.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { needBrowser } from '../browsers.ts';
import { builtExtension } from '../build.ts';
import type { Driver, LaunchOptions, Medium, Sidebar, Tab } from './driver.ts';
import { keepWarm, warm } from './firefox-cache.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { BARE_PAGE, SIDEBAR_PAGE, WINDOW } from './pages.ts';
import { LOOK_EVERY_MS, until } from './until.ts';
import { WELCOME_PAGE, wasWelcomed } from './welcome.ts';

/** Firefox draws one for each add-on and profile; giving one of our own makes its pages' addresses known. */
const UUID = '6d1f2a0e-5a53-4a5b-8b0e-0c0f1d2e3a4b';

class Firefox implements Driver {
  readonly browser = 'firefox';
  welcomes = 0;
  readonly #browser: Browser;
  /** The tab that the browser starts with, until it is used. */
  #blank: Page | undefined;
  readonly #window: FirefoxWindow;
  readonly #id: string;
  readonly #folder: string;
  readonly #profile: string;
  readonly #origin = `moz-extension://${UUID}/`;

  constructor(browser: Browser, window: FirefoxWindow, id: string, folder: string, profile: string) {
    this.#browser = browser;
    this.#profile = profile;
    this.#window = window;
    this.#id = id;
    this.#folder = folder;
  }

  /** Finds the tab that is there; waits until the reader was welcomed, and closes the page if it is there. */
  async begin(): Promise<void> {
    [this.#blank] = await this.#browser.pages();
    const page = await this.openOwn(BARE_PAGE);
    await until('the welcome', () => page.evaluate(wasWelcomed));
    await page.close();
    this.welcomes = await this.#window.closeTabs(this.#origin + WELCOME_PAGE);
  }

  async open(url: string): Promise<Tab> {
    const page = this.#blank ?? (await this.#browser.newPage());
    this.#blank = undefined;
    await page.goto(url);
    await page.bringToFront();
    return { page, id: await this.#window.frontTab() };
  }

  async openOwn(path: string): Promise<Page> {
    const address = this.#origin + path;
    const page = await this.#browser.newPage({ background: true });
    await this.#window.loadInBlankTab(address); // puppeteer itself may not go to an extension's page
    const isThere = (wanted: string) => location.href === wanted && document.readyState === 'complete';
    await page.waitForFunction(isThere, { polling: LOOK_EVERY_MS }, address);
    return page;
  }

  async openSidebar(_tab: Tab, how?: () => Promise<void>): Promise<Sidebar> {
    await (how ? how() : this.#window.showSidebar());
    await this.#window.sidebarLoaded(this.#origin + SIDEBAR_PAGE);
    return this.#window;
  }

  inCard(_tab: Tab, code: string): Promise<unknown> {
    return this.#window.inCard(code);
  }

  chooseMenuItem(_tab: Tab, selectionText: string, inFrame = false): Promise<void> {
    return this.#window.chooseMenuItem(selectionText, inFrame);
  }

  pressCommand(_tab: Tab, command: string): Promise<void> {
    return this.#window.pressCommand(command);
  }

  showAs(_tab: Tab, medium: Medium): Promise<void> {
    return this.#window.showAs(medium);
  }

  async badge(tab: Tab): Promise<string> {
    const page = await this.openOwn(BARE_PAGE);
    try {
      return await page.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
    } finally {
      await page.close();
    }
  }

  async scripts(): Promise<string[]> {
    const all = await this.#window.scriptsInFront();
    const own = all.filter((url) => url.startsWith(this.#origin)).map((url) => url.slice(this.#origin.length));
    return [...new Set(own)]; // a file counts once, not once a function
  }

  killBackground(): Promise<void> {
    return this.#window.killBackground();
  }

  async reloadExtension(): Promise<void> {
    await this.#browser.installExtension(this.#folder);
    const page = await this.openOwn(BARE_PAGE);
    await until('the extension to be back', () => page.evaluate(wasWelcomed));
    await page.close();
  }

  removeExtension(): Promise<void> {
    return this.#browser.uninstallExtension(this.#id);
  }

  async closed(): Promise<void> {
    if (this.#browser.connected) await new Promise((resolve) => this.#browser.once('disconnected', resolve));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    keepWarm(this.#profile);
  }
}

/** The add-on's id, which the manifest gives. */
function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** What sends all requests to a proxy. */
function proxied(proxy: string): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1, // one that is given by hand
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Starts Firefox with the built extension. Throws with one line where there is no such browser. */
export async function launchFirefox({
  profile,
  window = false,
  extension: folder = builtExtension('firefox'),
  proxy,
  language = 'en-US',
}: LaunchOptions): Promise<Driver> {
  const id = geckoId(folder);
  warm(profile);
  const browser = await launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: !window,
    userDataDir: profile,
    defaultViewport: null, // the window's own; to set one takes a second in a tab behind another
    args: ['-remote-allow-system-access', `--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      ...(proxy && proxied(proxy)),
      // Own pages stand behind the page in front: each click there would wait for a frame, of which there is one a second.
      'layout.throttled_frame_rate': 60,
      'devtools.jsonview.enabled': false, // its viewer would replace the bare page
      // A temporary add-on is taken out when Firefox ends: what it stored stays, as for an installed one.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Nobody is there to answer when an add-on asks for more in a click: it is granted.
      ...(window ? {} : { 'extensions.webextOptionalPermissionPrompts': false }),
    },
  });
  try {
    const front = await FirefoxWindow.of(browser, id);
    if (!window) await front.speak(language);
    await browser.installExtension(folder);
    const firefox = new Firefox(browser, front, id, folder, profile);
    await firefox.begin();
    return firefox;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
