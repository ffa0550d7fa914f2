/** Pages of every size that are about no story: what most pages are that a reader opens. */

/** The smallest and the largest, in bytes, and how many. */
export const SMALLEST = 10_000;
export const LARGEST = 2_000_000;
export const PAGES = 20;
/** From this size on the first script may take a tenth of what it is held against. */
export const LARGE = 100_000;

const WORDS =
  'the a of in to and with for on at by from council harbour bridge wall engineer bakery garden window winter summer ' +
  'river market street school teacher station kitchen recipe flour butter onion carrot holiday ticket price offer ' +
  'delivery basket battery camera lens screen update version folder thread question answer garage engine brake wheel ' +
  'says asked opened closed moved painted mended sold bought planted cooked waited walked found carried early late';

/** A sequence without a system, always the same: each gives a number below `below`. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Next = (below: number) => number;

function sentence(next: Next, words: number): string {
  const all = WORDS.split(' ');
  const text = Array.from({ length: words }, () => all[next(all.length)]).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Kinds of page, each by the piece that it repeats; with as much markup around the words as is usual. */
const KINDS: Record<string, (next: Next) => string> = {
  article: (next) =>
    `<div class="block block--text"><p class="story__text">${[9, 14, 11].map((words) => sentence(next, words)).join(' ')} <a href="/t/${next(999)}">${sentence(next, 3)}</a></p></div>` +
    `<figure class="block"><picture><source srcset="data:,"><img src="data:," alt="" width="640" height="360"></picture><figcaption><span>${sentence(next, 5)}</span> <small>${sentence(next, 2)}</small></figcaption></figure>` +
    `<div class="block block--text"><p class="story__text">${sentence(next, 18)}</p></div><ul class="share"><li><a href="/a"><svg></svg></a></li><li><a href="/b"><svg></svg></a></li></ul>`,
  front: (next) =>
    `<article class="card card--${next(4)}"><div class="card__media"><img src="data:," alt="" width="320" height="180"></div>` +
    `<h3 class="card__title"><a href="/news/${next(9999)}">${sentence(next, 9)}</a></h3><p class="card__text">${sentence(next, 16)}</p></article>`,
  shop: (next) =>
    `<li class="item" data-id="${next(99999)}"><a href="/p/${next(9999)}"><span class="item__name">${sentence(next, 4)}</span></a>` +
    `<div class="item__row"><span class="price">${next(90)}.99</span><span class="stars"><i></i><i></i><i></i><i></i></span><button>Add</button></div></li>`,
  forum: (next) =>
    `<div class="post" id="c${next(99999)}"><div class="post__by"><a href="/u/${next(999)}">user${next(999)}</a><time>${next(12)} h</time></div>` +
    `<div class="post__text">${sentence(next, 24)}<br>${sentence(next, 12)}</div><div class="post__tools"><span>reply</span><span>share</span></div></div>`,
};

function page(size: number, seed: number): string {
  const next = numbers(seed);
  const kinds = Object.values(KINDS);
  const piece = kinds[seed % kinds.length] ?? kinds[0];
  const menu = Array.from({ length: 14 }, () => `<li><a href="/s/${next(99)}">${sentence(next, 1)}</a></li>`).join('');
  const title = sentence(next, 7);
  let html =
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${sentence(next, 12)}">` +
    `<meta property="og:title" content="${title}"></head><body><header><nav><ul>${menu}</ul></nav></header><main><h1>${title}</h1>`;
  while (html.length < size) html += piece?.(next);
  return `${html}</main><footer>${sentence(next, 6)}</footer></body></html>`;
}

/** Twenty pages from 10 KB to 2 MB, each larger by the same factor, of all kinds in turn. */
export function ordinaryPages(): string[] {
  const factor = (LARGEST / SMALLEST) ** (1 / (PAGES - 1));
  return Array.from({ length: PAGES }, (_, i) => page(SMALLEST * factor ** i, i));
}
