/** Cross-checking what the reader selected, on any page. */
import * as v from 'valibot';
import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import type { PageState } from '../types.ts';
import type { Engine } from './engine.ts';
import type { TabStates } from './tab-states.ts';
import { told, wordsOf } from './told.ts';

/** More than anybody selects to have it checked, and little enough to be kept with the tab. */
const SELECTION_UNITS = 200_000;

/** Where the selection is, and its text as far as the browser has told it. */
export interface Chosen {
  frameId?: number;
  text?: string;
}

const selected = v.object({ text: v.string(), language: v.nullable(v.string()) });
type Selected = v.InferOutput<typeof selected>;

/** Compares the tab's selection and shows the answer, or why there is none, as the tab's state. Never rejects for that. */
export async function crossCheck(
  tab: Tabs.Tab,
  chosen: Chosen,
  states: TabStates,
  engine: () => Promise<Engine>,
): Promise<void> {
  const tabId = tab.id ?? browser.tabs.TAB_ID_NONE;
  const key = await states.set(tabId, 'selection', { kind: 'looking' });
  const page = await states.page(tabId);
  await states.finish(tabId, 'selection', key, await stateOf(tabId, chosen, page, engine));
}

async function stateOf(
  tabId: number,
  chosen: Chosen,
  page: PageState | null,
  engine: () => Promise<Engine>,
): Promise<PageState> {
  try {
    const { text, language } = await selectionOf(tabId, chosen);
    if (text.trim() === '') throw told('errorNoSelection');
    const { title = null, url = null } = await browser.tabs.get(tabId);
    const known = page?.kind === 'compared' ? page.comparison.report : null;
    const comparison = (await engine()).crossCheck(text.slice(0, SELECTION_UNITS), {
      title,
      url,
      language,
      published: known?.page.published ?? null,
      story: known?.story ?? null,
      source: known?.page.source ?? null,
    });
    return { kind: 'compared', of: 'selection', comparison };
  } catch (error) {
    return { kind: 'failed', reason: wordsOf(error) };
  }
}

/** From the page itself where a script may run there: what the browser tells has lost its line breaks. */
async function selectionOf(tabId: number, { frameId, text = '' }: Chosen): Promise<Selected> {
  try {
    const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
    const results = await browser.scripting.executeScript({ target, func: readSelection });
    return results.map(selectedIn).find((each) => each.text.trim() !== '') ?? { text, language: null };
  } catch (error) {
    if (text !== '') return { text, language: null };
    throw told('errorSelectionUnreadable', wordsOf(error));
  }
}

/** Runs in the page, so it can use nothing from here. */
function readSelection(): Selected {
  return { text: document.getSelection()?.toString() ?? '', language: document.documentElement.lang || null };
}

function selectedIn({ result }: Scripting.InjectionResult): Selected {
  const read = v.safeParse(selected, result);
  return read.success ? read.output : { text: '', language: null };
}
