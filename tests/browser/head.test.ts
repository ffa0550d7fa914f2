import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { readHead } from '../../lib/browser/head.ts';
import { spot } from '../../lib/spot/spot.ts';
import { documentOf, spots } from '../spot/pages.ts';

const headOf = (body: string, inHead = '') => readHead(documentOf(`<head>${inHead}</head><body>${body}</body>`));

describe('what is read', () => {
  test('title, description, heading, opening, address, date and type', () => {
    const source = `<head><title> A bridge </title><meta name="description" content="It is shut.">
      <meta property="article:published_time" content="2025-03-01T10:00:00Z"><meta property="og:type" content="article"></head>
      <body><h1>A <em>bridge</em></h1><p>It is <a href="/x">shut</a>.</p><p>Since<br>May.</p></body>`;
    const { published, type, ...head } = readHead(documentOf(source, 'https://a.example/bridge'));
    expect(head).toEqual({
      title: 'A bridge',
      description: 'It is shut.',
      heading: 'A bridge',
      opening: 'It is shut.\nSince\nMay.\n',
      teasers: [],
      url: 'https://a.example/bridge',
    });
    expect([published, type]).toEqual(['2025-03-01', 'article']);
  });

  test('an empty document', () => {
    expect(readHead(documentOf(''))).toMatchObject({ title: null, description: null, heading: null, opening: '' });
  });

  test.each([
    ['a meta element', '<meta name="pubdate" content="2025-03-01">', ''],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2025-03-01T01:00"}</script>',
      '',
    ],
    ['JSON-LD in the body', '', '<script type="application/ld+json">{"datePublished":"2025-03-01"}</script>'],
    ['a time element', '', '<p><time datetime="2025-03-01T08:00">Saturday</time></p>'],
  ])('the date by %s', (_by, inHead, body) => expect(headOf(body, inHead).published).toBe('2025-03-01'));

  test('a change is no publication, a script no JSON-LD', () => {
    const changed =
      '<meta property="article:modified_time" content="2025-03-01"><script>"datePublished":"2025-03-01"</script>';
    expect(headOf('', changed).published).toBeNull();
  });
});

describe('what is passed over', () => {
  test.each([
    '<nav>Menu</nav>',
    '<footer>Imprint</footer>',
    '<aside>Most read</aside>',
    '<script>var a</script><style>a{}</style><noscript>No</noscript>',
    '<div role="navigation">Menu</div>',
    '<div role="dialog">We and our partners</div>',
    '<div id="cookie-layer">We and our partners</div>',
    '<div hidden>Not seen</div>',
    '<ul><li><a href="/a">World</a></li><li><a href="/b">Sport</a></li></ul>',
    '<select><option>English</option></select><button>Share</button>',
    '<p><a href="/x">Read this too</a></p>',
  ])('%s', (markup) => expect(headOf(`${markup}<p>The text.</p>`).opening).toBe('The text.\n'));

  test('what stands before the heading that the title repeats', () => {
    const body =
      '<p>Welcome to our site, today with rain.</p><h1>A bridge is shut for good this time</h1><p>The text.</p>';
    expect(headOf(body, '<title>A bridge is shut for good this time | Paper</title>').opening).toBe('The text.\n');
    expect(headOf(body, '<title>Paper</title>').opening).toContain('Welcome');
  });
});

test('links as long as a headline are counted where they stand, but not those to places in the page', () => {
  const entry = (href: string) =>
    `<h3><a href="${href}">A headline that is long enough for one</a></h3><p>Some text.</p>`;
  expect(headOf(entry('/a') + entry('/b')).teasers).toEqual([0, 11]);
  expect(headOf(entry('#a') + entry('?entry=2')).teasers).toEqual([]);
});

test('fields of a form that take the names of its properties lead nowhere', () => {
  const fields = ['parentNode', 'firstChild', 'nextSibling', 'nodeName', 'nodeType', 'getAttribute', 'id']
    .map((name) => `<input name="${name}">`)
    .join('');
  expect(headOf(`<form>${fields}<p>Inside.</p></form><p>The text.</p>`).opening).toContain('The text.');
});

describe('work is flat in the size of the page', () => {
  const paragraph =
    '<p>The <b>bridge</b> over the river has been shut since the spring, when a lorry hit one of its pillars.</p>';
  const menu = '<div><span><a href="/x">Entry</a></span></div>';
  const sized = (kilobytes: number, piece: string) => piece.repeat(Math.ceil((kilobytes * 1024) / piece.length));
  const big = {
    article: sized(2048, paragraph),
    menu: sized(2048, menu),
    'one line': `<p>${'word '.repeat(400_000)}</p>`,
  };
  const small = { article: sized(10, paragraph), menu: sized(10, menu), 'one line': `<p>${'word '.repeat(2_000)}</p>` };
  const documents = (body: string) => new JSDOM(`<title>Bridge</title><body>${body}</body>`).window.document;
  const fastest = (page: Document): number =>
    Math.min(
      ...Array.from({ length: 15 }, () => {
        const started = performance.now();
        spot(readHead(page), spots);
        return performance.now() - started;
      }),
    );

  test.each(['article', 'menu', 'one line'] as const)('%s: 10 KB and 2 MB', (kind) => {
    const [little, much] = [documents(small[kind]), documents(big[kind])];
    expect(readHead(much).opening.length).toBeLessThanOrEqual(4000);
    // The menu of 10 KB has fewer nodes than are looked at, hence the factor; 2 MB is 200 times as much.
    expect(fastest(much)).toBeLessThan(fastest(little) * 12 + 1);
  });

  test('at most 1,500 nodes of a body are looked at', () => {
    const page = documents(big.menu);
    const visited = vi.spyOn(page.defaultView?.Node.prototype ?? Node.prototype, 'nodeName', 'get');
    readHead(page);
    expect(visited.mock.calls.length).toBeLessThan(10_000);
  }, 60_000);
});
