/**
 * The browser as far as lib/browser uses it, with the behaviour that was measured in Chromium and Firefox:
 * titles of tabs fall when a document is left, nobody listening rejects, sessions have a quota.
 */
import type { Runtime, Tabs } from 'webextension-polyfill';
import messages from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { fillIn } from '../../lib/view/fill-in.ts';
import { FakeEvent, sent } from './fake-event.ts';
import { fakeStorage } from './fake-storage.ts';
import { openingTabs } from './fake-tabs.ts';

type Sender = Partial<Runtime.MessageSender>;
type Respond = (answer: unknown) => void;
type Listener = (message: unknown, sender: Sender, respond: Respond) => unknown;

const ID = 'countercheck';
const PAGES = `chrome-extension://${ID}/`;
const USUAL_TITLE = 'Countercheck';

async function send(listeners: Iterable<Listener>, message: unknown, sender: Sender): Promise<unknown> {
  const heard = [...listeners];
  if (heard.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
  const answer = await new Promise((resolve) => {
    const said = heard.map((listener) => listener(sent(message), sender, resolve));
    if (!said.includes(true)) resolve(said.find((one) => one instanceof Promise));
  });
  return sent(answer);
}

/** What executeScript is asked. */
interface Injection {
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
  files?: string[];
  args?: unknown[];
}

export const senders = {
  /** The content script in a tab's top frame. */
  tab: (id: number): Sender => ({ id: ID, tab: { id } as Tabs.Tab, frameId: 0, url: 'https://news.example/a' }),
  /** One in a frame within that tab. */
  frame: (id: number): Sender => ({ id: ID, tab: { id } as Tabs.Tab, frameId: 7, url: 'https://ads.example/' }),
  view: (): Sender => ({ id: ID, url: `${PAGES}popup.html` }),
  /** An extension page that was opened as a tab. */
  viewInTab: (id: number): Sender => ({ id: ID, tab: { id } as Tabs.Tab, frameId: 0, url: `${PAGES}sidepanel.html` }),
  background: (): Sender => ({ id: ID, url: `${PAGES}background.js` }),
  otherExtension: (): Sender => ({ id: 'other', url: 'chrome-extension://other/popup.html' }),
};

export function makeFakeBrowser() {
  const onMessage = new FakeEvent<[unknown, Sender, Respond]>();
  const tabs = new Map<number, Partial<Tabs.Tab>>();
  const readers = new Map<number, Listener>();
  const buttons = new Map<number, { title: string; badge: string }>();
  const state = {
    quota: Number.POSITIVE_INFINITY,
    /** Who `runtime.sendMessage` says that it is. */
    sender: senders.view(),
    origins: ['http://*/*', 'https://*/*'],
    /** What executeScript gives in a tab: results, or the error that it throws. */
    scripts: new Map<number, unknown[] | string>(),
    opened: [] as string[],
    /** What was run in pages, and in which of their frames. */
    injected: [] as string[],
    /** Frames in which no script may run. */
    closedFrames: [] as number[],
    /** Style sheets in pages. */
    sheets: [] as string[],
    sidebarOpen: false,
  };

  const storage = fakeStorage(() => state.quota);
  const { session, local } = storage;
  const buttonOf = (tabId: number) => {
    if (!tabs.has(tabId)) throw new Error(`No tab with id: ${tabId}.`);
    const button = buttons.get(tabId) ?? { title: USUAL_TITLE, badge: '' };
    buttons.set(tabId, button);
    return button;
  };

  const browser = {
    runtime: {
      id: ID,
      getURL: (path: string) => PAGES + path,
      onMessage,
      onInstalled: new FakeEvent<[{ reason: string }]>(),
      sendMessage: (message: unknown) => send(onMessage.listeners, message, state.sender),
    },
    i18n: {
      getMessage: (key: string, substitutions: string[]) =>
        fillIn((messages as Record<string, { message: string }>)[key]?.message ?? '', substitutions),
    },
    storage: storage.api,
    tabs: {
      TAB_ID_NONE: -1,
      onRemoved: new FakeEvent<[number]>(),
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      sendMessage: (id: number, message: unknown) => {
        const reader = readers.get(id);
        return send(reader ? [reader] : [], message, senders.background());
      },
      ...openingTabs(tabs, (what) => state.opened.push(what)),
    },
    action: {
      getTitle: async ({ tabId }: { tabId?: number }) => (tabId === undefined ? USUAL_TITLE : buttonOf(tabId).title),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
        void Object.assign(buttonOf(tabId), { title }),
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void Object.assign(buttonOf(tabId), { badge: text }),
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      openPopup: async () => void state.opened.push('popup'),
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => state.origins.includes(each)),
      request: async ({ origins }: { origins: string[] }) => {
        state.opened.push(`request ${origins.join(' ')}`);
        return true;
      },
    },
    scripting: {
      executeScript: async ({ target, files, args }: Injection) => {
        const results = state.scripts.get(target.tabId) ?? [null];
        if (typeof results === 'string') throw new Error(results);
        const frames = target.allFrames ? 'all frames' : (target.frameIds ?? [0]).join();
        if (state.closedFrames.some((frame) => target.frameIds?.includes(frame)))
          throw new Error('Cannot access frame');
        state.injected.push([files ?? args ?? 'look', 'in', frames].join(' '));
        const found = results.map((result, frameId) => ({ frameId, result }));
        return target.frameIds ? target.frameIds.map((frameId) => found[frameId] ?? found[0]) : found;
      },
      insertCSS: async ({ css }: { css: string }) => void state.sheets.push(css),
      removeCSS: async ({ css }: { css: string }) => {
        state.sheets = state.sheets.filter((sheet) => sheet !== css);
      },
    },
    windows: {
      WINDOW_ID_CURRENT: -2,
      update: async (id: number) => void state.opened.push(`focus ${id}`),
    },
    contextMenus: {
      onClicked: new FakeEvent<[unknown, unknown]>(),
      removeAll: async () => void state.opened.push('remove menu'),
      create: ({ title }: { title: string }) => void state.opened.push(`menu ${title}`),
      update: async (_id: string, { title }: { title: string }) => void state.opened.push(`menu now ${title}`),
    },
    commands: { onCommand: new FakeEvent<[string, unknown]>() },
    sidebarAction: {
      open: async () => void state.opened.push('sidebar'),
      isOpen: async () => state.sidebarOpen,
    },
  };

  return {
    browser,
    state,
    session,
    /** storage.local, as it is stored. */
    local,
    /** A tab on an ordinary page of which nothing is known. */
    openTab: (id: number, tab: Partial<Tabs.Tab> = {}) =>
      tabs.set(id, { id, windowId: 1, status: 'complete', incognito: false, ...tab }),
    closeTab: (id: number) => tabs.delete(id),
    /** Another document is loaded: what the browser forgets with the old one. */
    navigate: (id: number) => {
      buttons.delete(id);
      readers.delete(id);
    },
    setReader: (id: number, reader: Listener) => readers.set(id, reader),
    button: (id: number) => buttonOf(id),
    /** Sends from elsewhere to whoever listens. */
    send: (sender: Sender, message: unknown) => send(onMessage.listeners, message, sender),
    reset: () => {
      for (const each of [session, local, tabs, readers, buttons, state.scripts]) each.clear();
      for (const { listeners } of [onMessage, storage.api.onChanged]) listeners.clear();
      for (const event of [browser.contextMenus.onClicked, browser.commands.onCommand]) event.listeners.clear();
      for (const event of [browser.runtime.onInstalled, browser.tabs.onRemoved]) event.listeners.clear();
      Object.assign(state, {
        quota: Number.POSITIVE_INFINITY,
        sender: senders.view(),
        origins: ['http://*/*', 'https://*/*'],
        opened: [],
        injected: [],
        closedFrames: [],
        sheets: [],
        sidebarOpen: false,
      });
    },
  };
}

export const fake = makeFakeBrowser();
