/**
 * Pages in which elements stand in for what every document offers: an image named "body" is the document's body, a
 * field named "parentNode" is its form's parent, and a walk through such a page goes round in circles.
 */

/** What the reading of a page asks of nodes. No honest field is named so; "id", "title" and "children" are. */
const OF_NODES = new Set([
  ...['nodeType', 'nodeName', 'tagName', 'localName', 'parentNode', 'parentElement', 'textContent', 'ownerDocument'],
  ...[
    'firstChild',
    'lastChild',
    'nextSibling',
    'previousSibling',
    'childNodes',
    'isConnected',
    'contains',
    'cloneNode',
  ],
  ...['firstElementChild', 'lastElementChild', 'nextElementSibling', 'previousElementSibling', 'closest', 'matches'],
  ...['getAttribute', 'hasAttribute', 'querySelector', 'querySelectorAll', 'getElementsByTagName', 'checkVisibility'],
  ...['getBoundingClientRect', 'getClientRects', 'compareDocumentPosition', 'insertBefore', 'remove', 'replaceChild'],
]);
/** And of a document. */
const OF_DOCUMENTS = new Set([
  ...[
    'body',
    'head',
    'documentElement',
    'defaultView',
    'baseURI',
    'title',
    'location',
    'getSelection',
    'getElementById',
  ],
  ...['createElement', 'createElementNS', 'createRange', 'createTreeWalker', 'createTextNode', 'adoptedStyleSheets'],
]);

/** Those whose names are properties of their document, and those of their form. */
const IN_DOCUMENTS = 'img, form, iframe, embed, object';
const IN_FORMS = 'input, select, textarea, button, fieldset, output, object, img';

/** Whether the page's names would mislead who reads it. Asks only what no name can stand in for. */
export function isDisguised(document: Document): boolean {
  const find = (selector: string): Iterable<Element> =>
    Reflect.get(Object.getPrototypeOf(document), 'querySelectorAll', document).call(document, selector);
  const isAny = (elements: Iterable<Element>, ...sets: Set<string>[]) =>
    [...elements].some((element) => namesOf(element).some((name) => sets.some((set) => set.has(name))));
  return isAny(find(IN_DOCUMENTS), OF_NODES, OF_DOCUMENTS) || isAny(find(IN_FORMS), OF_NODES);
}

function namesOf(element: Element): string[] {
  const read = Reflect.get(Object.getPrototypeOf(element), 'getAttribute', element);
  return ['name', 'id'].flatMap((attribute) => read.call(element, attribute) ?? []);
}

/** Takes the names of fields and images out of a copy of a page: who reads it there asks for more than we do. */
export function unmask(elements: Iterable<Element>): void {
  for (const element of elements) {
    if (!element.matches(`${IN_DOCUMENTS}, ${IN_FORMS}`)) continue;
    element.removeAttribute('name');
    if (!element.matches('form, iframe, embed, img')) element.removeAttribute('id');
  }
}
