import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ResolvedPublicFile } from 'wxt';
import UKRAINIAN from '../../assets/public/_locales/uk/messages.json' with { type: 'json' };
import { keepWords, packedWords } from '../../lib/browser/keep-words.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { told } from '../../lib/browser/told.ts';
import { message, speakIn, spokenWords, storyWords, type Words } from '../../lib/browser/words.ts';
import { packMessages } from '../../lib/node/pack-files.ts';
import { root } from '../../lib/node/paths.ts';
import { loadStories } from '../../lib/node/stories.ts';
import { loadWords } from '../../lib/node/story-words.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const PUBLIC = join(root, 'assets/public');
const GERMAN = worded({
  save: 'Vergleich speichern',
  errorCompare: 'Fehlgeschlagen. ($1)',
  cost: '$1 $$',
  odd: '$2$1',
});
const load = vi.fn(async (language: string) => (language === 'de' ? GERMAN : worded({ save: `save in ${language}` })));

function worded(messages: Words['messages']): Words {
  return { messages, stories: {} };
}

beforeEach(async () => {
  fake.reset();
  load.mockClear();
  await speakIn(Promise.resolve(null));
});

describe('the words of the interface', () => {
  test('are the browser’s own as long as none were read', async () => {
    expect(message('errorNoAnswer', ['x'])).toMatch(/\(x\)$/);
    expect([await spokenWords(), storyWords()]).toEqual([null, {}]);
  });

  test('are in the browser’s language where nothing was chosen', async () => {
    await keepWords(load);
    expect(message('save')).toBe('save in en');
    expect(load.mock.calls).toEqual([['en']]);
  });

  test('are those of the language that was chosen, errors too', async () => {
    await changeSettings({ language: 'de' });
    await keepWords(load);
    expect(message('save')).toBe('Vergleich speichern');
    expect(told('errorCompare', 'x').message).toBe('Fehlgeschlagen. (x)');
    expect([message('cost', ['3']), message('odd', ['a', 'b']), message('odd')]).toEqual(['3 $', 'ba', '']);
    expect([message('nothing'), message('toString')]).toEqual(['', '']);
    expect(await spokenWords()).toBe(GERMAN);
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
    expect(message('save')).toBe('save in en');
  });

  test('of the last choice hold, whichever comes first', async () => {
    let give = (_words: Words) => {};
    const slow = speakIn(new Promise((resolve) => (give = resolve)));
    await speakIn(Promise.resolve(worded({ save: 'last' })));
    give(worded({ save: 'first' }));
    await slow;
    expect(message('save')).toBe('last');
  });

  test('are in the browser’s language where the one that was chosen is none of ours', async () => {
    await changeSettings({ language: '../evil' });
    await keepWords(load);
    expect(load.mock.calls).toEqual([['en']]);
  });

  test('stay as they are where others cannot be loaded', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    await keepWords(load);
    load.mockRejectedValueOnce(new Error('gone'));
    await changeSettings({ language: 'pl' });
    await vi.waitFor(() => expect(errors).toHaveBeenCalled());
    expect(message('save')).toBe('save in en');
    errors.mockRestore();
  });

  test('come from the packed files, those of stories too', async () => {
    const files = await filesPacked();
    const read = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
      return new Response(files.get(String(url).replace('chrome-extension://countercheck/', '')));
    });
    const words = await packedWords('uk');
    expect(words.messages).toMatchObject({ languageTag: 'uk', save: UKRAINIAN.save.message });
    const [story] = await loadStories();
    expect(words.stories[story?.story.id ?? '']?.title).toMatch(/\p{Script=Cyrillic}/u);
    read.mockRestore();
  });

  test('are left to the browser where it alone shows them', async () => {
    const files = await filesPacked();
    const browsers = JSON.parse(files.get('_locales/uk/messages.json') ?? '{}');
    expect(browsers).toMatchObject({ extensionName: {}, commandNextMark: {}, languageTag: {}, errorNoAnswer: {} });
    expect(Object.keys(browsers).length).toBeLessThan(10);
    for (const { message } of Object.values<{ message: string }>(browsers)) expect(message).toMatch(/\S/);
  });
});

/** What of the locale files lies in the package, as text. */
async function filesPacked(): Promise<Map<string, string>> {
  const files = readdirSync(PUBLIC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((absoluteSrc): ResolvedPublicFile => ({ absoluteSrc, relativeDest: relative(PUBLIC, absoluteSrc) }));
  packMessages(files, await loadWords());
  return new Map(files.map((file) => [file.relativeDest, 'contents' in file ? file.contents : '']));
}
