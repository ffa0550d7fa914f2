/** Both manifests, held to what the README says that the extension asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifest } from '../../lib/node/manifest.ts';
import { root } from '../../lib/node/paths.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** Rows of the README's table that name a permission; `sidePanel` comes from the builder, for Chrome alone. */
const explained = [...readme.matchAll(/^\| `(\w+)`(?: \((\w+)\))? \|/gm)].map(([, name = '', where]) => ({
  name,
  where,
}));

/** What of a manifest decides who reaches it, and what it reaches. */
const GIVEN = ['permissions', 'content_scripts', 'content_security_policy', 'web_accessible_resources'];
const REACHING = /permissions|externally|content_|accessible|sandbox|oauth|nacl|user_scripts|declarative|devtools/;

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const made = manifest(browser);

  test('asks for the permissions that the README explains, and no others', () => {
    const wanted = explained.filter(({ where }) => where === undefined).map(({ name }) => name);
    expect([...(made.permissions ?? [])].toSorted()).toEqual(wanted.toSorted());
  });

  test('opens nothing else', () => {
    expect(Object.keys(made).filter((key) => REACHING.test(key) && !GIVEN.includes(key))).toEqual([]);
  });

  test('runs two scripts in pages, in a world of their own', () => {
    const world = { matches: ['http://*/*', 'https://*/*', 'file:///*'], run_at: 'document_start' };
    expect(made.content_scripts).toEqual([{ ...world, js: ['article.js', 'selecting.js'] }]);
  });

  test('lets its pages load what is packed with them alone', () => {
    const { extension_pages: policy = '' } = (made.content_security_policy ?? {}) as { extension_pages?: string };
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    for (const kind of ['script-src', 'style-src', 'font-src', 'connect-src'])
      expect(rules.get(kind)).toEqual(["'self'"]);
    for (const kind of ['base-uri', 'form-action', 'frame-ancestors']) expect(rules.get(kind)).toEqual(["'none'"]);
    const allowed = new Set(["'none'", "'self'", 'data:']);
    expect([...rules.values()].flat().filter((from) => !allowed.has(from))).toEqual([]);
  });
});

test('pages can load no file of it by an address that they could know', () => {
  expect(manifest('firefox').web_accessible_resources).toBeUndefined();
  const opened = manifest('chrome').web_accessible_resources as { resources: string[]; use_dynamic_url?: boolean }[];
  expect(opened.every(({ use_dynamic_url }) => use_dynamic_url === true)).toBe(true);
  expect(opened.flatMap(({ resources }) => resources).filter((path) => !/^[\w-]+\.js$/.test(path))).toEqual([]);
});
