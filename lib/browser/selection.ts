/** Cross-checking what the reader selected, on any page. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Comparison, PageState } from '../types.ts';
import type { Engine } from './engine.ts';
import type { Passage } from './messages.ts';
import type { TabStates } from './tab-states.ts';
import { told, wordsOf } from './told.ts';
import { spokenWords } from './words.ts';

/** Compares a passage, with what is known of the tab's page. Throws words for the reader. */
export async function checkPassage(
  { text, language, title, url }: Passage,
  tabId: number,
  states: TabStates,
  engine: () => Promise<Engine>,
): Promise<Comparison> {
  if (text.trim() === '') throw told('errorNoSelection');
  const page = await states.page(tabId);
  const known = page?.kind === 'compared' ? page.comparison.report : null;
  return (await engine()).crossCheck(text, {
    title,
    url,
    language,
    published: known?.page.published ?? null,
    story: known?.story ?? null,
    source: known?.page.source ?? null,
  });
}

/** Shows the answer on a passage, or why there is none, as the tab's state. Never rejects for that. */
export async function showPassage(
  passage: Passage,
  tabId: number,
  states: TabStates,
  engine: () => Promise<Engine>,
): Promise<void> {
  await showAnswer(tabId, states, () => checkPassage(passage, tabId, states, engine));
}

/** The same for the words that the browser has told of a selection; it tells none where a shortcut was used. */
export async function showTold(
  { id: tabId = browser.tabs.TAB_ID_NONE }: Tabs.Tab,
  text: string,
  states: TabStates,
  engine: () => Promise<Engine>,
): Promise<void> {
  await showAnswer(tabId, states, async () => {
    if (text === '') throw told('errorSelectionUnreadable');
    const { title = null, url = null } = await browser.tabs.get(tabId);
    return checkPassage({ text, language: null, title, url }, tabId, states, engine);
  });
}

async function showAnswer(tabId: number, states: TabStates, check: () => Promise<Comparison>): Promise<void> {
  const key = await states.set(tabId, 'selection', { kind: 'looking' });
  await spokenWords();
  const state = await check().then(
    (comparison): PageState => ({ kind: 'compared', of: 'selection', comparison }),
    (error: unknown): PageState => ({ kind: 'failed', reason: wordsOf(error) }),
  );
  await states.finish(tabId, 'selection', key, state);
}
