/** An article that is packed with the extension, read and marked in one of its own pages, where no content script runs. */
import browser from 'webextension-polyfill';
import type { Comparison } from '../types.ts';
import { buttonWanted } from './button-wanted.ts';
import { ask } from './client.ts';
import { readHead } from './head.ts';
import { link } from './link.ts';
import { loadCard } from './load-card.ts';
import { markCards } from './mark-cards.ts';
import { createMarks, dressDocument } from './marks.ts';
import type { PageWindow } from './page-window.ts';
import { placedMarks } from './placed-marks.ts';
import { putArticle } from './put-article.ts';
import type { Demo } from './reader-handle.ts';
import { revealRange } from './reveal.ts';
import { watchSelecting } from './selecting.ts';

/** See `OwnReader`. */
export async function mountDemo(html: string, place: Element, view: PageWindow, signal: AbortSignal): Promise<Demo> {
  const page = new view.DOMParser().parseFromString(html, 'text/html');
  const { story } = await ask('spot-page', { head: { ...readHead(page) } });
  const { article, locate } = putArticle(page, place);
  if (story === null) throw new Error('the demo is no article on a story');
  const found = await ask('page-read', { article, story });
  const marks = createMarks(view, dressDocument(view));
  const placed = placedMarks();
  placed.set(found.marks);
  // Not under the changing address that pages must not guess, which the rules of the extension's own pages refuse.
  const card = () => loadCard(() => import(/* @vite-ignore */ '/card.js' as string));
  markCards(view, { ...link, card }, marks, signal).show(placed.place(locate, 'all'));
  watchSelecting(view, {
    wanted: () => buttonWanted(browser.storage, view.location.href),
    card,
    alive: () => !signal.aborted,
  });
  return {
    comparison: await ownComparison(),
    show(start, end) {
      const ranges = locate(start, end) ?? [];
      if (ranges[0]) revealRange(ranges[0], view);
      marks.flash(ranges);
    },
  };
}

/** What the background found in this tab. */
async function ownComparison(): Promise<Comparison> {
  const tab = await browser.tabs.getCurrent();
  const state = await ask('get-state', { tabId: tab.id ?? browser.tabs.TAB_ID_NONE });
  if (state.kind !== 'compared') throw new Error(`the demo is ${state.kind}`);
  return state.comparison;
}
