/** What the extension has put into a page, seen as its reader sees it: behind a closed door for everybody else. */

import type { Driver, Tab } from '../../lib/node/drive/driver.ts';
import { until } from '../../lib/node/drive/until.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A page with a card, from outside and inside. */
export class CardPage {
  readonly #driver: Driver;
  readonly tab: Tab;

  constructor(driver: Driver, tab: Tab) {
    this.#driver = driver;
    this.tab = tab;
  }

  /** Runs code with `root`, the card's shadow root; null where there is none. */
  inside<T>(code: string): Promise<T | null> {
    return this.#driver.inCard(this.tab, code) as Promise<T | null>;
  }

  /** The words of the card, once it has answered. */
  answer(): Promise<string> {
    return until('the answer', async () => {
      const text = await this.text('.card');
      return text && !text.includes('Looking it up') ? text : null;
    });
  }

  /** The visible text of an element of the card; null where it is not there. */
  text(selector: string): Promise<string | null> {
    return this.inside(`return root.querySelector(${JSON.stringify(selector)})?.innerText ?? null`);
  }

  box(selector: string): Promise<Box | null> {
    return this.inside(`const found = root.querySelector(${JSON.stringify(selector)});
      if (!found || getComputedStyle(found).visibility === 'hidden') return null;
      const { left, top, right, bottom } = found.getBoundingClientRect();
      return { left, top, right, bottom };`);
  }

  /** Where the card stands, once it stands still. */
  async placed(selector = '.card'): Promise<Box> {
    let last = '';
    return until(`${selector} to stand still`, async () => {
      const box = await this.box(selector);
      const [before, now] = [last, JSON.stringify(box)];
      last = now;
      return box && before === now ? box : null;
    });
  }

  /** Presses the mouse on an element of the card, as a reader does. */
  async click(selector: string): Promise<void> {
    const { left, top, right, bottom } = await this.placed(selector);
    await this.tab.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  async clickButton(words: string): Promise<void> {
    await this.placed();
    const at = await until(`the button ${words}`, () =>
      this.inside<[number, number]>(`
        const all = [...root.querySelectorAll('button')];
        const found = all.find((one) => (one.getAttribute('aria-label') ?? one.innerText).includes(${JSON.stringify(words)}));
        if (!found) return null;
        const { left, top, width, height } = found.getBoundingClientRect();
        return [left + width / 2, top + height / 2];`),
    );
    await this.tab.page.mouse.click(...at);
  }

  /** Selects the text of an element with the mouse, from its first letter to its last; anew where the page moved under it. */
  async select(selector: string): Promise<void> {
    await until(`all of ${selector} to be selected`, async () => {
      await this.#drag(selector);
      return this.tab.page.$eval(
        selector,
        (element) => document.getSelection()?.toString().trim() === (element as HTMLElement).innerText.trim(),
      );
    });
  }

  async #drag(selector: string): Promise<void> {
    const { page } = this.tab;
    const [from, to] = await page.$eval(selector, (element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [lines[0], lines.at(-1)];
      if (!first || !last) throw new Error('nothing to select');
      return [
        { x: first.left + 0.5, y: first.top + first.height / 2 },
        { x: last.right - 0.5, y: last.top + last.height / 2 },
      ] as const;
    });
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  }

  /** Presses the keys that select all. */
  async selectAll(): Promise<void> {
    const { keyboard } = this.tab.page;
    await keyboard.down('Control');
    await keyboard.press('KeyA');
    await keyboard.up('Control');
  }

  /** Selects it and presses the button that is offered. */
  async check(selector: string): Promise<string> {
    await this.select(selector);
    await this.click('.check-button');
    return this.answer();
  }

  /** What is selected in the page. */
  selected(): Promise<string> {
    return this.tab.page.evaluate(() => document.getSelection()?.toString() ?? '');
  }

  /** Where the selection stands in the window. */
  selectedBox(): Promise<Box> {
    return this.tab.page.evaluate(() => {
      const { left, top, right, bottom } =
        document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    });
  }

  /** Resolves when nothing of ours stands in the page. */
  async gone(): Promise<void> {
    await until('the card to go', async () => (await this.inside('return true')) === null);
  }
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
