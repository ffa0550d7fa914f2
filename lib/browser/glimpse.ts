/** The words that a page shows first, for the filter that most pages end at. */

/** A title is read this far, a heading so far, */
const MAX_TITLE = 500;
const MAX_HEADING = 300;
/** and a page's text so far. Of the pages in the tests that report a story none names it first after 800. */
const MAX_TEXT = 1200;
/** Paragraphs and pieces of text that are looked at; more than stand in so much text, unless they are made to hurt. */
const MAX_PARAGRAPHS = 60;
const MAX_PIECES = 300;
/** With less text in its paragraphs a page keeps its words elsewhere. */
const FEW = 600;
/** Descriptions stand early in a page's head. */
const MAX_METAS = 60;
const DESCRIPTION = /^(og:)?description$/i;
/** NodeFilter's SHOW_TEXT. */
const TEXTS = 4;

function description(head: Element): string {
  const metas = head.getElementsByTagName('meta');
  let text = '';
  for (let i = 0; i < MAX_METAS; i++) {
    const meta = metas[i];
    if (!meta) break;
    const name = meta.getAttribute('name') ?? meta.getAttribute('property');
    if (name !== null && DESCRIPTION.test(name)) text += `${meta.getAttribute('content')?.slice(0, MAX_TITLE)}\n`;
  }
  return text;
}

function inParagraphs(body: Element): string {
  const paragraphs = body.getElementsByTagName('p');
  let text = '';
  for (let i = 0; i < MAX_PARAGRAPHS && text.length < MAX_TEXT; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    text += `${paragraph.textContent}\n`;
  }
  return text;
}

/** What stands behind the heading, markup or not; a page without one is read from its start. */
function inPieces(body: Element, heading: Element | undefined): string {
  const walker = body.ownerDocument.createTreeWalker(body, TEXTS);
  if (heading) walker.currentNode = heading;
  let text = '';
  for (let i = 0; i < MAX_PIECES && text.length < MAX_TEXT; i++) {
    const piece = walker.nextNode();
    if (!piece) break;
    text += `${(piece as Text).data}\n`;
  }
  return text;
}

/**
 * Title, description, heading and some 1,200 characters of text, in lower case. In few calls, whatever the page's size,
 * and without telling an article from what is around it.
 */
export function glimpse({ title, head, body }: Document): string {
  let text = `${title.slice(0, MAX_TITLE)}\n`;
  if (head) text += description(head);
  if (body) {
    const heading = body.getElementsByTagName('h1')[0];
    if (heading) text += `${heading.textContent?.slice(0, MAX_HEADING)}\n`;
    const told = inParagraphs(body);
    text += told.length < FEW ? `${told}${inPieces(body, heading)}` : told;
  }
  return text.slice(0, 2 * MAX_TEXT).toLowerCase();
}
