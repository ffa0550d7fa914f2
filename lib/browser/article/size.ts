/** Which pages are too large to be read. */

/**
 * Readability cannot be interrupted. At this many elements the whole reading took 0.4 to 0.9 s on two slow cores, in both
 * browsers, by how much of the page is text; the largest articles and live blogs have about half as many.
 */
export const MOST_ELEMENTS = 20_000;

/** Readability reads an element's text once for each element around it. Articles are nested about 30 deep. */
export const DEEPEST = 300;

/** True when reading the page could take longer than a reader should wait. */
export function isTooLarge(body: Element): boolean {
  return body.getElementsByTagName('*').length > MOST_ELEMENTS || isTooDeep(body);
}

function isTooDeep(body: Element): boolean {
  let depth = 0;
  let at: Element = body;
  for (;;) {
    if (at.firstElementChild) {
      if (++depth > DEEPEST) return true;
      at = at.firstElementChild;
      continue;
    }
    while (!at.nextElementSibling) {
      const parent: Element | null = at === body ? null : at.parentElement;
      if (!parent || parent === body) return false;
      at = parent;
      depth--;
    }
    if (at === body) return false;
    at = at.nextElementSibling;
  }
}
