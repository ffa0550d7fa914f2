/** Title, outlet, date, address and language as a page declares them. */
import { dayOfStamp } from '../../text/days.ts';
import type { IsoDate } from '../../types.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';

/** What a page declares of its article; null where it does not. */
export interface Meta {
  /** Titles that the page gives, the most trusted first. */
  titles: string[];
  outlet: string | null;
  published: IsoDate | null;
  url: string | null;
  language: string | null;
  description: string | null;
  author: string | null;
}

const TITLES = ['og:title', 'twitter:title', 'dc.title'];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'date',
];

/** Reads the page's head, its linked data and its microdata. */
export function readMeta(document: Document): Meta {
  const meta = metaTags(document);
  const linked = readLinkedData(document);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined);
  return {
    titles: [...TITLES.map((name) => meta.get(name)), linked.headline, document.title.trim()].filter(isText),
    outlet: meta.get('og:site_name') ?? linked.publisher ?? meta.get('application-name') ?? null,
    published: publishedDay(document, linked, DATES.map((name) => meta.get(name)).filter(isText)),
    url: addressOf(document, meta.get('og:url')),
    language: languageOf(document, first(['og:locale', 'content-language', 'language'])),
    description: first(['description', 'og:description', 'twitter:description']) ?? null,
    author: linked.author ?? meta.get('author') ?? null,
  };
}

/** The outlet's name where the page's title is the headline with a name before or after it. */
export function outletInTitle(title: string, headline: string): string | null {
  const at = headline === '' ? -1 : title.indexOf(headline);
  if (at < 0) return null;
  const rest = at === 0 ? title.slice(headline.length) : title.slice(0, at);
  const name =
    at === 0 ? /^\s{1,9}[|–—·-]\s{1,9}(\S.{1,40})$/.exec(rest) : /^(\S.{1,40}?)\s{1,9}[|–—·:-]\s{1,9}$/.exec(rest);
  return name?.[1]?.trim() ?? null;
}

function isText(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== '';
}

function metaTags(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => tag.getAttribute(key)).find(isText);
    const content = (tag.getAttribute('content') ?? '').trim().slice(0, 1_000);
    const key = name?.trim().toLowerCase();
    if (key && content !== '' && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** The day of publication in the zone in which the page writes it. Machine-readable places only. */
function publishedDay(document: Document, linked: LinkedData, stamps: readonly string[]): IsoDate | null {
  if (linked.published) return linked.published;
  for (const stamp of stamps) {
    const day = dayOfStamp(stamp);
    if (day) return day;
  }
  const marked = '[itemprop~="datePublished"],time[pubdate],time.published,time.dt-published,time.entry-date';
  for (const element of document.querySelectorAll(marked)) {
    const stamp = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    const day = dayOfStamp(stamp);
    if (day) return day;
  }
  return null;
}

function addressOf(document: Document, declared: string | undefined): string | null {
  const href = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? declared;
  if (!href || !URL.canParse(href, document.baseURI)) return null;
  const url = new URL(href, document.baseURI);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A BCP 47 tag; "en_US" is how other vocabularies write "en-US". */
function languageOf(document: Document, declared: string | undefined): string | null {
  const root = document.documentElement;
  const tag = root.getAttribute('lang') || root.getAttribute('xml:lang') || declared?.split(',')[0] || '';
  const clean = tag.trim().replace(/_/g, '-').split('.')[0] ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(clean) ? clean : null;
}
