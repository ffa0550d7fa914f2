/** The packages run no code but what is in them, and make none from text. */
import { describe, expect, test } from 'vitest';
import { PACKAGES } from '../../lib/node/build.ts';
import { readZip } from '../../lib/node/zips.ts';
import { codeFiles, withoutComments } from '../architecture/files.ts';

/** What makes code or markup from text, or brings code from elsewhere. */
const MAKING = [
  /(?<![\w.$])eval\(/,
  /\bnew Function\b|(?<![\w.$])Function\(/,
  /\bset(Timeout|Interval)\(\s*["'`]/,
  /\bimportScripts\(/,
  /\bdocument\.write/,
  /\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b|\bouterHTML\s*=/,
  /\b(import|from)\s*\(?["'`](https?:|\/\/|data:|blob:)/,
  /\bWebAssembly\b/,
];
/** Code of others that sets markup: see lint.test.ts. */
const SETTERS = /(.{60})\.innerHTML=[^=]/g;
const KNOWN = /__html==\w+\.innerHTML\)\|\|\(\w+$|_charThreshold\)if\(\w+=!1,\w+$|createElement\(.div.\);\w+$/;

const made = (text: string) => MAKING.filter((pattern) => pattern.test(text)).map(String);

describe.each(['chromium', 'firefox'] as const)('the package for %s', (browser) => {
  const files = [...readZip(PACKAGES[browser])].map(([path, bytes]) => [path, String(bytes)] as const);
  const scripts = files.filter(([path]) => path.endsWith('.js'));

  test('makes no code from text', () => {
    expect(scripts.length).toBeGreaterThan(8);
    expect(scripts.flatMap(([path, text]) => made(text).map((what) => `${path}: ${what}`))).toEqual([]);
  });

  test('sets no markup but where it is known', () => {
    const places = scripts.flatMap(([path, text]) =>
      [...text.matchAll(SETTERS)].map(([, before = '']) => `${path}: ${before}`),
    );
    expect(places.filter((place) => !KNOWN.test(place))).toEqual([]);
  });

  test('has pages without inline code, and with scripts of its own', () => {
    const pages = files.filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    for (const [path, text] of pages) {
      const own = [...text.matchAll(/<script\b[^>]*>([^<]*)/g)];
      for (const [tag = '', inline = ''] of own) {
        expect(`${path}: ${inline.trim()}`).toBe(`${path}: `);
        expect(tag).toMatch(/\ssrc="\/[\w/.-]+\.js"/);
      }
      expect(text, path).not.toMatch(/\son\w+=|javascript:/);
    }
  });
});

test('what is looked for is found where it stands', () => {
  for (const code of ['eval("1")', 'new Function("a")', 'setTimeout("a")', 'import("https://a.example/a.js")']) {
    expect(made(code)).toHaveLength(1);
  }
});

test('our own code makes none either', () => {
  const own = codeFiles('components', 'entrypoints', 'lib').filter(({ path }) => !path.startsWith('lib/node/'));
  expect(own.filter(({ text }) => made(withoutComments(text)).length > 0).map(({ path }) => path)).toEqual([]);
});
