/** What the background does with each message. */
import browser from 'webextension-polyfill';
import type { Comparison, PageState } from '../types.ts';
import { cardHandlersOf } from './card-handlers.ts';
import { isNobodyThere, tell } from './client.ts';
import type { SavedStore } from './db.ts';
import type { Engine } from './engine.ts';
import { markStyles } from './mark-styles.ts';
import type { Mark, Request } from './messages.ts';
import { savedHandlers } from './saved/handlers.ts';
import type { Handlers } from './serve.ts';
import type { TabStates } from './tab-states.ts';
import { wordsOf } from './told.ts';
import { whereabouts } from './whereabouts.ts';

export function handlersOf(states: TabStates, saved: SavedStore, engine: () => Promise<Engine>): Handlers {
  return {
    'spot-page': async ({ head }) => ({ story: await (await engine()).spot(head) }),

    'page-read': async ({ article, story }, tabId) => {
      const key = await states.look(tabId);
      try {
        const comparison = await (await engine()).compare(article, story);
        await states.finish(tabId, 'page', key, pageStateOf(comparison));
        return { marks: marksOf(comparison) };
      } catch (error) {
        await states.finish(tabId, 'page', key, { kind: 'failed', reason: wordsOf(error) });
        throw error;
      }
    },

    'page-state': async ({ state }, tabId) => {
      // Set first, so that of two messages the later one stands.
      await states.set(tabId, 'page', stateSaid(state));
      // The article that the selection stood in was left.
      if (state === 'unknown') await states.dropSelection(tabId);
      return null;
    },

    'style-marks': async ({ names, print }, tabId) => {
      const into = { target: { tabId, frameIds: [0] }, origin: 'USER' as const };
      await browser.scripting.removeCSS({ ...into, css: markStyles(names, !print) });
      await browser.scripting.insertCSS({ ...into, css: markStyles(names, print) });
      return null;
    },

    'load-script': async ({ file }, tabId) => {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`/${file}`] });
      return null;
    },

    ...cardHandlersOf(states, saved, engine),

    'get-state': async ({ tabId }) => {
      const known = await states.shown(tabId);
      if (known) return known.state;
      if (await isAnswered(tell(tabId, 'read-again', null))) return { kind: 'looking' };
      return whereabouts(await browser.tabs.get(tabId));
    },

    'show-figure': async ({ tabId, start, end }) => {
      const known = await states.shown(tabId);
      if (known?.state.kind !== 'compared' || known.state.of !== 'page') return { shown: false };
      return tell(tabId, 'reveal', { start, end }).catch((error: unknown) => {
        if (isNobodyThere(error)) return { shown: false };
        throw error;
      });
    },

    'drop-selection': async ({ tabId }) => {
      await states.dropSelection(tabId);
      return null;
    },

    ...savedHandlers(states, saved, engine),
  };
}

function stateSaid(state: Request<'page-state'>['state']): PageState {
  if (typeof state === 'string') return { kind: state };
  return 'off' in state ? { kind: 'off', site: state.off } : { kind: 'failed', reason: state.failed };
}

/** The page was spotted by its head; the whole article may show that it is none. */
function pageStateOf(comparison: Comparison): PageState {
  if (comparison.report.story === null) return { kind: 'unknown' };
  return { kind: 'compared', of: 'page', comparison };
}

/** Marked is what was compared; a figure that only this page gives is left as it is. */
function marksOf({ report }: Comparison): Mark[] {
  return report.figures.flatMap(({ start, end, verdict }) =>
    verdict === null || verdict === 'alone' ? [] : [{ start, end, verdict }],
  );
}

/** A tab without a reader of ours rejects, and that is the answer. */
function isAnswered(asked: Promise<unknown>): Promise<boolean> {
  return asked.then(
    () => true,
    () => false,
  );
}
