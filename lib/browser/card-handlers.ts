/** What the background does with each message of a card. It keeps nothing of a card: each message tells all. */
import browser from 'webextension-polyfill';
import type { Comparison } from '../types.ts';
import { narrowTo } from '../view/narrow.ts';
import { announce } from './client.ts';
import type { NewSaved, SavedStore } from './db.ts';
import type { Engine } from './engine.ts';
import type { CardMessages, Passage } from './messages.ts';
import { checkPassage, showPassage } from './selection.ts';
import type { Handlers } from './serve.ts';
import { openSidebarFromPage } from './sidebar.ts';
import type { TabStates } from './tab-states.ts';
import { told } from './told.ts';
import { spokenWords } from './words.ts';

export function cardHandlersOf(
  states: TabStates,
  saved: SavedStore,
  engine: () => Promise<Engine>,
): Pick<Handlers, keyof CardMessages> {
  return {
    'card-check': async (subject, tabId) => {
      if ('passage' in subject) return checkPassage(subject.passage, tabId, states, engine);
      const comparison = await pageOf(tabId, states);
      const found = comparison && narrowTo(comparison, subject.spot);
      if (!found) throw told('errorFigureGone');
      return found;
    },

    'card-open': async (subject, tabId) => {
      const opening = openSidebarFromPage(tabId);
      if ('passage' in subject) await showPassage(subject.passage, tabId, states, engine);
      else await states.dropSelection(tabId);
      return { opened: await opening };
    },

    'card-save': async (subject, tabId) => {
      if ((await browser.tabs.get(tabId)).incognito) throw told('errorPrivate');
      const toSave =
        'passage' in subject
          ? await passageToSave(subject.passage, await checkPassage(subject.passage, tabId, states, engine))
          : await pageToSave(tabId, states);
      const id = await saved.add({ ...toSave, savedAt: new Date().toISOString() });
      announce('saved-changed', { ids: [id] });
      return { id };
    },

    'card-words': () => spokenWords(),
  };
}

/** The page's comparison, whatever else is shown of the tab. */
async function pageOf(tabId: number, states: TabStates): Promise<Comparison | null> {
  const page = await states.page(tabId);
  return page?.kind === 'compared' ? page.comparison : null;
}

type ToSave = Omit<NewSaved, 'savedAt'>;

async function passageToSave({ text, title, url }: Passage, comparison: Comparison): Promise<ToSave> {
  return { key: await digest(`${url} ${text}`), title: title ?? '', url, of: 'selection', comparison };
}

async function pageToSave(tabId: number, states: TabStates): Promise<ToSave> {
  const comparison = await pageOf(tabId, states);
  if (!comparison) throw told('errorNothingToSave');
  const { title, url } = comparison.report.page;
  return { key: await digest(`${url} ${comparison.report.text}`), title: title ?? '', url, of: 'page', comparison };
}

/** One for one text, so that saving it twice keeps one. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
