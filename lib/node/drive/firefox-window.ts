/** The window of a Firefox, spoken to in its own context: its tabs, its sidebar, its add-ons. */
import type { Browser } from 'puppeteer-core';
import type { Medium, Sidebar } from './driver.ts';
import { FIND_ROOT, inPage, LIST_SCRIPTS } from './firefox-page.ts';
import { until } from './until.ts';

/** The part of puppeteer's connection that carries commands which puppeteer itself has no words for. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** As wide as readers keep a sidebar in which they read; Firefox begins with less. */
const SIDEBAR_WIDTH = 380;

/** The element that holds the add-on's page inside the sidebar. */
const INNER = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;

export class FirefoxWindow implements Sidebar {
  readonly #connection: Connection;
  readonly #context: string;
  readonly #addon: string;

  private constructor(connection: Connection, context: string, addon: string) {
    this.#connection = connection;
    this.#context = context;
    this.#addon = addon;
  }

  /** The first window of a browser; `addon` is the id of the add-on that is meant. */
  static async of(browser: Browser, addon: string): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { connection: Connection };
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
    if (!window) throw new Error('Firefox shows no window');
    return new FirefoxWindow(connection, window.context, addon);
  }

  /** Evaluates in the window. Values travel as JSON. */
  async #evaluate(expression: string): Promise<unknown> {
    const answer = await this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    const { result, exceptionDetails } = answer.result as Evaluated;
    if (exceptionDetails) throw new Error(`Firefox: ${exceptionDetails.text}`);
    return JSON.parse(String(result?.value));
  }

  get #extension(): string {
    return `WebExtensionPolicy.getByID(${JSON.stringify(this.#addon)}).extension`;
  }

  /**
   * Loads an address into the blank tab behind the one in front. A tab that the window itself opened on the address
   * would do, but now and then no event tells of it.
   */
  async loadInBlankTab(address: string): Promise<void> {
    await this.#evaluate(`(() => {
      const isBlank = (tab) => !tab.selected && tab.linkedBrowser.currentURI.spec === 'about:blank';
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      const { linkedBrowser } = gBrowser.tabs.findLast(isBlank);
      linkedBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, { triggeringPrincipal });
    })()`);
  }

  /** Closes every tab on an address, which the browser's protocol need not know of. Gives how many there were. */
  async closeTabs(address: string): Promise<number> {
    const found = await this.#evaluate(`(() => {
      const isThere = ({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(address)};
      const tabs = gBrowser.tabs.filter(isThere);
      for (const tab of tabs) gBrowser.removeTab(tab);
      return tabs.length;
    })()`);
    return Number(found);
  }

  /** The add-on's number for the tab in front. */
  async frontTab(): Promise<number> {
    return Number(await this.#evaluate(`${this.#extension}.tabManager.getWrapper(gBrowser.selectedTab).id`));
  }

  /** Addresses of the scripts that run for the page in front. */
  async scriptsInFront(): Promise<string[]> {
    return (await this.#evaluate(inPage('gBrowser.selectedBrowser', LIST_SCRIPTS))) as string[];
  }

  /** Runs code in what the add-on has put into the page in front; see Driver. */
  inCard(code: string): Promise<unknown> {
    return this.#evaluate(
      inPage('gBrowser.selectedBrowser', `${FIND_ROOT} return root ? ((() => { ${code} })() ?? null) : null;`),
    );
  }

  /** Chooses the add-on's menu item, as its own menu does. */
  async chooseMenuItem(selectionText: string, inFrame: boolean): Promise<void> {
    const info = { menuItemId: 'cross-check-selection', editable: false, selectionText, modifiers: [] };
    const frameId = inFrame ? 'gBrowser.selectedBrowser.browsingContext.children[0].id' : '0';
    await this.#evaluate(`(() => {
      const info = { ...${JSON.stringify(info)}, frameId: ${frameId} };
      ${this.#extension}.tabManager.addActiveTabPermission(gBrowser.selectedTab);
      ${this.#extension}.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
    })()`);
  }

  /** Does what the keys of a command do, by their element in the window: they stand in the manifest's order. */
  async pressCommand(command: string): Promise<void> {
    const keys = `keyset[id="ext-keyset-id-${this.#addon.replace(/[^a-z0-9_-]/gi, '_')}"] > key`;
    const place = `Object.keys(${this.#extension}.manifest.commands).indexOf(${JSON.stringify(command)})`;
    await this.#evaluate(`document.querySelectorAll(${JSON.stringify(keys)})[${place}].doCommand()`);
  }

  /** Shows the page in front so. */
  async showAs(medium: Medium): Promise<void> {
    await this.#evaluate(`(() => {
      const { browsingContext } = gBrowser.selectedBrowser;
      browsingContext.mediumOverride = ${JSON.stringify(medium === 'print' ? 'print' : '')};
      browsingContext.forcedColorsOverride = ${JSON.stringify(medium === 'forced-colors' ? 'active' : 'none')};
    })()`);
  }

  /** Has the browser take this for its own language. Its own words stay English, whose pack alone it brings. */
  async speak(language: string): Promise<void> {
    const wanted = JSON.stringify(language);
    await this.#evaluate(`(() => {
      Services.locale.availableLocales = [...new Set(['en-US', ${wanted}])];
      Services.locale.requestedLocales = [${wanted}];
    })()`);
  }

  async killBackground(): Promise<void> {
    await this.#evaluate(`${this.#extension}.terminateBackground()`);
  }

  async showSidebar(): Promise<void> {
    const id = `${this.#addon.replace(/[^a-z0-9_-]/gi, '_')}-sidebar-action`; // how Firefox makes a widget's id
    await this.#evaluate(`(async () => {
      await SidebarController.promiseInitialized;
      await SidebarController.show(${JSON.stringify(id)});
      document.getElementById('sidebar-box').style.width = '${SIDEBAR_WIDTH}px';
    })()`);
  }

  /** Resolves when the add-on's page stands in the sidebar. */
  async sidebarLoaded(address: string): Promise<void> {
    await until('the sidebar to load', async () => (await this.#sidebarAddress()).startsWith(address));
  }

  async #sidebarAddress(): Promise<string> {
    const ready = `(${INNER})?.browsingContext?.currentWindowGlobal`;
    return String(await this.#evaluate(`${ready} ? ${ready}.documentURI.spec : ''`));
  }

  async text(): Promise<string> {
    return String(await this.#evaluate(inPage(INNER, 'return content.document.body?.innerText ?? ""')));
  }

  async screenshot(): Promise<Uint8Array> {
    const picture = await this.#evaluate(`(async () => {
      const bitmap = await (${INNER}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
    })()`);
    return Uint8Array.from(picture as number[]);
  }
}
