import { afterEach, expect, test, vi } from 'vitest';
import type { ResolvedPublicFile } from 'wxt';
import { readBundle } from '../../lib/browser/compare.ts';
import { packStories } from '../../lib/node/pack-files.ts';
import { loadStories } from '../../lib/node/stories.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/fake-browser.ts')).fake.browser }));

const files: ResolvedPublicFile[] = [];
await packStories(files);
const contents = new Map(files.map((file) => [file.relativeDest, 'contents' in file ? file.contents : '']));

afterEach(() => vi.restoreAllMocks());

test('a story comes out of the package as it went in', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    return new Response(contents.get(String(url).replace('chrome-extension://countercheck/', '')));
  });
  for (const bundle of await loadStories()) {
    expect(await readBundle(bundle.story.id)).toEqual(JSON.parse(JSON.stringify(bundle)));
  }
});

test('what spots a story is packed once', async () => {
  for (const { story } of await loadStories()) {
    expect(contents.get(`stories/${story.id}/spot.json`)).toBe(JSON.stringify(story.spot));
    expect(contents.get(`stories/${story.id}/bundle.json`)).not.toContain('"spot":');
  }
});
