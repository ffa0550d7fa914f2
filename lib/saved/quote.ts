/** Finds a saved figure again: in the page's text of today, or by an address that leads to it. */
import { excerptOf } from '../view/excerpt.ts';
import type { Spot } from '../view/rows.ts';

type Place = Pick<Spot, 'start' | 'end'>;

/** Letters on each side by which a figure is known again, from sure to the least that tells anything. */
const REACHES = [60, 30, 12];
/** Words on each side of the figure in the address. */
const WORDS = 4;

/** Where the saved figure stands in another text of the page; null where its words are gone. */
export function findAgain(saved: string, place: Place, now: string): Place | null {
  const figure = saved.slice(place.start, place.end);
  for (const reach of REACHES) {
    const before = saved.slice(Math.max(0, place.start - reach), place.start);
    const after = saved.slice(place.end, place.end + reach);
    for (const [prefix, suffix] of [
      [before, after],
      [before, ''],
      ['', after],
    ] as const) {
      if (prefix.trim() === '' && suffix.trim() === '') continue;
      const at = now.indexOf(prefix + figure + suffix);
      if (at >= 0) return { start: at + prefix.length, end: at + prefix.length + figure.length };
    }
  }
  return null;
}

/** The page's address with a text fragment, so that the browser scrolls to the figure and marks it. */
export function addressTo(url: string, saved: string, place: Place): string {
  const { before, figure, after } = excerptOf(saved, { ...place, text: '' });
  const prefix = before.trim().split(/\s+/).slice(-WORDS).join(' ');
  const suffix = after.trim().split(/\s+/).slice(0, WORDS).join(' ');
  const parts = [prefix && `${encoded(prefix)}-`, encoded(figure), suffix && `-${encoded(suffix)}`].filter(Boolean);
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** Dashes, commas and ampersands part a text fragment. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
