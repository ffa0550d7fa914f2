import type { Lexicon } from '../lexicon.ts';

const LAST_WORD = /(?:^|[\s("'“‘—–-])((?:\p{L}\.)*[\p{L}\d°]+)\.["'”’)\]]*\s*$/u;
const FIRST_WORD = /^["'“‘([]*([\p{L}\p{M}]+)/u;
const STARTS_LOWER = /^["'“‘([]*\p{Ll}/u;
const STARTS_NUMBER = /^["'“‘([]*\p{Nd}/u;
const ENDS_OPEN = /[^.!?…:"'”’)\]\s]\s*$/u;
const ENDS_LINE = /[\n\r\u2028\u2029]\s*$/;
/** "1.", "(2)", "a)", "•": what counts the items of a list. */
const LIST_MARK = /^\s*(?:[•‣▪*–-]\s*)?(?:\(?(?:\d{1,3}|\p{Ll})[.)]{1,2}|[•‣▪*–-])\s*$/u;
const CLOSING_ONLY = /^[\s"'”’)\]]+$/u;
const ENDS_CRY = /[!?]["'”’]\s*$/u;
const WORDS = /[\p{L}\p{M}'’]+/gu;
const INITIAL = /^\p{Lu}$/u;
/** "At 5 a.m.", a and m counted. */
const FEW_WORDS = 3;
/** A cry is followed by who uttered it and a verb of saying within so many words. */
const SPEAKER_WORDS = 4;

/** Whether the dot at the end of `before` belongs to a title, an initial, an acronym or another abbreviation. */
function endsShort(before: string, after: string, { text, dates }: Lexicon): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const bare = word.replaceAll('.', '').toLowerCase();
  const first = (FIRST_WORD.exec(after)?.[1] ?? '').toLowerCase();
  const starter = text.starters.includes(first);
  if (text.neverEnd.includes(bare) && !(word.length === 1 && starter)) return true;
  // "At 5 a.m. Mr. Brown rose.": so few words are no sentence yet.
  if (text.clocks.includes(bare)) return (before.match(WORDS) ?? []).length <= FEW_WORDS;
  const acronym = word.includes('.');
  if (STARTS_NUMBER.test(after)) return text.beforeNumber.includes(bare) || acronym;
  // "Sat. Dec. 13".
  if (Object.hasOwn(dates.weekdaysShort, bare) && Object.hasOwn(dates.months, first)) return true;
  return (INITIAL.test(word) || acronym) && first !== '' && !starter;
}

/** "Free at last!" her sister wrote: a cry in quotes goes on with who said it. */
function goesOnSaying(before: string, after: string, { text }: Lexicon): boolean {
  if (!ENDS_CRY.test(before)) return false;
  const words = (after.match(WORDS) ?? []).slice(0, SPEAKER_WORDS);
  return words.some((word) => text.saying.includes(word.toLowerCase()));
}

/** Whether what a segmenter would cut between `before` and `after` belongs to one sentence. */
export function belongs(before: string, after: string, lexicon: Lexicon): boolean {
  if (CLOSING_ONLY.test(after) || LIST_MARK.test(before)) return true;
  if (STARTS_LOWER.test(after)) return !ENDS_LINE.test(before) || ENDS_OPEN.test(before);
  if (ENDS_LINE.test(before)) return false;
  return ENDS_OPEN.test(before) || endsShort(before, after, lexicon) || goesOnSaying(before, after, lexicon);
}
