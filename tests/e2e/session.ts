/** A reader with a browser, and pages on this machine to read in it. */
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName } from '../../lib/node/browser-name.ts';
import { askState } from '../../lib/node/drive/ask.ts';
import type { Driver, LaunchOptions, Tab } from '../../lib/node/drive/driver.ts';
import { launch, newProfile, removeProfile } from '../../lib/node/drive/launch.ts';
import { POPUP_PAGE, SIDEBAR_PAGE } from '../../lib/node/drive/pages.ts';
import { until } from '../../lib/node/drive/until.ts';
import { type PageServer, servePages } from '../../lib/node/serve.ts';
import type { PageState } from '../../lib/types.ts';

const asked = process.env.COUNTERCHECK_BROWSER;

/** The browsers to test in: both, or the one that the environment names. */
export const browsers: BrowserName[] = BROWSERS.filter((name) => !asked || name === asked);

type Options = Omit<LaunchOptions, 'profile'>;

export class Session {
  readonly #server: PageServer;
  readonly #served: Map<string, string>;
  readonly #profile: string;
  driver: Driver;

  private constructor(server: PageServer, served: Map<string, string>, profile: string, driver: Driver) {
    this.#server = server;
    this.#served = served;
    this.#profile = profile;
    this.driver = driver;
  }

  /** Starts a browser on a new profile, or in an empty folder for one; `pages` are served by their path. */
  static async start(
    browser: BrowserName,
    pages: Record<string, string>,
    options: Options = {},
    profile: string = newProfile(),
  ): Promise<Session> {
    const served = new Map(Object.entries(pages));
    const server = await servePages(served);
    try {
      return new Session(server, served, profile, await launch(browser, profile, options));
    } catch (error) {
      server.close();
      removeProfile(profile);
      throw error;
    }
  }

  url(path: string): string {
    return this.#server.url(path);
  }

  /** From now on the page of that path is another. */
  serve(path: string, page: string): void {
    this.#served.set(path, page);
  }

  /** Opens one of the pages. */
  open(path: string): Promise<Tab> {
    return this.driver.open(this.url(path));
  }

  /** The sidebar's page on a tab, once the tab has been looked at. */
  async sidebar(tab: Tab): Promise<Page> {
    const page = await this.driver.openOwn(`${SIDEBAR_PAGE}?tab=${tab.id}`);
    await until('the page to be looked at', async () => (await this.state(page, tab)) !== 'looking');
    await page.waitForSelector('main');
    return page;
  }

  /** The sidebar's page on a tab with an article, once its rows stand there. Throws with what it shows instead. */
  async comparison(tab: Tab): Promise<Page> {
    const page = await this.sidebar(tab);
    try {
      await until('the rows', () => page.$('.row'));
    } catch (error) {
      throw new Error(`the sidebar shows: ${await page.$eval('main', (main) => main.innerText)}`, { cause: error });
    }
    return page;
  }

  /** The popup's page on a tab. */
  async popup(tab: Tab): Promise<Page> {
    const page = await this.driver.openOwn(`${POPUP_PAGE}?tab=${tab.id}`);
    await page.waitForSelector('main');
    return page;
  }

  /** What the extension says of a tab, asked from one of its own pages. */
  async state(own: Page, tab: Tab): Promise<PageState['kind']> {
    return (await askState(own, tab.id)).kind;
  }

  /** Ends the background, also where it is just being started again and cannot be ended yet. */
  async endBackground(): Promise<void> {
    const ended = () =>
      this.driver.killBackground().then(
        () => true,
        () => false,
      );
    await until('the background to end', ended);
  }

  /** No page can be reached any more. */
  goOffline(): void {
    this.#server.close();
  }

  /** The reader closes the browser and starts it again another time. */
  async restart(): Promise<void> {
    const { browser } = this.driver;
    await this.driver.close();
    this.driver = await launch(browser, this.#profile);
  }

  async end(): Promise<void> {
    await this.driver.close();
    this.#server.close();
    removeProfile(this.#profile);
  }
}
