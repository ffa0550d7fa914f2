/** The pages of tests/fixtures/article-pages, read without layout, and what each should give. */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { type ReadResult, readArticle } from '../../lib/browser/article/index.ts';
import type { Article } from '../../lib/types.ts';

const FOLDER = new URL('../fixtures/article-pages/', import.meta.url);

/** Names of the pages, without ending. */
export const pages = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

/** The page's markup. */
export function markupOf(page: string): string {
  return readFileSync(new URL(`${page}.html`, FOLDER), 'utf8');
}

/** The article that the page should give, in the form of `described`; the first line of the file is a page's verdict. */
export function expectedOf(page: string): string {
  return readFileSync(new URL(`${page}.txt`, FOLDER), 'utf8').trimEnd();
}

/** Reads markup as a page; the document too, to look at what became of it. */
export function read(html: string, url: string | null = null): { document: Document; result: ReadResult } {
  const { document } = new JSDOM(html).window;
  return { document, result: readArticle(document, url) };
}

/** Reads markup that holds an article. */
export function articleIn(html: string): Article {
  const { result } = read(html);
  if (!result.ok) throw new Error(`No article: ${result.reason}`);
  return result.article;
}

/** An article as lines for people: what the page declares, then a line a block with role, day and heads. */
export function described(article: Article): string {
  const { title, outlet, url, published, language, text, blocks } = article;
  const lines = blocks.map((block) => {
    const heads = block.heads?.length ? ` [${block.heads.join(' / ')}]` : '';
    return `${block.role}${block.date ? ` @${block.date}` : ''}${heads}: ${text.slice(block.start, block.end)}`;
  });
  return [[title, outlet, url, published, language].map((it) => it ?? '-').join(' | '), ...lines].join('\n');
}
