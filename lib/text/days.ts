/** Calendar days as pages print them in bylines and headers. (Dates in prose are read by the figures stage.) */
import type { IsoDate } from '../types.ts';

/** Longest line that can be a date and nothing else: a weekday, a date, a time and a zone. */
const DATE_LINE = 60;

/** "June: 14" tells a number of June. */
const LABELLED = /^\s*\p{L}{3,9}:\s*\d{1,4}\s*$/u;
/** Milliseconds. */
const DAY = 86_400_000;

/** What stands beside a day and a time: halves of the day, zones, what joins them. */
const DATE_WORDS = 'a p m am pm at h t z et est edt pst pdt gmt utc bst cet cest msk'.split(' ');

const MONTHS = names('long', 12, (index) => new Date(Date.UTC(2020, index, 1)), 'month');
const WEEKDAYS = names('long', 7, (index) => new Date(Date.UTC(2020, 5, index + 1)), 'weekday');

function names(style: 'long', count: number, day: (index: number) => Date, part: 'month' | 'weekday'): string[] {
  const format = new Intl.DateTimeFormat('en', { [part]: style, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, index) => format.format(day(index)).toLowerCase());
}

/** The place in the list of the name that the word is or shortens ("Dec", "Sept", "Tue"), else -1. */
function shortened(word: string, list: readonly string[]): number {
  return word.length < 3 ? -1 : list.findIndex((name) => name.startsWith(word));
}

/** An ISO day when the three numbers are a day of the calendar, else null. */
function isoDay(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1800 || year > 2200 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The day at the start of an ISO date or time as machines write it, in the zone in which it is written; else null. */
export function dayOfStamp(stamp: string): IsoDate | null {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(stamp);
  if (match) return isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return dayInLine(stamp);
}

/** The first full date in a short line ("Tue. Dec 16th, 2025", "13.12.2025"); null where there is none or it is ambiguous. */
export function dayInLine(line: string): IsoDate | null {
  if (line.length > 200) return null;
  const iso = /(?<!\d)(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(line);
  if (iso) return isoDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const dotted = /(?<!\d)(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/.exec(line);
  if (dotted) return numericDay(Number(dotted[1]), Number(dotted[3]), Number(dotted[4]), dotted[2] === '.');
  const words = wordsOf(line);
  for (let at = 0; at < words.length; at++) {
    const month = shortened(words[at] ?? '', MONTHS) + 1;
    if (month === 0) continue;
    const before = isoDay(Number(words[at + 1]), month, Number(words[at - 1]));
    const after = isoDay(Number(words[at + 2]), month, Number(words[at + 1]));
    if (before ?? after) return before ?? after;
  }
  return null;
}

/** With dots the day comes first everywhere; with slashes it is only clear when one number is no month. */
function numericDay(first: number, second: number, year: number, dots: boolean): IsoDate | null {
  if (dots || first > 12) return isoDay(year, second, first);
  if (second > 12) return isoDay(year, first, second);
  return first === second ? isoDay(year, first, second) : null;
}

/** The day nearest to `day` that a line names in full, without its year ("Friday, 12 December"), or by its weekday alone. */
export function dayNear(line: string, day: IsoDate): IsoDate | null {
  const words = wordsOf(line);
  const [word = ''] = words;
  const weekday = words.length === 1 ? shortened(word, WEEKDAYS) : -1;
  const at = Date.parse(day);
  if (weekday >= 0) {
    // WEEKDAYS begins with Monday, getUTCDay with Sunday.
    const ahead = (weekday + 8 - new Date(at).getUTCDay()) % 7;
    return new Date(at + (ahead > 3 ? ahead - 7 : ahead) * DAY).toISOString().slice(0, 10);
  }
  const year = Number(day.slice(0, 4));
  const inYears = [year, year - 1, year + 1].map((each) => dayInLine(`${line} ${each}`));
  const away = (each: IsoDate | null) => (each === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(each) - at));
  return dayInLine(line) ?? inYears.reduce((best, each) => (away(each) < away(best) ? each : best), null);
}

function wordsOf(line: string): string[] {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1'));
}

/** True for a line that is a date, with or without its year, a time, or both, and nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > DATE_LINE || !/\d/.test(line) || LABELLED.test(line)) return false;
  const words = wordsOf(line);
  const month = words.some((word) => shortened(word, MONTHS) >= 0);
  const dated = month || dayInLine(line) !== null || /^\s*\d{1,2}[:.h]\d{2}/.test(line);
  return dated && words.every(isDateWord);
}

function isDateWord(word: string): boolean {
  if (/^\d{1,4}$/.test(word) || /^\d{1,2}[ap]m$/.test(word)) return true;
  if (shortened(word, MONTHS) >= 0 || shortened(word, WEEKDAYS) >= 0) return true;
  return DATE_WORDS.includes(word);
}
