/// <reference types="chrome" />
/** Chromium, Chrome and Edge, driven over the DevTools protocol. */
import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import { needBrowser } from '../browsers.ts';
import { builtExtension } from '../build.ts';
import { type Gesture, tellBackground } from './chromium-gestures.ts';
import { inClosedRoot } from './closed-root.ts';
import type { Driver, LaunchOptions, Medium, Sidebar, Tab } from './driver.ts';
import { BARE_PAGE, POPUP_PAGE, SIDEBAR_PAGE, WINDOW } from './pages.ts';
import { until } from './until.ts';
import { WELCOME_PAGE, wasWelcomed } from './welcome.ts';

/** Runs in an extension page: the number of the tab in front of the page's window. */
async function frontTab(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? chrome.tabs.TAB_ID_NONE;
}

class Chromium implements Driver {
  readonly browser = 'chromium';
  welcomes = 0;
  readonly #browser: Browser;
  /** The tab that the browser starts with, until it is used. */
  #blank: Page | undefined;
  readonly #id: string;
  readonly #folder: string;

  constructor(browser: Browser, id: string, folder: string, blank: Page | undefined) {
    this.#browser = browser;
    this.#blank = blank;
    this.#id = id;
    this.#folder = folder;
  }

  /** Evaluates in a page of the extension, opened for it behind the page in front. */
  async #ask<A, T>(question: (about: A) => Promise<T>, about: A): Promise<T> {
    const page = await this.#browser.newPage({ background: true });
    try {
      await page.goto(`chrome-extension://${this.#id}/${BARE_PAGE}`);
      return (await page.evaluate(question as (about: unknown) => Promise<T>, about)) as T;
    } finally {
      await page.close();
    }
  }

  /** Waits until the reader was welcomed, and closes the page if it is there. */
  async dismissWelcome(): Promise<void> {
    await until('the welcome', () => this.#ask(wasWelcomed, null));
    const pages = (await this.#browser.pages()).filter((page) => page.url().endsWith(`/${WELCOME_PAGE}`));
    for (const page of pages) await page.close();
    this.welcomes = pages.length;
  }

  async open(url: string): Promise<Tab> {
    const page = this.#blank ?? (await this.#browser.newPage());
    this.#blank = undefined;
    await page.goto(url);
    const id = await this.#ask(frontTab, null);
    return { page, id };
  }

  async openOwn(path: string): Promise<Page> {
    const page = await this.#browser.newPage({ type: 'window', windowBounds: WINDOW });
    await page.goto(`chrome-extension://${this.#id}/${path}`);
    return page;
  }

  async openSidebar(tab: Tab, how?: () => Promise<void>): Promise<Sidebar> {
    // What puppeteer evaluates counts as the reader's own doing, without which no panel opens.
    await (how ? how() : this.#ask((tabId) => chrome.sidePanel.open({ tabId }), tab.id));
    const address = `chrome-extension://${this.#id}/${SIDEBAR_PAGE}`;
    const target = await this.#browser.waitForTarget((one) => one.url() === address);
    const panel = await target.asPage();
    return { text: () => panel.evaluate(() => document.body.innerText), screenshot: () => panel.screenshot() };
  }

  inCard(tab: Tab, code: string): Promise<unknown> {
    return inClosedRoot(tab.page, code);
  }

  async chooseMenuItem(tab: Tab, selectionText: string, inFrame = false): Promise<void> {
    await this.#gesture(tab, { event: 'menu', selectionText, inFrame });
  }

  async pressCommand(tab: Tab, command: string): Promise<void> {
    await this.#gesture(tab, { event: 'command', command });
  }

  /**
   * No protocol reaches menus and shortcuts. A click on the toolbar button gives the same leave to run scripts in the
   * page; the event itself is then told to the background.
   */
  async #gesture(tab: Tab, gesture: Gesture): Promise<void> {
    const extension = (await this.#browser.extensions()).get(this.#id);
    if (!extension) throw new Error('the extension is gone');
    await tab.page.bringToFront();
    await tab.page.triggerExtensionAction(extension);
    // Where the browser keeps the extension off a site, the click lets it run there instead, and no popup comes.
    const popup = await this.#browser
      .waitForTarget((one) => one.url().endsWith(`/${POPUP_PAGE}`), { timeout: 5_000 })
      .catch(() => null);
    await (await popup?.asPage())?.close();
    const target = await this.#browser.waitForTarget((one) => one.type() === 'service_worker');
    await (await target.worker())?.evaluate(tellBackground, tab.id, gesture);
  }

  async showAs(tab: Tab, medium: Medium): Promise<void> {
    const session = await tab.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      media: medium === 'print' ? 'print' : 'screen',
      features: [{ name: 'forced-colors', value: medium === 'forced-colors' ? 'active' : 'none' }],
    });
  }

  badge(tab: Tab): Promise<string> {
    return this.#ask((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
  }

  async scripts(tab: Tab): Promise<string[]> {
    const found: string[] = [];
    const origin = `chrome-extension://${this.#id}/`;
    const session = await tab.page.createCDPSession();
    session.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith(origin)) found.push(url.slice(origin.length));
    });
    await session.send('Debugger.enable'); // tells of every script parsed so far before it answers
    await session.detach();
    return found;
  }

  async killBackground(): Promise<void> {
    const isOurs = (url: string) => url.startsWith(`chrome-extension://${this.#id}/`);
    const target = this.#browser.targets().find((one) => one.type() === 'service_worker' && isOurs(one.url()));
    await (await target?.worker())?.close();
  }

  async reloadExtension(): Promise<void> {
    await this.#browser.installExtension(this.#folder);
    await until('the extension to be back', () => this.#ask(wasWelcomed, null).catch(() => false));
  }

  removeExtension(): Promise<void> {
    return this.#browser.uninstallExtension(this.#id);
  }

  async closed(): Promise<void> {
    if (this.#browser.connected) await new Promise((resolve) => this.#browser.once('disconnected', resolve));
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** Starts Chromium with the built extension. Throws with one line where there is no such browser. */
export async function launchChromium({
  profile,
  window = false,
  language = 'en-US',
  extension: folder = builtExtension('chromium'),
  proxy,
}: LaunchOptions): Promise<Driver> {
  const browser = await launch({
    executablePath: needBrowser('chromium'),
    headless: !window,
    pipe: true,
    enableExtensions: [folder], // works in branded Chrome too, which ignores --load-extension
    userDataDir: profile,
    defaultViewport: null, // the window's own
    ...(!window && { env: { ...process.env, LANGUAGE: language } }), // On Linux this has the last word.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's sandbox does not work for root
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      ...(window ? [] : [`--lang=${language}`]),
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  try {
    const extension = await until<Extension | undefined>('the extension to be loaded', async () =>
      [...(await browser.extensions()).values()].find((one) => one.path === folder),
    );
    const [blank] = await browser.pages();
    const chromium = new Chromium(browser, extension.id, folder, blank);
    await chromium.dismissWelcome();
    return chromium;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
