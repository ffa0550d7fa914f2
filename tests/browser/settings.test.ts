import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings, readSettings, unreadSettings, watchSettings } from '../../lib/browser/settings.ts';
import { DEFAULTS, isSiteOff, marksOn, type Settings } from '../../lib/browser/settings-shape.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

beforeEach(() => fake.reset());

describe('settings', () => {
  test('have their defaults as long as nothing was chosen', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(fake.local.size).toBe(0);
  });

  test('are kept as they were chosen, under a version', async () => {
    expect(await changeSettings({ marks: 'conflicts' })).toEqual({ ...DEFAULTS, marks: 'conflicts' });
    await changeSettings({ sitesOff: ['news.example'] });
    expect(await readSettings()).toEqual({ ...DEFAULTS, marks: 'conflicts', sitesOff: ['news.example'] });
    expect(fake.local.get('settings')).toMatchObject({ version: 1 });
  });

  test('lose nothing where two windows change them at once', async () => {
    const sites = Array.from({ length: 20 }, (_, n) => `site${n}.example`);
    await Promise.all([
      ...sites.map((site) => changeSettings((now) => ({ sitesOff: [...now.sitesOff, site] }))),
      changeSettings({ button: false }),
    ]);
    expect((await readSettings()).sitesOff.toSorted()).toEqual(sites.toSorted());
    expect((await readSettings()).button).toBe(false);
  });

  test('are told to whoever watches, until that ends', async () => {
    const seen: Settings[] = [];
    const end = watchSettings((settings) => seen.push(settings));
    await changeSettings({ printMarks: true });
    fake.browser.storage.onChanged.fire({ settings: { newValue: { marks: 'none' } } }, 'sync');
    fake.browser.storage.onChanged.fire({ other: { newValue: 1 } }, 'local');
    end();
    await changeSettings({ printMarks: false });
    expect(seen).toEqual([{ ...DEFAULTS, printMarks: true }]);
  });

  test('that were erased are the defaults again', async () => {
    const seen: Settings[] = [];
    watchSettings((settings) => seen.push(settings));
    fake.browser.storage.onChanged.fire({ settings: { oldValue: {} } }, 'local');
    expect(seen).toEqual([DEFAULTS]);
  });
});

describe('settings that cannot be read', () => {
  test.each<[string, object]>([
    ['marks', { marks: 'some' }],
    ['button', { button: 'yes' }],
    ['printMarks', { printMarks: null }],
    ['sitesOff', { sitesOff: ['a.example', 7] }],
    ['siteMarks', { siteMarks: { 'a.example': 'some' } }],
    ['language', { language: 7 }],
  ])('have their default, and the others what was chosen: %s', async (_name, broken) => {
    const stored = { version: 1, ...DEFAULTS, marks: 'none', printMarks: true, ...broken };
    fake.local.set('settings', stored);
    const chosen = { ...DEFAULTS, marks: 'none', printMarks: true };
    const [name = ''] = Object.keys(broken);
    expect(await readSettings()).toEqual({ ...chosen, [name]: DEFAULTS[name as keyof Settings] });
    expect(await unreadSettings()).toEqual([stored]);
    await changeSettings({ button: false });
    expect(await unreadSettings()).toEqual([stored]);
  });

  test.each([[null], ['text'], [[1, 2]], [12]])('are set aside whole, and each of them: %j', async (stored) => {
    fake.local.set('settings', stored);
    expect(await readSettings()).toEqual(DEFAULTS);
    await changeSettings({ marks: 'none' });
    fake.local.set('settings', { marks: 3 });
    await changeSettings({ marks: 'all' });
    expect(await unreadSettings()).toEqual([stored, { marks: 3 }]);
  });

  test('because a newer version wrote them, are read as far as they can be and never overwritten', async () => {
    const stored = { version: 2, marks: 'conflicts', button: { shape: 'round' } };
    fake.local.set('settings', stored);
    expect(await readSettings()).toEqual({ ...DEFAULTS, marks: 'conflicts' });
    await expect(changeSettings({ marks: 'all' })).rejects.toThrow(/newer version/);
    expect(fake.local.get('settings')).toEqual(stored);
  });

  test('keep fields that this version does not know', async () => {
    fake.local.set('settings', { version: 1, colour: 'red' });
    await changeSettings({ marks: 'none' });
    expect(fake.local.get('settings')).toMatchObject({ colour: 'red', marks: 'none' });
  });
});

test('settings stored before there was a choice of language hold on, and the browser’s is spoken', async () => {
  const earlier: Settings & { version: number } = {
    version: 1,
    marks: 'conflicts',
    button: false,
    printMarks: true,
    sitesOff: ['off.example'],
    siteMarks: { 'few.example': 'none' },
    language: null,
  };
  const { language: _, ...stored } = earlier;
  fake.local.set('settings', stored);
  const { version: _version, ...all } = earlier;
  expect(await readSettings()).toEqual(all);
  expect(await unreadSettings()).toEqual([]);
  expect(await changeSettings({ language: 'be' })).toEqual({ ...all, language: 'be' });
});

describe('a site', () => {
  const settings: Settings = { ...DEFAULTS, sitesOff: ['off.example'], siteMarks: { 'few.example': 'conflicts' } };

  test('may be switched off, a file not', () => {
    expect(['off.example', 'few.example', null].map((site) => isSiteOff(settings, site))).toEqual([true, false, false]);
  });

  test('may have marks of its own', () => {
    expect(['few.example', 'constructor', null].map((site) => marksOn(settings, site))).toEqual([
      'conflicts',
      'all',
      'all',
    ]);
  });
});
