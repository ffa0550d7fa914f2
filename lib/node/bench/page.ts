/** The page that speed is measured on: an article of our own of 6,000 characters in the markup of a news site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { root } from '../paths.ts';
import { readBenchArticle } from './speed.ts';

/** Characters of the article: a long report. */
export const BENCH_LENGTH = 6000;

/** Articles of the tests are shorter: the second one's paragraphs are put behind the first one's. */
const FIRST = 'tests/articles/01-wire-reworded/page.html';
const FIRST_BODY = '[itemprop=articleBody]';
const SECOND = 'tests/articles/08-broadsheet-bounds/page.html';
const SECOND_PARAGRAPHS = 'article section > p';

async function open(path: string): Promise<Document> {
  return new JSDOM(await readFile(join(root, path), 'utf8')).window.document;
}

/** The page. Throws where the test articles are no longer long enough. */
export async function benchPage(): Promise<Document> {
  const [document, more] = [await open(FIRST), await open(SECOND)];
  const body = document.querySelector(FIRST_BODY);
  for (const paragraph of more.querySelectorAll(SECOND_PARAGRAPHS)) {
    const room = BENCH_LENGTH - readBenchArticle(document).text.length - 1; // blocks are parted by a line break
    if (room <= 0) return document;
    const added = document.createElement('p');
    added.textContent = paragraph.textContent.slice(0, room);
    body?.append(added);
  }
  throw new Error(`the articles of the tests do not come to ${BENCH_LENGTH} characters`);
}
