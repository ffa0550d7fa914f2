/** The toolbar button of a tab: how many conflicts there are, as a number and in words. */
import browser from 'webextension-polyfill';
import type { PageState } from '../types.ts';
import { countVerdicts } from '../view/counts.ts';
import { message, spokenWords } from './words.ts';

/** Dark red under white has a contrast of 7.9 to 1, and stands out from light and dark toolbars alike. */
const COLOUR = '#a11d1d';
const TEXT_COLOUR = '#ffffff';

/** Puts a tab's state on its button; null takes it off. Throws where the tab is no more. */
export async function showBadge(tabId: number, state: PageState | null): Promise<void> {
  await spokenWords();
  const conflicts = state?.kind === 'compared' ? countVerdicts(state.comparison.report).conflict : 0;
  const title = state ? titleOf(state, conflicts) : await browser.action.getTitle({});
  await Promise.all([
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: conflicts > 0 ? String(conflicts) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR }),
  ]);
}

/**
 * Whether the tab still holds the document for which its state was shown. Browsers take a tab's own title off the
 * button when another document is loaded, but not when only the address changes, nor when the background is ended.
 */
export async function isStillShown(tabId: number): Promise<boolean> {
  const [own, usual] = await Promise.all([browser.action.getTitle({ tabId }), browser.action.getTitle({})]);
  return own !== usual;
}

/** Never the usual title, by which `isStillShown` tells. */
function titleOf(state: PageState, conflicts: number): string {
  return state.kind === 'compared' ? message('buttonCompared', [String(conflicts)]) : message('buttonLooked');
}
