import { OPENING } from '../spot/text.ts';

/** What a walk through the first part of a body finds. */
export interface Opening {
  heading: string | null;
  text: string;
  /** Offsets in `text` at which links as long as a headline stood. */
  teasers: number[];
  scripts: Element[];
  time: string | null;
}

/** Nodes that are looked at: a long menu comes before many articles, yet the work must not grow with the page. */
const MAX_NODES = 2500;
/** A link is a headline from this many characters on; entries of menus are shorter. */
const TEASER = 30;
/** Above this share of link text a block leads elsewhere and tells nothing itself. */
const ALL_LINK = 0.6;
/** Headings are read this far. */
const MAX_LINE = 300;
/** Leading characters by which a heading is found again in the title; a site's name is shorter. */
const SAME = 25;
const ELEMENT = 1;
const TEXT = 3;

/** Elements that are passed over with all that they hold. */
const SKIPPED = new Set(
  'STYLE NOSCRIPT TEMPLATE IFRAME OBJECT svg math CANVAS VIDEO AUDIO SELECT BUTTON TEXTAREA LABEL NAV FOOTER ASIDE MENU DIALOG AMP-SIDEBAR AMP-CONSENT AMP-AD'.split(
    ' ',
  ),
);
const SKIPPED_ROLE = /^(navigation|contentinfo|complementary|search|dialog|alertdialog|menu|menubar)$/;
const CONSENT = /cookie|consent|gdpr|onetrust|didomi/i;
/** Elements that do not end a line. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I INS KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR'.split(' '),
);

/** A list whose first entry is nothing but a short link. */
function isMenu(list: Element): boolean {
  const entry = list.firstElementChild;
  const link = entry?.firstElementChild;
  if (link?.nodeName !== 'A' || entry?.childElementCount !== 1) return false;
  return (link.firstChild?.nodeValue ?? '').length < TEASER && !link.getAttribute('href')?.startsWith('#');
}

function isSkipped(element: Element, name: string): boolean {
  if (SKIPPED.has(name)) return true;
  if (name === 'UL' || name === 'OL') return isMenu(element);
  if (INLINE.has(name)) return false;
  const role = element.getAttribute('role');
  return (role !== null && SKIPPED_ROLE.test(role)) || element.hasAttribute('hidden') || CONSENT.test(element.id);
}

/** A link to a place in the same page is no lead to another article. */
function leadsElsewhere(link: Element): boolean {
  const href = link.getAttribute('href');
  return (
    href !== null &&
    !/^[#?]/.test(href) &&
    (link as HTMLAnchorElement).pathname !== link.ownerDocument.location?.pathname
  );
}

/** Reads up to 4,000 characters of visible text from the start of a body, in bounded time whatever the page's size. */
export function readOpening(body: Element, title: string): Opening {
  const found: Opening = { heading: null, text: '', teasers: [], scripts: [], time: null };
  const titleWords = title.toLowerCase();
  let line = '';
  let linked = 0;
  let link: Element | null = null;
  let lastLink: Element | null = null;

  const endLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    const allLink = linked > line.length * ALL_LINK;
    if (allLink && text.length >= TEASER && lastLink && leadsElsewhere(lastLink)) found.teasers.push(found.text.length);
    if (text !== '' && !allLink) found.text += `${text}\n`;
    line = '';
    linked = 0;
  };
  /** The article begins at the heading that its title repeats; whatever was read before it is the page's frame. */
  const meetHeading = (element: Element): boolean => {
    const text = (element.firstChild?.nodeName === '#text' ? element.firstChild.nodeValue : element.textContent) ?? '';
    const heading = text.slice(0, MAX_LINE).replace(/\s+/g, ' ').trim();
    if (heading === '') return false;
    const repeated = heading.length >= SAME && titleWords.includes(heading.slice(0, SAME).toLowerCase());
    if (found.heading !== null && !repeated) return false;
    found.heading = heading;
    if (repeated) {
      found.text = '';
      found.teasers = [];
    }
    return true;
  };

  let node: Node | null = body.firstChild;
  for (let visits = 0; node && visits < MAX_NODES && found.text.length + line.length < OPENING; visits++) {
    const name: string = node.nodeName;
    let down = false;
    if (node.nodeType === TEXT) {
      const data = node as CharacterData;
      const text = data.length > OPENING ? data.substringData(0, OPENING) : data.data;
      line += text;
      if (link) linked += text.length;
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      if (name === 'SCRIPT') found.scripts.push(element);
      else if (!isSkipped(element, name)) {
        if (!INLINE.has(name)) endLine();
        if (name === 'A') lastLink = link = element;
        else if (name === 'TIME') found.time ??= element.getAttribute('datetime');
        down = element.firstChild !== null && !(name === 'H1' && meetHeading(element));
      }
    }
    if (down) node = node.firstChild;
    else node = after(node);
  }
  endLine();
  found.text = found.text.slice(0, OPENING);
  return found;

  function after(from: Node): Node | null {
    let at: Node | null = from;
    while (at && at !== body) {
      if (at.nodeType === ELEMENT) {
        if (at === link) link = null;
        if (!INLINE.has(at.nodeName)) endLine();
      }
      if (at.nextSibling) return at.nextSibling;
      at = at.parentNode;
    }
    return null;
  }
}
