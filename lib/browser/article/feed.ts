/** Live blogs: a page of entries, each with its own time. */
import { dayInLine, dayOfStamp } from '../../text/days.ts';
import type { IsoDate } from '../../types.ts';

/** Entries of a live blog stand at most this far above the paragraphs of one. */
const CLIMB = 4;
/** The next entry of a live blog stands at most so many siblings away. */
const NEAR = 5;
/** A sibling with less unlinked text is a teaser or a time line's label. */
const ENTRY = 120;
/** What stands above the time of an entry is no longer than this. */
const OPENING = 200;
/** NodeFilter's SHOW_TEXT. */
const SHOW_TEXT = 4;

/** The list of entries around an element when it is one of them, else the element itself. */
export function feedAround(element: Element): Element {
  let at = element;
  for (let step = 0; step < CLIMB && at.parentElement && at.tagName !== 'BODY'; step++) {
    if (isEntry(at) && neighbours(at).some(isLongEntry)) return at.parentElement;
    at = at.parentElement;
  }
  return element;
}

/** The day of the live-blog entry that the element stands in; null outside of one. */
export function entryDay(element: Element, root: Element): IsoDate | null {
  for (let at: Element | null = element; at && at !== root && root.contains(at); at = at.parentElement) {
    if (isEntry(at) && neighbours(at).some(isEntry)) return stampOf(at);
  }
  return null;
}

/** The nearest elements of the same kind before and after; between entries there may be adverts and headings. */
function neighbours(element: Element): Element[] {
  const found: Element[] = [];
  for (const step of ['previousElementSibling', 'nextElementSibling'] as const) {
    let at = element[step];
    for (let seen = 0; at && seen < NEAR; seen++, at = at[step]) if (at.tagName === element.tagName) found.push(at);
  }
  return found;
}

function isEntry(element: Element): boolean {
  if (!/^(?:ARTICLE|SECTION|LI|DIV|AMP-LIVE-LIST)$/.test(element.tagName)) return false;
  return element.querySelector('time') !== null;
}

function isLongEntry(element: Element): boolean {
  if (!isEntry(element)) return false;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += (link.textContent ?? '').length;
  return (element.textContent ?? '').trim().length - linked >= ENTRY;
}

/** The day of the time that an entry opens with; one that stands further down dates something else. */
function stampOf(entry: Element): IsoDate | null {
  const time = entry.querySelector('time');
  if (!time || !opensWith(entry, time)) return null;
  return dayOfStamp(time.getAttribute('datetime') ?? '') ?? dayInLine(time.textContent ?? '');
}

/** Is there no more than a headline and a byline before the element? */
function opensWith(entry: Element, element: Element): boolean {
  const texts = entry.ownerDocument.createTreeWalker(entry, SHOW_TEXT);
  let before = 0;
  for (let text = texts.nextNode(); text && before <= OPENING; text = texts.nextNode()) {
    if (element.contains(text)) return true;
    before += (text.textContent ?? '').trim().length;
  }
  return false;
}
