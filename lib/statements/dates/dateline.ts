/** The place and day that a report opens with: "NORTHPORT, 3 May (Agency) –". They tell where it was written. */
import type { Figure } from '../../types.ts';

/** Longest place and agency of a dateline, in UTF-16 units. */
const LONGEST = 60;
/** What follows the day: a year, an agency in parentheses, a dash; one of the last two at least. */
const AGENCY = /^,?(?: \d{4})?,? ?(?:\([^()]{2,40}\)|[–—]| - )/u;

/** Is the figure the day of the dateline that the sentence opens with? Offsets of the figure are into `text`. */
export function isDateline(text: string, { kind, start, end }: Figure, stop: ReadonlySet<string>): boolean {
  if (kind !== 'date' || start === 0 || start > LONGEST) return false;
  const before = text.slice(0, start);
  const words = before.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const capital = words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) && !stop.has(word.toLowerCase()));
  return capital && AGENCY.test(text.slice(end, end + LONGEST));
}
