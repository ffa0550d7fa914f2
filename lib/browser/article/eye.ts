/** How an element shows: by its computed style where the page is laid out, else by its tag and attributes. */

/** Elements whose text is never an article's: code, controls, embedded things, the page's own navigation. */
const NEVER = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO MAP SELECT OPTION DATALIST TEXTAREA ' +
    'INPUT METER PROGRESS DIALOG NAV MENU HEAD TITLE RP RT AMP-AD AMP-EMBED AMP-SIDEBAR AMP-CONSENT AMP-IFRAME ' +
    'AMP-SOCIAL-SHARE AMP-STICKY-AD AMP-ANALYTICS AMP-STATE AMP-USER-NOTIFICATION'
  ).split(' '),
);
const NEVER_ROLES = new Set(
  'navigation search dialog alertdialog menu menubar toolbar tablist contentinfo banner form'.split(' '),
);
const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER COL COLGROUP DD DETAILS DIR DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD ' +
    'TR UL'
  ).split(' '),
);
const BLOCK_DISPLAY = /^(?:block|flex|grid|table|list-item|flow-root|-webkit-box)/;
/** Class names that style sheets of many houses give to text for screen readers only. */
const UNSEEN_CLASS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?)(?:$|[\s_-])/i;

/** What the walk over a page asks of each element. */
export interface Eye {
  /** The element and all in it is no text of an article, or cannot be seen. */
  skips(element: Element): boolean;
  /** The element's text stands on lines of its own. */
  isBlock(element: Element): boolean;
  /** Line breaks in the element's text are kept when it is shown. */
  keepsLines(element: Element): boolean;
}

/** The eye for a document: sees styles where the page is laid out; in a document without layout only the markup. */
export function eyeFor(document: Document): Eye {
  const view = document.body?.getClientRects().length ? document.defaultView : null;
  return view ? layoutEye(document, view) : markupEye;
}

/** Sees by tag and attributes alone. */
export const markupEye: Eye = {
  skips: (element) => neverText(element) || hiddenByMarkup(element),
  isBlock: isBlockByMarkup,
  keepsLines: (element) => element.tagName === 'PRE',
};

function layoutEye(document: Document, view: Window): Eye {
  const page = document.body.textContent?.length ?? 0;
  return {
    skips(element) {
      if (neverText(element) || hiddenByMarkup(element)) return true;
      const style = view.getComputedStyle(element);
      if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true;
      if (style.position === 'fixed') return (element.textContent?.length ?? 0) * 3 < page;
      return style.position === 'absolute' && isClipped(element);
    },
    isBlock(element) {
      return isBlockByMarkup(element) || BLOCK_DISPLAY.test(view.getComputedStyle(element).display);
    },
    keepsLines: (element) => view.getComputedStyle(element).whiteSpace.startsWith('pre'),
  };
}

/** Elements that the page made up are blocks unless they are words in a sentence. */
function isBlockByMarkup(element: Element): boolean {
  if (BLOCK.has(element.tagName) || isStamp(element)) return true;
  return element.tagName.includes('-') && !standsInText(element);
}

/** The time at the head of a live-blog entry: a line of its own and no part of the heading. */
function isStamp(element: Element): boolean {
  if (element.tagName !== 'TIME' || !/^(?:H[1-6]|DIV|HEADER)$/.test(element.parentElement?.tagName ?? '')) return false;
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === 1 || /\S/.test(node.nodeValue ?? '')) return false;
  }
  return true;
}

function neverText(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (NEVER.has(tag)) return true;
  if (tag === 'BUTTON') return element.closest('h1,h2,h3,h4,h5,h6,dt,summary') === null;
  if (tag === 'SUP') return isFootnoteMark(element);
  return NEVER_ROLES.has(element.getAttribute('role') ?? '');
}

/** "[3]" or a linked "3" above the line: it would be read as part of the number before it. */
function isFootnoteMark(element: Element): boolean {
  if (element.childElementCount > 2) return false;
  const text = element.textContent ?? '';
  return /^\s*\[\w{1,3}\]\s*$/.test(text) || (/^\s*[\d*†]{1,3}\s*$/.test(text) && element.querySelector('a') !== null);
}

function hiddenByMarkup(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  return UNSEEN_CLASS.test(element.getAttribute('class') ?? '');
}

/** Text for screen readers is mostly clipped to one pixel. */
function isClipped(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width <= 1 || box.height <= 1;
}

/** True when text runs directly before or after the element: it is a word in a sentence, not a block. */
function standsInText(element: Element): boolean {
  return [element.previousSibling, element.nextSibling].some(
    (node) => node?.nodeType === 3 && /\S/.test(node.nodeValue ?? ''),
  );
}
