import { expect, test } from 'vitest';
import { siteOff } from '../../lib/browser/site-off.ts';
import { fakeStorage } from './fake-storage.ts';

const OFF = { version: 1, sitesOff: ['news.example'] };

test.each([
  ['https://www.news.example/a', 'news.example'],
  ['http://news.example:8080/', 'news.example'],
  ['https://other.example/', null],
  ['file:///home/news.example', null],
])('%s is switched off: %s', async (url, site) => {
  const { api, local } = fakeStorage(() => Number.POSITIVE_INFINITY);
  expect(await siteOff(api, () => url).read()).toBe(null);
  local.set('settings', OFF);
  expect(await siteOff(api, () => url).read()).toBe(site);
});

test('changes of the settings are told, others not', async () => {
  const { api } = fakeStorage(() => Number.POSITIVE_INFINITY);
  let changes = 0;
  siteOff(api, () => 'https://news.example').watch(() => {
    changes++;
  });
  await api.local.set({ other: 1 });
  expect(changes).toBe(0);
  await api.local.set({ settings: OFF });
  expect(changes).toBe(1);
});
