import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followTab, type TabState } from '../../lib/browser/follow.ts';
import type { PageState } from '../../lib/types.ts';

type Heard = (...given: never[]) => void;

/** What the browser and the background would say, and who listens to them. */
const { world, tabs, client } = vi.hoisted(() => {
  const world = {
    active: 1,
    listeners: { updated: new Set<Heard>(), activated: new Set<Heard>(), changed: new Set<Heard>() },
    /** For each tab asked about, how the background answers. */
    answers: new Map<number, () => Promise<PageState>>(),
  };
  const event = (set: Set<Heard>) => ({
    addListener: (heard: Heard) => set.add(heard),
    removeListener: (heard: Heard) => set.delete(heard),
  });
  return {
    world,
    tabs: {
      TAB_ID_NONE: -1,
      get: async (id: number) => ({ id }),
      query: async () => [{ id: world.active }],
      onUpdated: event(world.listeners.updated),
      onActivated: event(world.listeners.activated),
    },
    client: {
      ask: (_: string, { tabId }: { tabId: number }) => world.answers.get(tabId)?.(),
      onStateChanged: (heard: Heard) => {
        world.listeners.changed.add(heard);
        return () => world.listeners.changed.delete(heard);
      },
    },
  };
});

vi.mock('webextension-polyfill', () => ({ default: { tabs } }));
vi.mock('../../lib/browser/client.ts', () => client);

const fire = (name: keyof typeof world.listeners, ...given: unknown[]) => {
  for (const heard of world.listeners[name]) (heard as (...given: unknown[]) => void)(...given);
};
const answer = (tabId: number, state: PageState) => world.answers.set(tabId, async () => state);

let shown: [tabId: number | undefined, state: string][] = [];
let end = () => {};
const follow = (search = '') => {
  end = followTab(search, ({ tab, state }: TabState) => shown.push([tab.id, state.kind]));
  return vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  world.active = 1;
  answer(1, { kind: 'unknown' });
  answer(2, { kind: 'restricted' });
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

test('shows the active tab, and the next one that is chosen', async () => {
  await follow();
  world.active = 2;
  fire('activated');
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([
    [1, 'unknown'],
    [2, 'restricted'],
  ]);
});

test('stays on the tab that its address names', async () => {
  await follow('?tab=2');
  fire('activated');
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([
    [2, 'restricted'],
    [2, 'restricted'],
  ]);
});

test('shows a new state of its tab, and of no other', async () => {
  await follow();
  answer(1, { kind: 'too-large' });
  fire('changed', 2);
  fire('updated', 2, { status: 'complete' });
  fire('updated', 1, { title: 'Another title' });
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toHaveLength(1);
  fire('changed', 1);
  await vi.advanceTimersByTimeAsync(0);
  fire('updated', 1, { status: 'complete' });
  await vi.advanceTimersByTimeAsync(0);
  expect(shown.slice(1)).toEqual([
    [1, 'too-large'],
    [1, 'too-large'],
  ]);
});

test('an answer that comes after a later question is not shown', async () => {
  let late = (_: PageState) => {};
  world.answers.set(1, () => new Promise<PageState>((resolve) => (late = resolve)));
  await follow();
  world.active = 2;
  fire('activated');
  await vi.advanceTimersByTimeAsync(1000);
  late({ kind: 'unknown' });
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([[2, 'restricted']]);
});

test('says that it looks where the answer takes long, and only there', async () => {
  world.answers.set(1, () => new Promise((resolve) => setTimeout(() => resolve({ kind: 'unknown' }), 500)));
  await follow();
  await vi.advanceTimersByTimeAsync(100);
  expect(shown).toEqual([]);
  await vi.advanceTimersByTimeAsync(900);
  expect(shown).toEqual([
    [1, 'looking'],
    [1, 'unknown'],
  ]);
});

test('a background that does not answer is a state', async () => {
  world.answers.set(1, () => Promise.reject(new Error('no answer')));
  await follow();
  expect(shown).toEqual([[1, 'failed']]);
});

test('hears nothing once it is ended', async () => {
  await follow();
  end();
  expect(Object.values(world.listeners).map((listeners) => listeners.size)).toEqual([0, 0, 0]);
});
