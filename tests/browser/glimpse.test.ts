import { expect, test } from 'vitest';
import { glimpse } from '../../lib/browser/glimpse.ts';
import { documentOf } from '../spot/pages.ts';

const glimpseOf = (body: string, head = '') => glimpse(documentOf(`<head>${head}</head><body>${body}</body>`));

test('title, descriptions, heading and paragraphs, in small letters', () => {
  const head =
    '<title>A Bridge</title><meta name="Description" content="Shut."><meta property="og:description" content="For good.">';
  const body = '<nav>Menu</nav><h1>The Bridge is shut</h1><div><p>Since <b>May</b>.</p><p>Until June.</p></div>';
  expect(glimpseOf(body, head)).toContain('a bridge\nshut.\nfor good.\nthe bridge is shut\nsince may.\nuntil june.\n');
});

test('a page without paragraphs is read from its heading on', () => {
  const text = glimpseOf(`<ul>${'<li>Menu</li>'.repeat(400)}</ul><h1>Bridge</h1><div>It is shut.<br>Since May.</div>`);
  expect(text).toContain('it is shut.\nsince may.');
  expect(text).not.toContain('menu');
});

test('one of paragraphs keeps its menu out', () => {
  expect(glimpseOf(`<div>Menu</div><p>${'Word '.repeat(300)}</p>`)).not.toContain('menu');
});

test('no more is read than a page of some thousand characters, whatever its size', () => {
  const line = 'All work and no play. ';
  for (const body of [
    `<p>${line.repeat(100_000)}</p>`,
    `<div>${line.repeat(100_000)}</div>`,
    `<p>${line}</p>`.repeat(5_000),
  ]) {
    const text = glimpseOf(body, `<title>${line.repeat(1000)}</title>`);
    expect(text.length).toBeGreaterThan(1_200);
    expect(text.length).toBeLessThan(5_000);
  }
});

test('an empty page', () => {
  expect(glimpseOf('').trim()).toBe('');
});
