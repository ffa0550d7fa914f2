/** Both packages' manifests: what the stores and browsers ask of them, and the few permissions that the README explains. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PACKAGES } from '../../lib/node/build.ts';
import { root } from '../../lib/node/paths.ts';
import { loadStories } from '../../lib/node/stories.ts';
import { readZip } from '../../lib/node/zips.ts';
import { chromeManifest } from './chrome-manifest.ts';

const zips = { chromium: readZip(PACKAGES.chromium), firefox: readZip(PACKAGES.firefox) };
const manifestOf = (browser: keyof typeof zips) => JSON.parse(String(zips[browser].get('manifest.json')));
const chrome = manifestOf('chromium');
const firefox = manifestOf('firefox');
const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('Chrome’s is of the shape that Chrome describes', () => {
  expect(v.safeParse(chromeManifest, chrome).issues ?? []).toEqual([]);
});

test.each([
  ['a key that Chrome does not know', { sidebar_action: {} }],
  ['background scripts, as Firefox has them', { background: { scripts: ['background.js'] } }],
  [
    'a key that no keyboard shortcut may have',
    { commands: { a: { suggested_key: { default: 'K' }, description: 'A' } } },
  ],
  ['a permission that there is not', { permissions: ['everything'] }],
  ['a version in letters', { version: '1.0.0-beta' }],
])('the shape refuses %s', (_, other) => {
  expect(v.is(chromeManifest, { ...chrome, ...other })).toBe(false);
});

describe.each(['chromium', 'firefox'] as const)('the package for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('has the version of package.json', () => {
    expect(manifest.version).toBe(project.version);
  });

  test('holds every file that its manifest names, and the licences of what it contains', () => {
    const named = JSON.stringify(manifest).match(/(?<=")[\w/-]+\.(js|html|png)(?=")/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !zips[browser].has(path))).toEqual([]);
    const licences = String(zips[browser].get('licences.txt'));
    for (const name of Object.keys(project.dependencies)) expect(licences).toContain(`\n${name} `);
  });

  test('explains each permission in the README, and asks for no host', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const name of manifest.permissions) expect(readme, name).toMatch(new RegExp(`^\\| \`${name}\``, 'm'));
    const asked = Object.keys(manifest).filter((key) => /permissions$/.test(key));
    expect(asked).toEqual(['permissions']);
  });
});

test('the oldest browsers are the same in the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readme).toContain(`Edge** (${chrome.minimum_chrome_version} or newer)`);
  const [major] = firefox.browser_specific_settings.gecko.strict_min_version.split('.');
  expect(readme).toContain(`Firefox** (${major} or newer)`);
});

test('no page of Firefox’s can load a file of the extension', () => {
  expect(firefox.web_accessible_resources).toBeUndefined();
});

test.each(['chromium', 'firefox'] as const)('the package for %s names no address but its sources’', async (browser) => {
  const sources = (await loadStories()).flatMap((bundle) => bundle.sources.flatMap(({ url }) => url ?? []));
  // Names of languages for markup, which are no addresses though they look like some.
  const namespaces = [
    'http://www.w3.org/1999/xhtml',
    'http://www.w3.org/2000/svg',
    'http://www.w3.org/1998/Math/MathML',
  ];
  const code = [...zips[browser]].filter(([path]) => /\.(js|html|css|json)$/.test(path));
  const named = code.flatMap(([, text]) => String(text).match(/\b(https?|wss?):\/\/\w[^"'`\s)]*/g) ?? []);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((url) => ![...sources, ...namespaces].includes(url))).toEqual([]);
});
