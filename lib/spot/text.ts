import type { PageHead } from '../types.ts';

/** Characters of visible text that are read of any page. */
export const OPENING = 4000;

/** The head of bare text, which has no title or markup: its opening is all there is. */
export function headFromText(text: string, url: string | null = null): PageHead {
  return {
    title: null,
    description: null,
    heading: null,
    opening: text.slice(0, OPENING),
    teasers: [],
    url,
    published: null,
    type: null,
  };
}
