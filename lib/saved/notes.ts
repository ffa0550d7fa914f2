/** The reader's own words on a saved comparison: a note and tags. Whatever is written twice at once, both are kept. */

/** Tags of one comparison, and letters of one tag: more is no sorting any more. */
export const TAGS = 100;
export const TAG_UNITS = 60;

/** What the reader wrote. */
export interface Words {
  note: string;
  tags: string[];
}

/** Both notes in one; a note that the other holds already is not said twice. */
export function joinNotes(one: string, other: string): string {
  if (one.includes(other)) return one;
  if (other.includes(one)) return other;
  return `${one}\n\n${other}`;
}

/** Each tag once, whatever its capitals; tidied, in the order in which they came. */
export function tidyTags(tags: readonly string[]): string[] {
  const tidy = tags.map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, TAG_UNITS).trimEnd()).filter(Boolean);
  const known = new Map(tidy.toReversed().map((tag) => [tag.toLowerCase(), tag]));
  return [...new Set(tidy.map((tag) => known.get(tag.toLowerCase()) ?? tag))].slice(0, TAGS);
}

/** What is kept when words that were `was` became `now`, while what is kept may have become something else. */
export function editWords(kept: Words, was: Words, now: Words): Words {
  const gone = was.tags.filter((tag) => !now.tags.includes(tag));
  const left = kept.tags.filter((tag) => !gone.includes(tag));
  return { note: editNote(kept.note, was.note, now.note), tags: tidyTags([...left, ...now.tags]) };
}

function editNote(kept: string, was: string, now: string): string {
  if (now === was) return kept;
  return kept === was ? now : joinNotes(kept, now);
}
