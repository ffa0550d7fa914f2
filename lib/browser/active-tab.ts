/** The tab that a view tells of: the active one of the window that the view is in. */
import browser, { type Tabs } from 'webextension-polyfill';

export interface ActiveTab {
  id: number;
  windowId: number;
  /** In a private window, where nothing is saved. */
  incognito: boolean;
}

/**
 * Calls back with the active tab: now, whenever another becomes active, and when it begins or ends to load a page.
 * Returns what ends it. Where no window is left nothing is called.
 */
export function followActiveTab(changed: (tab: ActiveTab) => void): () => void {
  let asked = 0;
  const look = async () => {
    const mine = ++asked;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const isLatest = mine === asked;
    if (isLatest && tab?.id !== undefined && tab.windowId !== undefined) {
      changed({ id: tab.id, windowId: tab.windowId, incognito: tab.incognito });
    }
  };
  const onActivated = () => void look();
  const onUpdated = (_id: number, { status }: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (status !== undefined && tab.active) void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void look();
  return () => {
    asked = Number.POSITIVE_INFINITY;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
