import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepWords, packedWords } from '../../lib/browser/keep-words.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { told } from '../../lib/browser/told.ts';
import { chooseWords, chosenWords, message, type Words } from '../../lib/browser/words.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const GERMAN: Words = { save: 'Vergleich speichern', errorCompare: 'Fehlgeschlagen. ($1)', cost: '$1 $$', odd: '$2$1' };
const load = vi.fn(async (language: string): Promise<Words> => (language === 'de' ? GERMAN : { save: language }));

beforeEach(async () => {
  fake.reset();
  load.mockClear();
  await chooseWords(Promise.resolve(null));
});

describe('the words of the interface', () => {
  test('are the browser’s where nothing was chosen', async () => {
    await keepWords(load);
    expect(message('save')).toBe('Save comparison');
    expect(await chosenWords()).toBeNull();
    expect(load).not.toHaveBeenCalled();
  });

  test('are those of the language that was chosen, errors too', async () => {
    await changeSettings({ language: 'de' });
    await keepWords(load);
    expect(message('save')).toBe('Vergleich speichern');
    expect(told('errorCompare', 'x').message).toBe('Fehlgeschlagen. (x)');
    expect([message('cost', ['3']), message('odd', ['a', 'b']), message('odd')]).toEqual(['3 $', 'ba', '']);
    expect([message('nothing'), message('toString')]).toEqual(['', '']);
    expect(await chosenWords()).toBe(GERMAN);
  });

  test('follow each later choice, and go back to the browser’s', async () => {
    const changed = vi.fn();
    await keepWords(load, changed);
    await changeSettings({ language: 'de' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(message('save')).toBe('Vergleich speichern');
    await changeSettings({ button: false });
    await changeSettings({ language: null });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
    expect(message('save')).toBe('Save comparison');
  });

  test('of the last choice hold, whichever comes first', async () => {
    let give = (_words: Words) => {};
    const slow = chooseWords(new Promise((resolve) => (give = resolve)));
    await chooseWords(Promise.resolve({ save: 'last' }));
    give({ save: 'first' });
    await slow;
    expect(message('save')).toBe('last');
  });

  test('stay as they are where a language is none of ours, or cannot be loaded', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    await changeSettings({ language: '../evil' });
    await keepWords(load);
    expect(load).not.toHaveBeenCalled();
    load.mockRejectedValueOnce(new Error('gone'));
    await changeSettings({ language: 'pl' });
    await vi.waitFor(() => expect(errors).toHaveBeenCalled());
    expect(message('save')).toBe('Save comparison');
    errors.mockRestore();
  });

  test('come from the packed files', async () => {
    const read = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
      const path = String(url).replace('chrome-extension://countercheck/', '../../assets/public/');
      return new Response(readFileSync(new URL(path, import.meta.url)));
    });
    expect((await packedWords('uk')).languageTag).toBe('uk');
    read.mockRestore();
  });
});
