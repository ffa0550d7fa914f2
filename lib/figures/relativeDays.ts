import { isParticiple } from '../text/inflection.ts';
import type { IsoDate } from '../types.ts';
import { apartAt } from './apart.ts';
import { addDays, weekdayOf } from './calendar.ts';
import { at, has, lookUp, phraseAt, phraseIn, type Reader, type Reading, startsSentence } from './reader.ts';

/** So far back a word like "will" or "next" still speaks of the date. */
const FORWARD_REACH = 8;

const DASH = /^[-–]$/;
/** Quotations are longer only where they are paragraphs of their own. */
const QUOTE_REACH = 60;

/** Whether the words before `i` place a date in the future. */
export function isForward(reader: Reader, i: number): boolean {
  // What speaks of another date before does not speak of this one.
  const floor = reader.last?.kind === 'date' ? reader.last.to : 0;
  let done = false;
  for (let j = i - 1; j >= Math.max(floor, i - FORWARD_REACH); j--) {
    if (/^[.!?;]$/.test(at(reader, j).text)) return false;
    const { norm } = at(reader, j);
    // "they'll" is one word.
    if (has(reader.lexicon.dates.forward, norm) || has(reader.lexicon.dates.forward, norm.slice(norm.indexOf("'"))))
      // "The next ones followed in May": one of several, in the past.
      return !(done && has(reader.lexicon.dates.the, at(reader, j - 1).norm));
    done ||= isParticiple(norm);
  }
  return false;
}

/** Whether the last quotation mark before `i` opens or the next one closes: days ahead of a speaker are not ahead of the article. */
function isQuoted(reader: Reader, i: number): boolean {
  const opens = (j: number) => at(reader, j).gap && !at(reader, j + 1).gap;
  for (let j = i - 1; j >= Math.max(0, i - QUOTE_REACH); j--) if (at(reader, j).text === '"') return opens(j);
  for (let j = i + 1; j <= i + QUOTE_REACH; j++) if (at(reader, j).text === '"') return !opens(j);
  return false;
}

function dayAt(i: number, date: IsoDate, to: number): Reading {
  return { from: i, to, coreFrom: i, coreTo: to, kind: 'date', low: date, high: date };
}

/** "every Friday", "the second Tuesday of March", "Bloody Sunday": no day of this week or the last. */
function isRecurring(reader: Reader, i: number): boolean {
  const { dates, names } = reader.lexicon;
  const before = at(reader, i - 1);
  const named = before.capital && !reader.titleCase && !startsSentence(reader, i) && !has(names.function, before.norm);
  return named || has(dates.recurring, before.norm) || has(dates.of, at(reader, i + 1).norm);
}

/** "on Tues.", "last Fri": a short name after a word that tells it from "sun" and "Wed". */
function shortWeekday(reader: Reader, i: number): number | undefined {
  const { onDay, last, weekdaysShort } = reader.lexicon.dates;
  const { norm, capital } = at(reader, i);
  const before = at(reader, i - 1).norm;
  const next = at(reader, i + 1);
  const named = next.capital && next.gap;
  return capital && !named && (has(onDay, before) || has(last, before)) ? lookUp(weekdaysShort, norm) : undefined;
}

/** "last week" has so many words. */
const WEEK_WORDS = 2;

/** "Friday of next week", "last week on Friday", "last week, on Friday": how many weeks from the reference's, and where the words end. */
function weekOf(reader: Reader, i: number): { value: number; to: number } | null {
  const { of, on } = reader.lexicon.dates;
  const behind = apartAt(reader, has(of, at(reader, i + 1).norm) ? i + 2 : i + 1, 'weeks');
  // "on Friday last week's talks failed".
  if (behind && at(reader, behind.to).norm !== "'s") return behind;
  const named = has(on, at(reader, i - 1).norm) ? i - 1 : i;
  const end = named < i && at(reader, named - 1).text === ',' ? named - 1 : named;
  const ahead = apartAt(reader, end - WEEK_WORDS, 'weeks');
  return ahead?.to === end ? { ...ahead, to: i + 1 } : null;
}

/** "yesterday", "on Saturday", "next Friday": days counted from the reference, unread where it is not known to the day. */
export function readRelativeDay(reader: Reader, i: number): Reading | null {
  const { reference, lexicon } = reader;
  if (reference === null || reference.length < 10) return null;
  const word = at(reader, i);
  const night = phraseAt(reader, lexicon.dates.lastNight, i);
  const apart = phraseIn(reader, lexicon.dates.daysApart, i);
  if (apart) return dayAt(i, addDays(reference, apart.value), apart.to);
  const shift = night > 0 ? -1 : lookUp(lexicon.dates.days, word.norm);
  if (shift !== undefined) {
    if (at(reader, i + 1).norm === "'s" || (shift > 0 && isQuoted(reader, i))) return null;
    return dayAt(i, addDays(reference, shift), night > 0 ? night : i + 1);
  }
  const weekday = lookUp(lexicon.dates.weekdays, word.norm) ?? shortWeekday(reader, i);
  if (weekday === undefined) return null;
  const today = weekdayOf(reference);
  const week = word.capital ? weekOf(reader, i) : null;
  if (week) return { ...dayAt(i, addDays(reference, 7 * week.value + weekday - today), i + 1), to: week.to };
  if (isRecurring(reader, i)) return null;
  // "saturday" without its capital only after "on".
  if (!word.capital && !has(lexicon.dates.on, at(reader, i - 1).norm)) return null;
  const back = (today - weekday + 7) % 7;
  const before = at(reader, i - 1).norm;
  // "They will keep what they said last Sunday", not "the truce will last Sunday through Monday".
  const done = has(lexicon.dates.lastDay, before) && !has(lexicon.dates.forward, at(reader, i - 2).norm);
  const ahead = !done && (isForward(reader, i) || (has(lexicon.dates.this, before) && weekday > today));
  const last = has(lexicon.dates.last, before) && back === 0 ? 7 : back;
  const days = ahead ? 7 - back : -last;
  const joiner = at(reader, i + 1).norm;
  // "moved from Friday to Monday".
  const joins = DASH.test(joiner) || (has(lexicon.ranges.to, joiner) && !has(lexicon.ranges.from, before));
  const end = joins ? lookUp(lexicon.dates.weekdays, at(reader, i + 2).norm) : undefined;
  if (end === undefined) return dayAt(i, addDays(reference, days), i + 1);
  // "Monday to Wednesday": over by now, unless it lies ahead.
  const length = (end - weekday + 7) % 7;
  const start = ahead ? days : -((today - end + 7) % 7) - length;
  return { ...dayAt(i, addDays(reference, start), i + 3), high: addDays(reference, start + length) };
}
