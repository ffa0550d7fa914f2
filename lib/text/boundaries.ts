import type { Lexicon } from '../lexicon.ts';

const LAST_WORD = /(?:^|[\s("'“‘—–-])((?:\p{L}\.)*[\p{L}\d°]+)\.["'”’)\]]*\s*$/u;
const FIRST_WORD = /^["'“‘([]*([\p{L}\p{M}]+)/u;
const STARTS_LOWER = /^(?:[.\s]+|["'“‘([]*)\p{Ll}/u;
const STARTS_NUMBER = /^["'“‘([]*\p{Nd}/u;
const ENDS_OPEN = /[^.!?…:"'”’)\]\s]\s*$/u;
/** '"It is so" (Smith 55).': where a quotation comes from, before its full stop. */
const REFERENCE = /^\([^()]{1,40}\)\s?[.,;]/;
const ENDS_QUOTE = /["”’]\s*$/;
const DOTS_ONLY = /^[\s.…]+$/;
/** "the thing is . . . I did not": "I" is a capital anywhere. */
const DOTS_APART = /\s\.\s\.\s\.\s*$/;
const STARTS_I = /^I\b/;
/** "on Main St." and "on 5th St.", unlike "in St. Paul". */
const STREET = /(?:\p{Lu}\p{Ll}+|\d(?:st|nd|rd|th))\s+St\.\s*$/u;
const COMPASS = /^[NSEW]$/;
const ENDS_LINE = /[\n\r\u2028\u2029][^\S\n\r\u2028\u2029]*$/;
/** "1.", "(2)", "a)", "•", "Q.": what counts the items of a list, or tells question from answer. */
const LIST_MARK = /^\s*(?:[•⁃‣▪*–-]\s*)?(?:\(?(?:\d{1,3}|\p{Ll}|[QA])[.)]{1,2}|[•⁃‣▪*–-])\s*$/u;
/** The bullet, the number or letter, and the marks behind it that an item starts with. */
const ITEM = /^([•⁃‣▪]?)\s*(?:\(?(\d{1,3}|\p{Ll}\b)([.)]{1,2})\s+(?=["“‘]?\p{Lu})|(?<=[•⁃‣▪]\s*))/u;
const CLOSING_ONLY = /^[\s"'”’)\]]+$/u;
const ENDS_CRY = /[!?]["'”’]\s*$/u;
const WORDS = /[\p{L}\p{M}'’]+/gu;
const INITIAL = /^\p{Lu}$/u;
/** A name of at most two words stands before "time" in "4 a.m. South Harbour time". */
const ZONE_WORDS = 3;
/** "At 5 a.m.", a and m counted. */
const FEW_WORDS = 3;
/** A cry is followed by who uttered it and a verb of saying within so many words. */
const SPEAKER_WORDS = 4;

/** Whether the dot at the end of `before` belongs to a title, an initial, an acronym or another abbreviation. */
function endsShort(before: string, after: string, { text, dates, times }: Lexicon): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const bare = word.replaceAll('.', '').toLowerCase();
  const first = (FIRST_WORD.exec(after)?.[1] ?? '').toLowerCase();
  const starter = text.starters.includes(first);
  if (text.neverEnd.includes(bare) && !(starter && (word.length === 1 || STREET.test(before)))) return true;
  if (text.clocks.includes(bare)) {
    const day = [dates.weekdays, dates.weekdaysShort, dates.months].some((names) => Object.hasOwn(names, first));
    // "At 5 a.m. Mr. Brown rose.": so few words are no sentence yet.
    const named =
      !starter &&
      (after.match(WORDS) ?? []).slice(1, ZONE_WORDS).some((word) => text.zoneEnds.includes(word.toLowerCase()));
    return day || named || times.zones.includes(first) || (before.match(WORDS) ?? []).length <= FEW_WORDS;
  }
  const acronym = word.includes('.');
  if (STARTS_NUMBER.test(after)) return text.beforeNumber.includes(bare) || acronym || COMPASS.test(word);
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

/** "2." after "1.", "b)" after "a)", a bullet after a bullet: whether the next item of a list starts at `after`. */
export function opensNextItem(sentence: string, after: string): boolean {
  const [item, next] = [ITEM.exec(sentence), ITEM.exec(after)];
  if (!item || !next || item[0] === '' || item[1] !== next[1] || item[3] !== next[3]) return false;
  const [own, own2] = [item[2], next[2]];
  if (own === undefined || own2 === undefined) return own === own2;
  if (/\d/.test(own)) return Number(own2) === Number(own) + 1;
  return own2.charCodeAt(0) === own.charCodeAt(0) + 1;
}

/** Whether what a segmenter would cut between `before` and `after` belongs to one sentence. */
export function belongs(before: string, after: string, lexicon: Lexicon): boolean {
  if (CLOSING_ONLY.test(after) || LIST_MARK.test(before) || DOTS_ONLY.test(before)) return true;
  if (ENDS_QUOTE.test(before) && REFERENCE.test(after)) return true;
  if (DOTS_APART.test(before) && STARTS_I.test(after)) return true;
  if (STARTS_LOWER.test(after)) return !ENDS_LINE.test(before) || ENDS_OPEN.test(before);
  if (ENDS_LINE.test(before)) return false;
  return ENDS_OPEN.test(before) || endsShort(before, after, lexicon) || goesOnSaying(before, after, lexicon);
}
