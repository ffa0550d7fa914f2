import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseEverything } from '../../lib/browser/own-data.ts';
import { changeSettings, readSettings, unreadSettings } from '../../lib/browser/settings.ts';
import { forgetSiteMarks, restoredSettings, switchSite } from '../../lib/browser/settings-changes.ts';
import { DEFAULTS } from '../../lib/browser/settings-shape.ts';
import { openShortcuts, readShortcuts } from '../../lib/browser/shortcuts.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

beforeEach(() => fake.reset());

describe('erasing everything', () => {
  test('erases what is saved, and the settings with those that could not be read', async () => {
    const asked: unknown[] = [];
    fake.browser.runtime.onMessage.addListener((message) => {
      asked.push(message);
      return Promise.resolve({ ok: true, reply: null });
    });
    fake.local.set('settings', { marks: 7 });
    fake.local.set('welcomed', true);
    await changeSettings({ button: false });
    await eraseEverything();
    expect(asked).toEqual([{ name: 'erase-saved', request: null }]);
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await unreadSettings()).toEqual([]);
    expect([...fake.local.keys()]).toEqual(['welcomed']);
  });

  test('keeps the settings where what is saved cannot be erased', async () => {
    fake.browser.runtime.onMessage.addListener(() => Promise.resolve({ ok: false, error: 'no' }));
    await changeSettings({ button: false });
    await expect(eraseEverything()).rejects.toThrow('no');
    expect((await readSettings()).button).toBe(false);
  });
});

describe('shortcuts', () => {
  const commands = fake.browser.commands as { getAll?: unknown; openShortcutSettings?: unknown };

  test('are told with their keys; the browser’s own are left out', async () => {
    commands.getAll = async () => [
      { name: '_execute_action', shortcut: 'Alt+C' },
      { name: 'next-mark', shortcut: '' },
      { name: 'cross-check-selection', shortcut: 'Alt+K' },
    ];
    expect(await readShortcuts()).toEqual([
      { name: 'Go to the next marked figure', keys: null },
      { name: 'Cross-check the selected text', keys: 'Alt+K' },
    ]);
  });

  test('are changed on the browser’s own page', async () => {
    await openShortcuts();
    expect(fake.state.opened).toEqual(['open chrome://extensions/shortcuts']);
    const open = vi.fn(async () => {});
    commands.openShortcutSettings = open;
    await openShortcuts();
    expect(open).toHaveBeenCalledOnce();
    expect(fake.state.opened).toHaveLength(1);
  });
});

describe('a change of settings', () => {
  const now = { ...DEFAULTS, sitesOff: ['a.example', 'c.example'], siteMarks: { 'a.example': 'none' as const } };

  test('switches a site off once, and on again', () => {
    expect(switchSite('b.example', true)(now)).toEqual({ sitesOff: ['a.example', 'b.example', 'c.example'] });
    expect(switchSite('a.example', true)(now)).toEqual({ sitesOff: ['a.example', 'c.example'] });
    expect(switchSite('a.example', false)(now)).toEqual({ sitesOff: ['c.example'] });
  });

  test('restores exported ones: what is one of a kind as it was, sites beside those here', () => {
    const exported = {
      ...DEFAULTS,
      marks: 'none' as const,
      sitesOff: ['c.example', 'b.example'],
      siteMarks: { 'b.example': 'all' as const },
    };
    expect(restoredSettings(exported)(now)).toEqual({
      ...exported,
      sitesOff: ['a.example', 'b.example', 'c.example'],
      siteMarks: { 'a.example': 'none', 'b.example': 'all' },
    });
    expect(restoredSettings({ button: false })(now)).toEqual({ button: false });
  });

  test('forgets the marks of one site', () => {
    expect(forgetSiteMarks('a.example')(now)).toEqual({ siteMarks: {} });
    expect(forgetSiteMarks('b.example')(now)).toEqual({ siteMarks: now.siteMarks });
  });
});
