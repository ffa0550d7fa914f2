import { readArticle } from './article/index.ts';

/** Levels of heading that stand above an article's own. */
const LOWER = 2;

/** Moves a page's article into a place of another, and gives what was read of it. Throws where there is none. */
export function putArticle(page: Document, place: Element) {
  const read = readArticle(page, null);
  const body = page.querySelector('article');
  if (!read.ok || !body) throw new Error('the demo is no article on a story');
  // The page has headings of its own above these.
  for (const heading of body.querySelectorAll('h1, h2')) {
    heading.ariaLevel = String(Number(heading.tagName.slice(1)) + LOWER);
  }
  // The nodes that were read move into the page, so that the way back to them stays.
  place.replaceChildren(body);
  return read;
}
