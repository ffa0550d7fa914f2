import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isDisguised } from '../../lib/browser/article/disguise.ts';
import { readArticle } from '../../lib/browser/article/index.ts';

const PROSE = `<article><h1>A bridge is shut</h1>${'<p>The bridge over the river was shut on Monday, after 12 of its 40 bolts were found to be loose, the town said.</p>'.repeat(6)}</article>`;
const page = (names: string) =>
  new JSDOM(`<!doctype html><title>A bridge</title><body>${names}${PROSE}`).window.document;

test.each([
  '<form><input name="parentElement"><input name="firstElementChild"></form>',
  '<form><button id="nextSibling"></button></form>',
  '<form><img name="firstChild"></form>',
  '<img name="body">',
  '<form name="querySelectorAll"></form>',
  '<form name="getElementsByTagName"><input name="parentNode"></form>',
  '<iframe name="cloneNode"></iframe>',
  '<object id="documentElement"></object>',
])('a page with %s is not read', (names) => {
  expect(isDisguised(page(names))).toBe(true);
  expect(readArticle(page(names), null)).toEqual({ ok: false, reason: 'no-article' });
});

test.each([
  '<div id="body"></div>',
  '<form name="search"><input name="id"><input name="title"><input name="children"></form>',
  '<form id="contact"><textarea name="body"></textarea><input name="location"></form>',
  `<form><input name="children"><input name="attributes"><input id="id">${PROSE}</form>`,
])('one with %s is', (names) => {
  const read = readArticle(page(names), null);
  expect(read.ok && read.article.text).toContain('12 of its 40 bolts');
});
