import type { IsoDate } from '../types.ts';

/** What a page's head element says of it. Dates and type are looked up only when asked for. */
export interface PageMeta {
  description: string | null;
  published: () => IsoDate | null;
  type: () => string | null;
}

/** Children of the head element that are looked at; style sheets of a page builder may fill it with thousands. */
const MAX_CHILDREN = 400;
/** A description beyond this is not read further. */
const MAX_DESCRIPTION = 600;
/** JSON-LD states date and type among its first properties, though a list of authors may come before. */
const MAX_JSON = 20_000;
const DATE_NAME = /^(?:dc.*\.)?(?:date|created)/;
const ISO_DAY = /^\s*(\d{4}-\d\d-\d\d)/;
const JSON_DAY = /"datePublished"\s{0,9}:\s{0,9}"(\d{4}-\d\d-\d\d)/;
const JSON_TYPE = /"(\w{0,20}(?:Article|Posting|ItemList|CollectionPage|SearchResultsPage))"/;

/** "article:published_time", "pubdate", "parsely-pub-date", "dc.date.created", "date", but nothing of a change. */
function isDateName(name: string): boolean {
  const published = name.indexOf('pub');
  return DATE_NAME.test(name) || (published >= 0 && /date|time/.test(name.slice(published)));
}

/** The JSON-LD text of a script element, null for any other script. */
function jsonLd(element: Element): string | null {
  if (element.getAttribute('type') !== 'application/ld+json') return null;
  const first = element.firstChild;
  return first === null ? null : (first as CharacterData).substringData(0, MAX_JSON);
}

/**
 * Reads the head element of a document, a bounded part of it.
 * @param scripts JSON-LD elements found elsewhere, asked for when date or type is
 * @param day the first day that a time element of the page's text gives, the last resort
 */
export function readMeta(document: Document, scripts: () => Element[], day: () => string | null): PageMeta {
  const named = new Map<string, string>();
  const own: Element[] = [];
  let left = MAX_CHILDREN;
  for (let child = document.head?.firstElementChild; child && left > 0; child = child.nextElementSibling, left--) {
    if (child.nodeName === 'SCRIPT') own.push(child);
    if (child.nodeName !== 'META') continue;
    const name = child.getAttribute('name') ?? child.getAttribute('property') ?? child.getAttribute('itemprop');
    const content = child.getAttribute('content');
    if (name && content && !named.has(name)) named.set(name.toLowerCase(), content);
  }
  const inJson = (pattern: RegExp): string | null => {
    for (const script of [...own, ...scripts()]) {
      const match = pattern.exec(jsonLd(script) ?? '');
      if (match?.[1]) return match[1];
    }
    return null;
  };
  const inMeta = (): string | null => {
    for (const [name, content] of named) {
      const match = isDateName(name) ? ISO_DAY.exec(content) : null;
      if (match?.[1]) return match[1];
    }
    return null;
  };
  return {
    description: (named.get('description') ?? named.get('og:description'))?.slice(0, MAX_DESCRIPTION) ?? null,
    published: () => inMeta() ?? inJson(JSON_DAY) ?? ISO_DAY.exec(day() ?? '')?.[1] ?? null,
    type: () => inJson(JSON_TYPE) ?? named.get('og:type') ?? null,
  };
}
