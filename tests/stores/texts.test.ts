/** What the stores are told of the extension, against what it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGES } from '../../lib/node/build.ts';
import { root } from '../../lib/node/paths.ts';
import { readZip } from '../../lib/node/zips.ts';

const LOCALES = join(root, 'assets/public/_locales');
const read = (name: string) => readFileSync(join(root, '.github/store', name), 'utf8');
const messagesOf = (locale: string) => JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
const manifests = [PACKAGES.chromium, PACKAGES.firefox].map((zip) =>
  JSON.parse(String(readZip(zip).get('manifest.json'))),
);

/** Characters: Chrome's limits, which are the narrower ones. */
const LIMITS = { extensionName: 75, extensionDescription: 132 };

test.each(readdirSync(LOCALES))('name and summary are short enough in %s', (locale) => {
  const messages = messagesOf(locale);
  for (const [name, most] of Object.entries(LIMITS)) {
    const length = messages[name].message.length;
    expect(length, name).toBeGreaterThan(0);
    expect(length, name).toBeLessThanOrEqual(most);
  }
});

test('the listing has the package’s own name and summary', () => {
  const { extensionName, extensionDescription } = messagesOf('en');
  expect(read('listing.md')).toContain(`| name | ${extensionName.message} |`);
  expect(read('listing.md')).toContain(`| summary | ${extensionDescription.message} |`);
});

test('every permission is explained, and none that is not asked for', () => {
  const asked = new Set<string>(manifests.flatMap(({ permissions }) => permissions));
  const explained = [...read('permissions.md').matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
  expect(explained.toSorted()).toEqual([...asked].toSorted());
  for (const { content_scripts } of manifests)
    for (const match of content_scripts[0].matches) expect(read('permissions.md')).toContain(`\`${match}\``);
});

test('the privacy statement says what Firefox’s manifest says', () => {
  const [, { browser_specific_settings: settings }] = manifests;
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(read('privacy.md')).toContain('`data_collection_permissions: none`');
});

test('there are pictures, of the size that the stores ask for', () => {
  const pictures = readdirSync(join(root, '.github/store')).filter((name) => name.endsWith('.png'));
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  // Chrome shows five at most.
  expect(pictures.length).toBeLessThanOrEqual(5);
  for (const name of pictures) {
    const png = readFileSync(join(root, '.github/store', name));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1280, 800]);
    expect(read('listing.md')).toMatch(new RegExp(`${name.split('-')[0]}-\\w+\\.png|to \`5-`));
  }
});
