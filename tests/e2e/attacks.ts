/** The demo article on pages that attack. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/node/paths.ts';

const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
const withScript = (script: string) => demo.replace('<head>', `<head><script>${script}</script>`);
const inBody = (markup: string) => demo.replace('</body>', `${markup}</body>`);

/** Every built-in that could hand our data to the page, or lead us astray, is the page's own. */
const REDEFINED = withScript(`window.caught = [];
  const spy = (owner, name) => {
    const real = owner[name];
    owner[name] = function (...args) {
      if (caught.length < 20000) caught[caught.length] = name + ' ' + (typeof args[0] === 'string' ? args[0] : '');
      return real.apply(this, args);
    };
  };
  for (const name of ['map', 'filter', 'push', 'join', 'flatMap', 'slice']) spy(Array.prototype, name);
  for (const name of ['replace', 'split', 'slice', 'toLowerCase', 'match']) spy(String.prototype, name);
  spy(JSON, 'stringify'); spy(JSON, 'parse'); spy(Map.prototype, 'set'); spy(Promise.prototype, 'then');
  spy(Element.prototype, 'attachShadow'); spy(Document.prototype, 'createTreeWalker');
  for (const name of ['add', 'has']) spy(Set.prototype, name);
  Object.defineProperty(Object.prototype, 'verdict', { get: () => 'hijacked', configurable: true });
  window.chrome = { runtime: { id: 'x', getURL: () => 'https://evil.example/', sendMessage: (m) => { caught[caught.length] = m; } } };
  window.browser = window.chrome;
  window.MutationObserver = class { observe() {} disconnect() {} };
  window.IntersectionObserver = window.ResizeObserver = window.MutationObserver;
  document.addEventListener = () => {};`);

const TEXT = '<b class="harm">bold</b><img src="/x" class="harm" onerror="top.harmed = 1">';
const escaped = TEXT.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Markup as text, wherever text of the page is shown. */
const MARKUP = demo
  .replace(/<title>[^<]*/, (title) => `${title} ${escaped}`)
  .replace(/(<h1[^>]*>)/, `$1${escaped} `)
  .replace(
    /<\/p>/g,
    ` Some &lt;b class="harm"&gt;of&lt;/b&gt; 123 prisoners were set free on 15 December 2025, it said.</p>`,
  );

/** Fields that stand in for where their form stands, and images for what their document has. */
const CLOBBERED = inBody(`<form><input name="parentElement"><input name="parentNode"><input name="firstElementChild">
  <input name="nextSibling"><input name="nextElementSibling"></form>`);

const FLOOD = inBody(`<p id="flood"></p><script>setInterval(() => {
  document.querySelector('article p').dataset.n = Math.random();
  for (let i = 0; i < 300; i++) document.querySelector('article').append(document.createElement('i'));
  for (const one of document.querySelectorAll('article > i')) one.remove();
  document.querySelector('article').append(flood); flood.textContent = 'Line ' + Date.now();
  }, 5)</script>`);

const MILLION = inBody(`<script>{ let at = document.createElement('div'); at.hidden = true; const all = at;
  for (let i = 0; i < 100; i++) { const inner = document.createElement('div'); at.append(inner); at = inner; }
  for (let i = 0; i < 1000000; i++) at.append(document.createElement('i')); document.body.append(all); }</script>`);

/** The article as it is, and as it attacks. */
export const ATTACKS = {
  '/demo': demo,
  '/redefined': REDEFINED,
  '/markup': MARKUP,
  '/clobbered': CLOBBERED,
  '/flood': FLOOD,
  '/million': MILLION,
  '/other': '<!doctype html><title>Other</title><p>Something else.',
};
