import { describe, expect, test } from 'vitest';
import { DEEPEST, MOST_ELEMENTS, readArticle } from '../../lib/browser/article/index.ts';
import { articleIn, described, expectedOf, markupOf, pages, read } from './pages.ts';

/** In the fixtures every text that is not the article's has this word, and the article never has it. */
const NOISE = 'zebra';

describe('pages of many markups', () => {
  test.each(pages)('%s gives its article, whole, in order, each block with its role', (page) => {
    const { result } = read(markupOf(page));
    expect(result.ok ? described(result.article) : result.reason).toBe(expectedOf(page));
  });

  test.each(pages)('%s gives nothing of what stands around its article', (page) => {
    expect(expectedOf(page).toLowerCase()).not.toContain(NOISE);
  });

  test.each(pages)('%s is not touched by the reading', (page) => {
    const untouched = read('<title>x</title>').document;
    untouched.documentElement.innerHTML = markupOf(page).replace(/^<!doctype[^>]*>/i, '');
    const before = untouched.documentElement.outerHTML;
    const { document } = read(before);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

const BODY =
  '<p>The new bridge over the Sill was opened on Sunday, and some 400 people walked across it in the rain.</p>';

function page(inside: string, head = ''): string {
  return `<html><head>${head}</head><body><article><h1>Bridge opened</h1>${BODY}${inside}<p>It will carry trams from 2031 on, the council said, and cost 80 million.</p></article></body></html>`;
}

describe('what a page declares', () => {
  test.each([
    ['<meta property="article:published_time" content="2024-05-07T23:40:00-03:00">', '2024-05-07'],
    ['<meta name="dc.date.issued" content="20240507">', '2024-05-07'],
    [
      '<script type="application/ld+json">[{"@type":["NewsArticle"],"datePublished":"2024-05-07"}]</script>',
      '2024-05-07',
    ],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>', null],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-13-07"}</script>', null],
    ['<meta property="article:modified_time" content="2024-05-09">', null],
  ])('day of publication in %s', (head, day) => {
    expect(articleIn(page('', head)).published).toBe(day);
  });

  test('the day is read from the time element that is marked, then from the byline', () => {
    expect(articleIn(page('<time itemprop="datePublished" datetime="2024-05-07T01:00Z">x</time>')).published).toBe(
      '2024-05-07',
    );
    const byline = page('').replace('</h1>', '</h1><p>Updated 9 May 2024</p><p>Published 7 May 2024</p>');
    expect(articleIn(byline).published).toBe('2024-05-07');
  });

  test.each([
    ['<meta property="og:site_name" content="Sill Herald">', 'Sill Herald'],
    [
      '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Sill Herald"}}</script>',
      'Sill Herald',
    ],
    ['<title>Bridge opened | Sill Herald</title>', 'Sill Herald'],
    ['<title>Sill Herald: Bridge opened</title>', null],
    ['<title>Bridge opened</title>', null],
  ])('outlet in %s', (head, outlet) => {
    expect(articleIn(page('', head)).outlet).toBe(outlet);
  });

  test.each([
    ['<meta property="og:locale" content="be_BY">', 'be-BY'],
    ['<meta http-equiv="content-language" content="pl, en">', 'pl'],
    ['<meta http-equiv="content-language" content="<b>">', null],
  ])('language in %s', (head, language) => {
    expect(articleIn(page('', head)).language).toBe(language);
  });

  test('the address that the caller knows goes before the one that the page declares', () => {
    const html = page('', '<link rel="canonical" href="https://sill.example/bridge">');
    const known = read(html, 'https://sill.example/bridge?from=mail').result;
    expect(known.ok && known.article.url).toBe('https://sill.example/bridge?from=mail');
    expect(articleIn(html).url).toBe('https://sill.example/bridge');
    expect(articleIn(page('', '<link rel="canonical" href="javascript:alert(1)">')).url).toBeNull();
  });
});

describe('what belongs and what does not', () => {
  const textOf = (inside: string) => articleIn(page(inside)).text;

  test.each([
    '<aside><h3>Newsletter</h3><p>Every week 9 zebra stories in your mail, written by people who know the valley.</p></aside>',
    '<p>Advertisement</p>',
    '<p>1,204 views</p>',
    '<p><a href="/x">Tolls of 3 zebra a car are under discussion</a></p>',
    '<div><h4>You may also like</h4><p><a href="/x">Zebra one</a></p><p><a href="/y">Zebra two</a></p></div>',
    '<div><input type="email"><p>Leave your zebra address</p></div>',
    '<div class="c-promo__inner"><p>Zebra shoes for 49 and not a penny more, but only until the end of this week, while stocks last.</p></div>',
    '<p style="visibility: hidden">zebra</p>',
    '<ul role="toolbar"><li>zebra 4</li></ul>',
  ])('left out: %s', (inside) => {
    expect(textOf(inside).toLowerCase()).not.toMatch(/zebra|advert|views|mail/);
  });

  test.each([
    '<p class="has-ads-below">Two lanes are for bicycles.</p>',
    '<div class="content share-enabled"><p>Two lanes are for bicycles.</p></div>',
    '<aside><p>Two lanes are for bicycles.</p></aside>',
    '<p><a href="/law">Two lanes</a> are for bicycles.</p>',
    '<footer><p>Correction: Two lanes are for bicycles.</p></footer>',
    '<h3>Related costs</h3><p>Two lanes are for bicycles.</p>',
    '<h3>Comments</h3><p>Two lanes are for bicycles.</p>',
    '<form action="/page.aspx"><p>Two lanes are for bicycles.</p></form>',
    '<div hidden="until-found"><p>Two lanes are for bicycles.</p></div>',
  ])('kept: %s', (inside) => {
    expect(textOf(inside)).toContain('Two lanes are for bicycles.');
  });

  test('comments that follow the body are left out though their box is not named', () => {
    const html = page('').replace(
      '</article>',
      '<h3>Comments</h3><p>I have crossed it 3 times and so has my zebra.</p></article>',
    );
    expect(articleIn(html).text).not.toContain('zebra');
  });
});

describe('bounds', () => {
  test('a page of more elements than Readability can take is refused', () => {
    expect(read(`<body>${'<i></i>'.repeat(MOST_ELEMENTS + 1)}${BODY}</body>`).result).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });

  test.each([
    [DEEPEST - 10, 'read'],
    [DEEPEST + 1, 'too-large'],
    [5_000, 'too-large'],
  ])('a page nested %d deep is %s', (depth, outcome) => {
    const { document } = read(page(''));
    let inner: Element = document.body;
    for (let level = 0; level < depth; level++) inner = inner.appendChild(document.createElement('div'));
    document.body.append(document.createElement('p'));
    const result = readArticle(document, null);
    expect(result.ok ? 'read' : result.reason).toBe(outcome);
  });

  test('a page without a body or without prose has no article', () => {
    expect(read('<body></body>').result).toEqual({ ok: false, reason: 'no-article' });
    expect(read('<frameset></frameset>').result).toEqual({ ok: false, reason: 'no-article' });
  });
});
