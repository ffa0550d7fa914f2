import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cardHandlersOf } from '../../lib/browser/card-handlers.ts';
import type { SavedStore } from '../../lib/browser/db.ts';
import { type Engine, lazily } from '../../lib/browser/engine.ts';
import { tabStates } from '../../lib/browser/tab-states.ts';
import { tabStore } from '../../lib/browser/tab-store.ts';
import { COMPARISON, SELECTION } from '../fixtures/comparison.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const PASSAGE = { passage: { text: '123 freed', language: 'en', title: 'A post', url: 'https://social.example/1' } };
const FIGURE = COMPARISON.report.figures.find(({ verdict }) => verdict === 'conflict');
const SPOT = { spot: { start: FIGURE?.start ?? -1, end: FIGURE?.end ?? -1 } };

const engine = {
  spot: vi.fn(() => null),
  compare: vi.fn<Engine['compare']>(),
  crossCheck: vi.fn<Engine['crossCheck']>(() => SELECTION),
};
const add = vi.fn<SavedStore['add']>(async () => 7);

function start() {
  const states = tabStates(tabStore());
  const handlers = cardHandlersOf(
    states,
    { add } as unknown as SavedStore,
    lazily(async () => engine),
  );
  return { states, handlers };
}

beforeEach(() => {
  fake.reset();
  vi.clearAllMocks();
  fake.openTab(1);
});

describe('a check', () => {
  test('of a passage changes nothing of what the tab shows', async () => {
    const { handlers, states } = start();
    expect(await handlers['card-check'](PASSAGE, 1)).toBe(SELECTION);
    expect(await states.shown(1)).toBeNull();
  });

  test('of a figure gives that figure alone, with its own line', async () => {
    const { handlers, states } = start();
    await states.set(1, 'page', { kind: 'compared', of: 'page', comparison: COMPARISON });
    const { report } = await handlers['card-check'](SPOT, 1);
    expect(report.figures.map(({ text, others }) => [text, others])).toEqual([[FIGURE?.text, FIGURE?.others]]);
    const [{ start: at = 0, end = 0 } = {}] = report.figures;
    expect(report.text.slice(at, end)).toBe(FIGURE?.text);
    expect(report.text).not.toContain('\n');
  });

  test('of a figure that is not known any more says so', async () => {
    const { handlers, states } = start();
    await expect(handlers['card-check'](SPOT, 1)).rejects.toThrow('no longer known');
    await states.set(1, 'page', { kind: 'compared', of: 'page', comparison: COMPARISON });
    await expect(handlers['card-check']({ spot: { start: 1, end: 2 } }, 1)).rejects.toThrow('no longer known');
  });
});

describe('the sidebar', () => {
  test('shows the passage; whether it is open is told', async () => {
    const { handlers, states } = start();
    expect(await handlers['card-open'](PASSAGE, 1)).toEqual({ opened: false });
    expect((await states.shown(1))?.state).toMatchObject({ kind: 'compared', of: 'selection' });
    fake.state.sidebarOpen = true;
    expect(await handlers['card-open'](PASSAGE, 1)).toEqual({ opened: true });
  });

  test('shows the page again for a figure of it', async () => {
    const { handlers, states } = start();
    await states.set(1, 'page', { kind: 'compared', of: 'page', comparison: COMPARISON });
    await handlers['card-open'](PASSAGE, 1);
    await handlers['card-open'](SPOT, 1);
    expect((await states.shown(1))?.state).toMatchObject({ of: 'page' });
  });
});

describe('saving', () => {
  test('keeps the passage, or the whole page', async () => {
    const { handlers, states } = start();
    expect(await handlers['card-save'](PASSAGE, 1)).toEqual({ id: 7 });
    await states.set(1, 'page', { kind: 'compared', of: 'page', comparison: COMPARISON });
    await handlers['card-save'](SPOT, 1);
    expect(add.mock.calls.map(([{ of, title, comparison }]) => [of, title, comparison])).toEqual([
      ['selection', 'A post', SELECTION],
      ['page', COMPARISON.report.page.title, COMPARISON],
    ]);
  });

  test('the same again has the same key, another passage another', async () => {
    const { handlers } = start();
    const other = { passage: { ...PASSAGE.passage, text: '114 freed' } };
    for (const subject of [PASSAGE, PASSAGE, other]) await handlers['card-save'](subject, 1);
    const [one, again, another] = add.mock.calls.map(([{ key }]) => key);
    expect(again).toBe(one);
    expect(another).not.toBe(one);
  });

  test('is refused in private windows, and where there is nothing', async () => {
    const { handlers } = start();
    await expect(handlers['card-save'](SPOT, 1)).rejects.toThrow('no comparison to save');
    fake.openTab(1, { incognito: true });
    await expect(handlers['card-save'](PASSAGE, 1)).rejects.toThrow('private');
    expect(add).not.toHaveBeenCalled();
  });
});
