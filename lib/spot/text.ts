import type { PageHead } from '../types.ts';

/** Characters of visible text that are read of any page. */
export const OPENING = 4000;

/** A first line up to here that does not end like a sentence is a headline. */
const HEADLINE = 200;

/** The head of bare text, which has no markup: a first line that may be its headline, and its opening. */
export function headFromText(text: string, url: string | null = null): PageHead {
  const read = text.slice(0, OPENING).trim();
  const end = read.indexOf('\n');
  const line = end < 0 ? '' : read.slice(0, end).trim();
  const heading = line.length <= HEADLINE && !line.endsWith('.') && line !== '' ? line : null;
  return {
    title: null,
    description: null,
    heading,
    opening: heading === null ? read : read.slice(end + 1),
    teasers: [],
    url,
    published: null,
    type: null,
  };
}
