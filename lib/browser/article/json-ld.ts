/** What a page says of itself in JSON-LD. Hostile input: everything is bounded and checked. */
import { dayOfStamp } from '../../text/days.ts';
import type { IsoDate } from '../../types.ts';

/** A page's linked data is a few KB; the largest seen on live blogs, which repeat their text in it, is about 300 KB. */
const SCRIPT_LENGTH = 1_000_000;
const SCRIPTS = 20;
/** Nodes looked at in all scripts together; a page that lists more is not describing an article. */
const NODES = 5_000;

/** The fields of a page's linked data that tell of its article; null where not said. */
export interface LinkedData {
  headline: string | null;
  publisher: string | null;
  published: IsoDate | null;
  author: string | null;
}

type Fields = Record<string, unknown>;

/** Reads the first article-like node of the page's JSON-LD scripts. */
export function readLinkedData(document: Document): LinkedData {
  const nodes = nodesOf(document);
  const article =
    nodes.find((node) => /(?:Article|LiveBlogPosting|BlogPosting|Report|Liveblog)$/.test(typeOf(node))) ?? {};
  return {
    headline: textIn(article.headline) ?? textIn(article.name),
    publisher: nameIn(article.publisher, nodes),
    published: stampIn(article.datePublished),
    author: nameIn(article.author, nodes),
  };
}

function nodesOf(document: Document): Fields[] {
  const nodes: Fields[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, SCRIPTS);
  for (const script of scripts) {
    const queue: unknown[] = [parse(script.textContent ?? '')];
    for (let at = 0; at < queue.length && nodes.length < NODES; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, NODES));
      else if (isFields(value)) {
        nodes.push(value);
        queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
      }
    }
  }
  return nodes;
}

/** Pages often carry broken JSON here; it then says nothing. */
function parse(text: string): unknown {
  if (text.length > SCRIPT_LENGTH) return null;
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(node: Fields): string {
  const type = Array.isArray(node['@type']) ? node['@type'][0] : node['@type'];
  return typeof type === 'string' ? type : '';
}

function textIn(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim().slice(0, 500) : null;
}

function stampIn(value: unknown): IsoDate | null {
  const stamp = textIn(value);
  return stamp === null ? null : dayOfStamp(stamp);
}

/** A name given as text, as a node, or as a reference to a node elsewhere in the data. */
function nameIn(value: unknown, nodes: readonly Fields[]): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isFields(first)) return textIn(first);
  const id = first['@id'];
  const referred =
    typeof id === 'string' ? nodes.find((node) => node['@id'] === id && node.name !== undefined) : undefined;
  return textIn(first.name) ?? textIn(referred?.name);
}
