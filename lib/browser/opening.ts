import { OPENING } from '../spot/text.ts';
import { isInline, isPassedOver, TEASER } from './passed-over.ts';

/** What a walk through the first part of a body finds. */
export interface Opening {
  heading: string | null;
  text: string;
  /** Offsets in `text` at which links as long as a headline stood. */
  teasers: number[];
  /** Script elements on the way; JSON-LD is among them. */
  scripts: Element[];
  /** The first day or time that a time element gives. */
  time: string | null;
}

/** Nodes that are looked at: a long menu comes before many articles, yet the work must not grow with the page. */
const MAX_NODES = 1500;
/** Above this share of link text a line leads elsewhere and tells nothing itself. */
const ALL_LINK = 0.6;
/** Headings are read this far. */
const MAX_HEADING = 300;
/** Leading characters by which a heading is found again in the title; a site's name is shorter. */
const SAME = 25;
const ELEMENT = 1;
/** NodeFilter's SHOW_ELEMENT and SHOW_TEXT. */
const ELEMENTS_AND_TEXT = 5;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A link to a place in the same page is no lead to another article. */
function leadsElsewhere(link: Element): boolean {
  const href = link.getAttribute('href');
  if (href === null || /^[#?]/.test(href)) return false;
  return (link as HTMLAnchorElement).pathname !== link.ownerDocument.location?.pathname;
}

/** Gathers the lines of an opening as the walk goes in and out of nodes. */
function gather(title: string) {
  const found: Opening = { heading: null, text: '', teasers: [], scripts: [], time: null };
  const lowerTitle = title.toLowerCase();
  let line = '';
  let linked = 0;
  /** The link that the walk is in, and the last that it was in. */
  let link: Element | null = null;
  let lastLink: Element | null = null;

  const endLine = (): void => {
    const text = tidy(line);
    const allLink = linked > line.length * ALL_LINK;
    if (allLink && text.length >= TEASER && lastLink && leadsElsewhere(lastLink)) found.teasers.push(found.text.length);
    if (text !== '' && !allLink) found.text += `${text}\n`;
    line = '';
    linked = 0;
  };
  /** The article begins at the heading that its title repeats; what was read before it is the page's frame. */
  const takeHeading = (element: Element): boolean => {
    const heading = tidy((element.textContent ?? '').slice(0, MAX_HEADING));
    const repeated = heading.length >= SAME && lowerTitle.includes(heading.slice(0, SAME).toLowerCase());
    if (heading === '' || (found.heading !== null && !repeated)) return false;
    found.heading = heading;
    if (repeated) {
      found.text = '';
      found.teasers = [];
    }
    return true;
  };
  /** Gives whether to go on inside. */
  const enter = (node: Node): boolean => {
    if (node.nodeType !== ELEMENT) {
      const data = node as CharacterData;
      const text = data.length > OPENING ? data.substringData(0, OPENING) : data.data;
      line += text;
      if (link) linked += text.length;
      return false;
    }
    const element = node as Element;
    const name = element.nodeName;
    if (name === 'SCRIPT') found.scripts.push(element);
    if (name === 'SCRIPT' || isPassedOver(element, name)) return false;
    if (!isInline(name)) endLine();
    if (name === 'A') lastLink = link = element;
    else if (name === 'TIME') found.time ??= element.getAttribute('datetime');
    return name !== 'H1' || !takeHeading(element);
  };
  const leave = (node: Node): void => {
    if (node === link) link = null;
    if (node.nodeType === ELEMENT && !isInline(node.nodeName)) endLine();
  };
  const isFull = (): boolean => found.text.length + line.length >= OPENING;
  const end = (): Opening => {
    endLine();
    return { ...found, text: found.text.slice(0, OPENING) };
  };
  return { enter, leave, isFull, end };
}

/** Reads up to 4,000 characters of visible text from the start of a body, in bounded time whatever the page's size. */
export function readOpening(body: Element, title: string): Opening {
  const opening = gather(title);
  // A walker, as a form's fields can stand in for its firstChild or parentNode and lead round in circles.
  const walker = body.ownerDocument.createTreeWalker(body, ELEMENTS_AND_TEXT);
  let inside = walker.firstChild() !== null;
  for (let visits = 0; inside && visits < MAX_NODES && !opening.isFull(); visits++) {
    if (opening.enter(walker.currentNode) && walker.firstChild()) continue;
    opening.leave(walker.currentNode);
    while (!walker.nextSibling()) {
      inside = walker.parentNode() !== null && walker.currentNode !== body;
      if (!inside) break;
      opening.leave(walker.currentNode);
    }
  }
  return opening.end();
}
