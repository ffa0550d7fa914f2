/** A file on disk → what the engine compares: the article, and the story that it was spotted as. */
import { readFile } from 'node:fs/promises';
import { articleFromText } from '../article/from-text.ts';
import { readArticle } from '../browser/article/index.ts';
import { readHead } from '../browser/head.ts';
import { type Spottable, spot } from '../spot/spot.ts';
import { headFromText } from '../spot/text.ts';
import type { Article } from '../types.ts';

export interface ReadPage {
  article: Article;
  story: string | null;
}

/** A file that is no text: more than this share of its opening is U+FFFD or a control character. */
const MOST_BROKEN = 0.05;

function decode(bytes: Buffer): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const opening = text.slice(0, 4000);
  const broken = opening.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (broken > opening.length * MOST_BROKEN) throw new Error('is not text in UTF-8');
  return text;
}

/** Rejects with an error in plain words when the file cannot be read as a page. */
export async function readPage(file: string, url: string | null, spots: Spottable[]): Promise<ReadPage> {
  const bytes = await readFile(file);
  const text = decode(bytes);
  if (/\.html?$/i.test(file)) return readHtml(text, url, spots);
  if (!/\.txt$/i.test(file)) throw new Error('is neither .html nor .txt');
  return { article: articleFromText(text, url), story: spot(headFromText(text, url), spots) };
}

/** A page that holds no article (a form, a menu): whatever text it shows, and no story. */
function withoutArticle(document: Document, url: string | null): Article {
  for (const hidden of document.querySelectorAll('script, style, noscript, template')) hidden.remove();
  const lines = (document.body?.textContent ?? '').split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  return { ...articleFromText(lines.filter(Boolean).join('\n'), url), title: document.title || null };
}

async function readHtml(html: string, url: string | null, spots: Spottable[]): Promise<ReadPage> {
  const { JSDOM } = await import('jsdom');
  const { document } = new JSDOM(html, url ? { url } : {}).window;
  const read = readArticle(document, url);
  if (read.ok) return { article: read.article, story: spot(readHead(document), spots) };
  if (read.reason === 'too-large') throw new Error('is too large a page');
  return { article: withoutArticle(document, url), story: null };
}
