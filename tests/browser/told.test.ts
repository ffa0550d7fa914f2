import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { TOLD_KEYS, told } from '../../lib/browser/told.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const locales = new URL('../../assets/public/_locales/', import.meta.url);

test.each(readdirSync(locales))('%s has words for everything that can go wrong', (locale) => {
  const messages = JSON.parse(readFileSync(new URL(`${locale}/messages.json`, locales), 'utf8'));
  for (const key of [...TOLD_KEYS, 'buttonCompared', 'buttonLooked', 'menuCheckSelection', 'commandCheckSelection']) {
    expect(messages[key]?.message, key).toMatch(/\S/);
  }
});

test('what the browser said stands in the words', () => {
  expect(told('errorDatabase', 'no disk').message).toBe('The saved comparisons cannot be read or written. (no disk)');
});
