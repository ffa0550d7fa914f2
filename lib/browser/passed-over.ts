/** A link is a headline from this many characters on; entries of menus are shorter. */
export const TEASER = 30;

/** Elements that are passed over with all that they hold: no article text. */
const PASSED_OVER = new Set(
  (
    'STYLE NOSCRIPT TEMPLATE IFRAME OBJECT svg math CANVAS VIDEO AUDIO SELECT BUTTON TEXTAREA LABEL NAV FOOTER ASIDE ' +
    'MENU DIALOG AMP-SIDEBAR AMP-CONSENT AMP-AD'
  ).split(' '),
);
const ROLE = /^(navigation|contentinfo|complementary|search|dialog|alertdialog|menu|menubar)$/;
const CONSENT = /cookie|consent|gdpr|onetrust|didomi/i;

/** Elements that do not end a line of text. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I INS KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR'.split(' '),
);

/** Whether the text of an element stands in a line with what is around it. */
export function isInline(name: string): boolean {
  return INLINE.has(name);
}

/** A list whose first entry is nothing but a short link. */
function isMenu(list: Element): boolean {
  const entry = list.firstElementChild;
  const link = entry?.firstElementChild;
  if (link?.nodeName !== 'A' || entry?.childElementCount !== 1) return false;
  return (link.firstChild?.nodeValue ?? '').length < TEASER && !link.getAttribute('href')?.startsWith('#');
}

/** Whether an element and all that it holds is known to be no part of an article, by its name, role or id. */
export function isPassedOver(element: Element, name: string): boolean {
  // A form's fields can stand in for its properties and methods, its name first. Old pages are one form as a whole.
  if (name === 'FORM' || typeof name !== 'string') return false;
  if (PASSED_OVER.has(name)) return true;
  if (name === 'UL' || name === 'OL') return isMenu(element);
  if (INLINE.has(name)) return false;
  const role = element.getAttribute('role');
  return (role !== null && ROLE.test(role)) || element.hasAttribute('hidden') || CONSENT.test(element.id);
}
