import type { PageHead } from '../types.ts';
import { readMeta } from './meta.ts';
import { readOpening } from './opening.ts';

/** A title is read this far. */
const MAX_TITLE = 500;

/** Reads what spotting needs from a document, in time that does not grow with it; date and type only when asked for. */
export function readHead(document: Document): PageHead {
  const title = document.title.slice(0, MAX_TITLE).trim();
  const opening = document.body ? readOpening(document.body, title) : null;
  const meta = readMeta(
    document,
    () => opening?.scripts ?? [],
    () => opening?.time ?? null,
  );
  return {
    title: title || null,
    description: meta.description,
    heading: opening?.heading ?? null,
    opening: opening?.text ?? '',
    teasers: opening?.teasers ?? [],
    url: document.location?.href ?? null,
    get published() {
      return meta.published();
    },
    get type() {
      return meta.type();
    },
  };
}
