import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle, readSteps } from '../../lib/browser/article/index.ts';
import type { Steps } from '../../lib/browser/article/steps.ts';
import { inSlices } from '../../lib/browser/slices.ts';

/** A window whose clock goes on by so much at each look, and that is idle whenever it is asked. */
function windowOf(tick: number) {
  const { window } = new JSDOM('');
  let now = 0;
  let slices = 0;
  Object.assign(window, {
    requestIdleCallback: (callback: () => void) => {
      slices++;
      return setTimeout(callback);
    },
    cancelIdleCallback: clearTimeout,
  });
  Object.defineProperty(window, 'performance', { value: { now: () => (now += tick) } });
  return { view: window as unknown as Window & typeof globalThis, slices: () => slices };
}

function* counting(steps: number): Steps<number> {
  for (let step = 0; step < steps; step++) yield 'walk';
  return steps;
}

describe('steps in slices', () => {
  test('are taken until a slice is over, and go on in the next', async () => {
    const { view, slices } = windowOf(4);
    expect((await inSlices(view, counting(20), new AbortController().signal)).result).toBe(20);
    // Three steps, and the look at the clock after the third, fill a slice of ten milliseconds.
    expect(slices()).toBe(7);
  });

  test('one slice is enough for little', async () => {
    const { view, slices } = windowOf(0);
    expect((await inSlices(view, counting(20), new AbortController().signal)).result).toBe(20);
    expect(slices()).toBe(1);
  });

  test('end where they are not wanted any more', async () => {
    const { view } = windowOf(20);
    const ended = new AbortController();
    const reading = inSlices(view, counting(1000), ended.signal);
    ended.abort();
    expect((await reading).result).toBeNull();
  });
});

describe('reading a page in steps', () => {
  const paragraph = '<p>The council says that the wall will be mended in 2026, and that it will cost 12 million.</p>';
  const page = () =>
    new JSDOM(`<title>A wall</title><article><h1>A wall is mended</h1>${paragraph.repeat(300)}</article>`).window;

  test('gives what reading it at once gives', () => {
    const { document } = page();
    const steps = readSteps(document, null);
    const taken: string[] = [];
    let next = steps.next();
    for (; !next.done; next = steps.next()) taken.push(next.value);
    const [inSteps, atOnce] = [next.value, readArticle(document, null)];
    expect(inSteps.ok && atOnce.ok && inSteps.article).toEqual(atOnce.ok && atOnce.article);
    expect(taken.filter((step) => step === 'readability')).toHaveLength(1);
    expect(taken.length).toBeGreaterThan(20);
  });

  test('ends on a page that grows all the while, and is torn down', () => {
    const { document } = page();
    const body = document.querySelector('article');
    const steps = readSteps(document, null);
    let taken = 0;
    for (let next = steps.next(); !next.done; next = steps.next()) {
      taken++;
      body?.insertAdjacentHTML('beforeend', paragraph);
      if (taken > 10) body?.firstElementChild?.remove();
    }
    expect(taken).toBeLessThan(1_000);
  });
});
