/** Days, months, years and what stands around them. */
export interface DateWords {
  months: Record<string, number>;
  /** Monday is 1. */
  weekdays: Record<string, number>;
  weekdaysShort: Record<string, number>;
  /** Months and weekdays that are common words when not capitalised. */
  needCapital: string[];
  /** "September saw 52": behind a month that opens a sentence, before a number. */
  afterMonth: string[];
  /** Days counted from the day of publication; "today" mostly means these times and is none. */
  days: Record<string, number>;
  /** "August of last year", "the 5th of this month", "Friday of next week": so many of them from the day of publication. */
  apart: Record<string, number>;
  /** "last Sunday": past, whatever is ahead of it. */
  lastDay: string[];
  /** "the 26th of that month". */
  thatMonth: string[];
  /** "August of that year": told before, and not counted from the reference. */
  otherYear: string[];
  /** "to be released on": not done yet. */
  toBe: string[];
  /** Days told by their distance: "the day before yesterday". */
  daysApart: Record<string, number>;
  lastNight: string[];
  /** First month; a season has three. */
  seasons: Record<string, number>;
  /** "mid-2021": less than the whole. */
  parts: string[];
  partsOf: string[];
  /** "temperatures in the 80s": what is told in tens and is no decade. */
  notDecades: string[];
  /** A bare month or year is one after these words. */
  beforeMonth: string[];
  /** Those of them that no first name follows: \"in June Ann Jones left\". */
  onlyBeforeMonth: string[];
  beforeYear: string[];
  /** "on the 13th". */
  onDay: string[];
  /** "until 5 January", said in December: the coming one. */
  untilDay: string[];
  determiners: string[];
  /** "every Friday". */
  recurring: string[];
  /** Words that place a date without a year in the future. */
  forward: string[];
  last: string[];
  /** "this Friday": of this week. */
  this: string[];
  /** "the last day of June". */
  anyDay: string[];
  of: string[];
  the: string[];
  on: string[];
  in: string[];
  /** Months that are first names too. */
  givenNames: string[];
  era: string[];
}

/** A half of the day; a night has hours of both. */
export type DayHalf = 'am' | 'pm' | 'night';

/** Clock times. */
export interface TimeWords {
  am: string[];
  pm: string[];
  oclock: string[];
  named: Record<string, string>;
  zones: string[];
  /** "1600 hours". */
  military: string[];
  /** "in the morning", "at 8.30 on Tuesday evening". */
  dayParts: Record<DayHalf, string[]>;
  at: string[];
  /** What stands "at 4.30" on no clock: prices, rates. */
  levels: string[];
  past: string[];
  /** "ten past six" needs no "minutes". */
  pastAlone: string[];
  to: string[];
  /** Before a clock time they bound it. */
  before: string[];
  after: string[];
  /** "a little before ten": then they hardly move it. */
  shortly: string[];
  half: string[];
  quarter: string[];
  minutes: string[];
}
