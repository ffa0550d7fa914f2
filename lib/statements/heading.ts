/** What a heading tells of all that stands under it. */
import type { Mention } from '../names/find.ts';
import type { Dated } from './events/event-dates.ts';
import type { ReadSentence } from './words/sentence.ts';

/** The one person of a heading: what stands under it is told of her. */
export function onlyOne(persons: readonly Mention[]): Mention | null {
  const [first = null, ...others] = persons;
  return others.every((mention) => mention.id === first?.id) ? first : null;
}

/** "(APPLAUSE)", "[MUSIC]": what a transcript notes between what is said heads nothing. */
export function isNote(text: string): boolean {
  return /^[([].*[)\]]$/.test(text.trim());
}

/** The one date of a heading ("June 2025"): what stands under it is of that day. */
export function dateOfHeading(read: ReadSentence): Dated | null {
  const [date, ...others] = read.figures.filter((figure) => figure.kind === 'date' && figure.claim);
  if (!date || others.length > 0 || typeof date.low !== 'string' || typeof date.high !== 'string') return null;
  return { low: date.low, high: date.high };
}
