/** What a reader does with saved comparisons, and sees of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Tab } from '../../lib/node/drive/driver.ts';
import { SAVED_PAGE } from '../../lib/node/drive/pages.ts';
import { until } from '../../lib/node/drive/until.ts';
import { output } from '../../lib/node/paths.ts';
import type { Session } from './session.ts';

/** The first button whose words, or whose name for screen readers, begin so. Waits for it. */
export function button(page: Page, words: string): Promise<ElementHandle<HTMLButtonElement>> {
  return until(`the button ${words}`, async () => {
    const found = await page.evaluateHandle((wanted) => {
      const begins = (text: string | null) => text?.trim().startsWith(wanted) ?? false;
      const isShown = (one: HTMLElement) => one.getClientRects().length > 0;
      const named = (one: HTMLElement) => begins(one.getAttribute('aria-label')) || begins(one.innerText);
      return [...document.querySelectorAll('button')].find((one) => isShown(one) && named(one)) ?? null;
    }, words);
    return found.asElement() as ElementHandle<HTMLButtonElement> | null;
  });
}

export async function press(page: Page, words: string): Promise<void> {
  await (await button(page, words)).click();
}

export function titles(page: Page): Promise<string[]> {
  return page.$$eval('.saved__title', (all) => all.map((title) => title.textContent ?? ''));
}

export function untilText(page: Page, text: string): Promise<boolean> {
  return until(`“${text}”`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), text));
}

/** The popup of a tab, in front: in a tab behind, Firefox takes seconds for each click. */
export async function popupOf(session: Session, tab: Tab): Promise<Page> {
  const popup = await session.popup(tab);
  await popup.bringToFront();
  return popup;
}

/** Saves the tab's page from its popup. */
export async function save(session: Session, tab: Tab): Promise<Page> {
  await session.comparison(tab);
  const popup = await popupOf(session, tab);
  await press(popup, 'Save');
  await untilText(popup, 'Saved\n');
  return popup;
}

/** The page of saved comparisons, on one of them where an id is given. */
export async function savedPage(session: Session, id: number | null = null): Promise<Page> {
  const page = await session.driver.openOwn(SAVED_PAGE + (id === null ? '' : `#${id}`));
  await page.waitForSelector('main');
  await page.bringToFront();
  return page;
}

/** What the page would have downloaded, caught before the browser takes it: its name and its text. */
export async function downloaded(page: Page, doing: () => Promise<void>): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    let blob: Blob | undefined;
    URL.createObjectURL = (made: Blob) => {
      blob = made;
      return '#';
    };
    HTMLAnchorElement.prototype.click = function () {
      blob?.text().then((text) => Object.assign(window, { caught: { name: this.download, text } }), console.error);
    };
  });
  await doing();
  const caught = await until('the download', () =>
    page.evaluate(() => (window as { caught?: { name: string; text: string } }).caught ?? null),
  );
  return caught;
}

/** Imports a text as a file on the page of saved comparisons; waits for the report, gives it, and closes it. */
export async function importText(page: Page, name: string, text: string, close = 'Close'): Promise<string> {
  const folder = mkdtempSync(join(output, 'import-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, text);
    const input = await page.waitForSelector('input[type="file"]');
    await input?.uploadFile(path as `${string}.json`);
    const report = await until(`the report on ${name}`, async () => {
      const told = await page.$eval('.import', (it) => (it as HTMLElement).innerText).catch(() => '');
      return told.includes(name) ? told : null;
    });
    await press(page, close);
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks the background as a view of the extension does. */
export function askIn<T>(own: Page, name: string, request: unknown): Promise<T> {
  return own.evaluate(
    async (sent) => {
      const answer = await chrome.runtime.sendMessage(sent);
      if (!answer?.ok) throw new Error(answer?.error ?? 'no answer');
      return answer.reply;
    },
    { name, request },
  );
}
