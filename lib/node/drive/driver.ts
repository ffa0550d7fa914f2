/** What the programs that show and test the extension ask of a browser; both browsers give it. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser-name.ts';

/** A tab with a web page. */
export interface Tab {
  page: Page;
  /** The tab's number in the extension's own interfaces. */
  id: number;
}

/** The browser's own side panel or sidebar, as the reader sees it beside the page. */
export interface Sidebar {
  /** The text that stands in it now. */
  text(): Promise<string>;
  /** A picture of it (PNG). */
  screenshot(): Promise<Uint8Array>;
}

/** What a page can be shown on. */
export type Medium = 'screen' | 'print' | 'forced-colors';

export interface Driver {
  readonly browser: BrowserName;
  /** How many pages of welcome opened by themselves when the browser was started. */
  readonly welcomes: number;
  /** Opens an address in a tab and brings it to the front. */
  open(url: string): Promise<Tab>;
  /** Opens one of the extension's pages ("popup.html?tab=3") apart, so that the web page stays in front. */
  openOwn(path: string): Promise<Page>;
  /** Opens the browser's real side panel or sidebar on a tab; `how` opens it as a reader would, say by a click. */
  openSidebar(tab: Tab, how?: () => Promise<void>): Promise<Sidebar>;
  /**
   * Runs code in what the extension has put into the tab's page, behind a closed door: `root` is its shadow root.
   * Gives what the code returns; null where nothing of the extension stands in the page.
   */
  inCard(tab: Tab, code: string): Promise<unknown>;
  /**
   * The reader chooses the extension's menu item on the selection of a tab, which lets it run scripts there; with
   * `inFrame`, on the selection of the first frame in its page.
   */
  chooseMenuItem(tab: Tab, selectionText: string, inFrame?: boolean): Promise<void>;
  /** The reader presses the keys of a command of the extension. */
  pressCommand(tab: Tab, command: string): Promise<void>;
  /** Shows a tab's page as on paper, or as on a system whose own colours rule; with 'screen', as ever. */
  showAs(tab: Tab, medium: Medium): Promise<void>;
  /** The text on the toolbar button for a tab. */
  badge(tab: Tab): Promise<string>;
  /** Names of the extension's files that run as scripts in the tab's web page. */
  scripts(tab: Tab): Promise<string[]>;
  /** Ends the extension's background as the browser does when it idles. */
  killBackground(): Promise<void>;
  /** Loads the extension anew from its folder, as when it is updated, under the pages that are open. */
  reloadExtension(): Promise<void>;
  /** Takes the extension away under the pages that are open. */
  removeExtension(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>;
  /** Ends the browser, with all of its processes. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the reader's data, kept when the browser ends. */
  profile: string;
  /** With a window to look at; else headless. */
  window?: boolean;
  /** BCP 47 tag of the browser's own language where it is headless. */
  language?: string;
  /** Folder of the extension; else the one that was built last. */
  extension?: string;
  /** "host:port" of a proxy through which all of the browser's requests go, those to this machine too. */
  proxy?: string;
}
