import { beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { requestSite } from '../../lib/browser/permissions.ts';
import { whereabouts } from '../../lib/browser/whereabouts.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

/** What the browsers said, word for word. */
const CHROME_PAGE =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
const CHROME_OWN = 'Cannot access a chrome:// URL';
const FIREFOX_REFUSAL = 'Missing host permission for the tab';

const RAN = [null];
const NOWHERE: unknown[] = [];
const SITE = 'https://news.example/a/b?c';

const of = (script: unknown[] | string, tab: Partial<Tabs.Tab> = {}, origins = ['http://*/*', 'https://*/*']) => {
  fake.state.scripts.set(1, script);
  fake.state.origins = origins;
  return whereabouts({ id: 1, status: 'complete', ...tab } as Tabs.Tab);
};

beforeEach(() => fake.reset());

test.each<[string, unknown[] | string, Partial<Tabs.Tab>, string[] | undefined, object]>([
  ['a page of the web in Chrome', CHROME_PAGE, {}, undefined, { kind: 'unknown' }],
  ['one on which the reader asked', RAN, { url: SITE }, undefined, { kind: 'unknown' }],
  ['a page of Chrome itself', CHROME_OWN, {}, undefined, { kind: 'restricted' }],
  ["Chrome's store", 'The extensions gallery cannot be scripted.', {}, undefined, { kind: 'restricted' }],
  ['a page of the web in Firefox', RAN, { url: SITE }, undefined, { kind: 'unknown' }],
  ['a page of Firefox itself', NOWHERE, {}, undefined, { kind: 'restricted' }],
  ["Firefox's store", FIREFOX_REFUSAL, { url: 'https://addons.mozilla.org/' }, undefined, { kind: 'restricted' }],
  ['a page of an extension', FIREFOX_REFUSAL, { url: 'moz-extension://x/popup.html' }, [], { kind: 'restricted' }],
  ['a file that may be read', RAN, { url: 'file:///tmp/a.html' }, undefined, { kind: 'unknown' }],
  ['a file that may not', FIREFOX_REFUSAL, { url: 'file:///tmp/a.html' }, [], { kind: 'restricted' }],
  ['a page of the browser whose address is known', RAN, { url: 'about:config' }, undefined, { kind: 'restricted' }],
  ['a site taken away in Firefox', FIREFOX_REFUSAL, {}, [], { kind: 'no-permission', origin: null }],
  [
    'a site taken away in Chrome, its address known',
    CHROME_PAGE,
    { url: SITE },
    [],
    { kind: 'no-permission', origin: 'https://news.example' },
  ],
  ['a page that still loads', CHROME_PAGE, { status: 'loading' }, undefined, { kind: 'looking' }],
])('%s', async (_what, script, tab, origins, state) => {
  expect(await of(script, tab, origins)).toEqual(state);
});

test('a site is asked for by its origin, all by none, and looked at once granted', async () => {
  await requestSite('https://news.example', 1);
  await requestSite(null, 1);
  expect(fake.state.opened).toEqual([
    'request https://news.example/*',
    'reload 1',
    'request http://*/* https://*/*',
    'reload 1',
  ]);
});
