/** What the keyboard reaches in a page. */
import type { Page } from 'puppeteer-core';

interface TabOrder {
  /** Everything that can be used, as it stands in the document. */
  inOrder: string[];
  /** What the Tab key goes to, key by key. */
  reached: string[];
}

/** Notes all that can be used and is seen; of rounds to choose by, the one that the browser goes to. */
function listUsable(): string[] {
  const usable = 'a[href], button:enabled, input:enabled, textarea:enabled, select:enabled, summary, [tabindex="0"]';
  const nameOf = (element: Element) =>
    `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;
  const seen = [...document.querySelectorAll<HTMLElement>(usable)].filter((element) => {
    if (!element.checkVisibility()) return false;
    return !(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked;
  });
  for (const [index, element] of seen.entries()) element.dataset.usable = String(index);
  return seen.map((element, index) => `${index} ${nameOf(element)}`.trim());
}

/**
 * From now on writes down where the focus goes, in the words of the list; not on a named part that scrolls, at which
 * Firefox stops as well, nor twice on a field for a day, which has parts.
 */
function noteFocus(list: string[]): void {
  const noted: string[] = [];
  Object.assign(globalThis, { noted });
  addEventListener('focusin', ({ target }) => {
    // The page itself is where it starts from.
    if (!(target instanceof HTMLElement) || target === document.body) return;
    const index = target.dataset.usable;
    if (index === undefined && getComputedStyle(target).overflowY === 'auto' && target.matches('section[aria-label]')) {
      return;
    }
    const name = index === undefined ? '' : (list[Number(index)] ?? '');
    if (name !== noted.at(-1)) noted.push(name);
  });
}

/** Keys that one thing may take: day, month, year and calendar. */
const MOST_STOPS = 5;

/** Presses Tab once for each thing that can be used, from the start of the page. */
export async function tabOrder(page: Page): Promise<TabOrder> {
  const inOrder = await page.evaluate(listUsable);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.tabIndex = -1;
    document.body.focus();
  });
  await page.evaluate(noteFocus, inOrder);
  let reached: string[] = [];
  for (let keys = 0; reached.length < inOrder.length && keys < MOST_STOPS * inOrder.length; ) {
    for (let missing = inOrder.length - reached.length; missing > 0; missing--, keys++)
      await page.keyboard.press('Tab');
    reached = await page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);
  }
  return { inOrder, reached };
}
