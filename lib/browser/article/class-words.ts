/** What class names and ids say of an element, in the words that many houses share. Hashed names say nothing. */

const FURNITURE = new Set(
  (
    'ad ads adbox adslot adunit advert advertisement advertising adverts addtoany adsbygoogle breadcrumb breadcrumbs ' +
    'comments comment commentlist consent cookie cookies copyright discussion disqus dfp footer gdpr login menu mgid ' +
    'modal mostread nav navbar navigation newsletter newsletters outbrain pager pagination paywall popular popup ' +
    'promo promos promotion readmore recirc recirculation recommended recommendation recommendations related respond ' +
    'share sharebar sharedaddy sharing sidebar signup social sponsor sponsored subscribe subscription taboola taglist ' +
    'tags teaser teasers toolbar trending'
  ).split(' '),
);
/** Before or after these a word tells of the page's state and not of what the element is: "has-sidebar", "ads-enabled". */
const STATE = new Set(
  'has no not with without is hide show enable enabled disabled free ready after before tag category'.split(' '),
);

/** The words of an element's class names, a list for each name, and of its id. */
function namesOf(element: Element): string[][] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500).split(/\s+/);
  return names.map(
    (name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .match(/[a-z]+/g) ?? [],
  );
}

/** True when a class name or the id says that the element is an advertisement, comments, links, a box to sign up... */
export function isNamedFurniture(element: Element): boolean {
  return namesOf(element).some(
    (words) => !words.some((word) => STATE.has(word)) && words.some((word) => FURNITURE.has(word)),
  );
}

/** True when a class name or the id has one of the words. */
export function isNamed(element: Element, words: ReadonlySet<string>): boolean {
  return namesOf(element).some((name) => name.some((word) => words.has(word)));
}
