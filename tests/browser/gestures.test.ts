import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { keepMenuItem, onCrossCheck, onStep } from '../../lib/browser/gestures.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const TAB = { id: 1, windowId: 1, url: 'https://news.example/a' } as Tabs.Tab;
const { onClicked } = fake.browser.contextMenus;
const { onCommand } = fake.browser.commands;
const elsewhere = vi.fn(async () => void fake.state.opened.push('elsewhere'));

/** Lets everything happen that follows an event. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fake.reset();
  vi.clearAllMocks();
  fake.openTab(1);
  onCrossCheck(elsewhere);
  onStep();
});

const choose = async (info: object, tab = TAB) => {
  onClicked.fire(
    { menuItemId: 'cross-check-selection', frameId: 0, selectionText: '123', editable: false, ...info },
    tab,
  );
  await settled();
};
const press = async (command: string, tab = TAB) => {
  onCommand.fire(command, tab);
  await settled();
};

describe('menu item and shortcut', () => {
  test('the menu item brings the card into the frame that was clicked in, with the words that it knows', async () => {
    fake.state.scripts.set(1, [true]);
    await choose({ frameId: 3 });
    expect(fake.state.injected).toEqual(['/card.js in 3', '123 in 3']);
  });

  test('in a text field it tells no words: those are the reader’s', async () => {
    fake.state.scripts.set(1, [true]);
    await choose({ editable: true });
    expect(fake.state.injected.at(-1)).toBe(' in 0');
  });

  test('the shortcut finds the frame that has a selection', async () => {
    fake.state.scripts.set(1, [false, true]);
    await press('cross-check-selection');
    expect(fake.state.injected).toEqual(['look in all frames', '/card.js in 1', ' in 1']);
  });

  test('a frame out of reach is answered for in its page', async () => {
    fake.state.scripts.set(1, [true]);
    fake.state.closedFrames = [3];
    await choose({ frameId: 3 });
    expect(fake.state.injected).toEqual(['/card.js in 0', '123 in 0']);
  });

  test('on the browser’s own pages the sidebar opens at once', () => {
    onClicked.fire(
      { menuItemId: 'cross-check-selection', frameId: 0, selectionText: '123' },
      {
        ...TAB,
        url: 'chrome://version/',
      },
    );
    expect(fake.state.opened).toEqual(['sidebar', 'elsewhere']);
    expect(elsewhere).toHaveBeenCalledWith(expect.anything(), '123');
  });

  test('where the browser lets no script run, the popup answers', async () => {
    fake.state.scripts.set(1, 'Cannot access contents of the page.');
    await choose({});
    expect(fake.state.opened).toEqual(['elsewhere', 'popup']);
  });

  test('others do nothing', async () => {
    await press('_execute_action');
    await choose({ menuItemId: 'other' });
    expect(fake.state.opened).toEqual([]);
  });

  test('there is one menu item, however often it was updated', async () => {
    keepMenuItem();
    await Promise.all(fake.browser.runtime.onInstalled.fire({ reason: 'install' }));
    expect(fake.state.opened).toEqual(['remove menu', 'menu Cross-check selection']);
  });
});

describe('steps', () => {
  test('are told to the tab’s reader, with their way', async () => {
    const heard: unknown[] = [];
    fake.setReader(1, async (message) => {
      heard.push(message);
      return { ok: true, reply: { shown: true } };
    });
    await press('next-mark');
    await press('previous-mark');
    expect(heard).toEqual([
      { name: 'step-mark', request: { by: 1 } },
      { name: 'step-mark', request: { by: -1 } },
    ]);
  });

  test('on a page without a reader do nothing, and are no error', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await press('next-mark');
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});
