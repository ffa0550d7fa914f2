import { isLabelled } from './labels.ts';
import { at, has, isNoun, lookUp, phraseBefore, type Reader, skipHyphen } from './reader.ts';
import { currencyNamed, unitNamed } from './units.ts';
import { readWordNumber } from './wordNumbers.ts';

/** A year, or with `years` a decade, and the token after it. */
export interface Year {
  year: number;
  to: number;
  years?: number;
}

/** Years that articles write as bare numbers; from 1900 on without a preposition before them. */
const EARLIEST = 1000;
const LATEST = 2100;
const PLAINLY_A_YEAR = 1900;

/** "the 10s" are no decade that anybody names. */
const FIRST_DECADE = 20;
const CENTURY = 1900;
/** From "nineteen-twelve" on a hyphen joins the two halves of a year. */
const LAST_CENTURIES = 19;
/** So far before a decade stands what tells that it is none: "temperatures in the 90s". */
const TENS_REACH = 8;

/** "two thousand and sixteen": of this century, where nothing is so counted. */
function thousands(reader: Reader, i: number): Year | null {
  const { units, scales } = reader.lexicon.numbers;
  if (lookUp(units, at(reader, i).norm) !== 2 || lookUp(scales, at(reader, i + 1).norm) !== 1000) return null;
  const whole = readWordNumber(reader, i, true);
  if (!whole || whole.value <= 2000 || whole.value > LATEST || isNoun(reader, whole.to)) return null;
  return { year: whole.value, to: whole.to };
}

/** "nineteen twelve", "twenty twenty-five", "twenty-twenty", "the nineteen-thirties": two numbers, the first a century. */
function inWords(reader: Reader, i: number): Year | null {
  const { numbers, ages } = reader.lexicon;
  const { units, tens } = numbers;
  const century = lookUp(units, at(reader, i).norm) ?? lookUp(tens, at(reader, i).norm);
  if (century === undefined || century < 15 || century > 20) return null;
  // "fifteen-twenty" is a range.
  const next = century < LAST_CENTURIES ? i + 1 : skipHyphen(reader, i + 1);
  const unit = lookUp(units, at(reader, next).norm);
  if (unit !== undefined) return unit >= 10 ? { year: century * 100 + unit, to: next + 1 } : null;
  const word = at(reader, next).norm;
  const decade = lookUp(ages.decadeWords, word);
  if (decade !== undefined) return { year: century * 100 + decade, to: next + 1, years: 10 };
  const ten = lookUp(tens, word);
  if (ten === undefined) return null;
  const last = skipHyphen(reader, next + 1);
  const digit = lookUp(units, at(reader, last).norm);
  // "In nineteen ninety nine men left."
  const apart = last === next + 1 && (isNoun(reader, last + 1) || has(numbers.of, at(reader, last + 1).norm));
  if (digit === undefined || digit > 9 || apart) return { year: century * 100 + ten, to: next + 1 };
  return { year: century * 100 + ten + digit, to: last + 1 };
}

/** A year of the last centuries as it is spoken, where no joint makes it a range or an age: "twenty twenty-one". */
function spoken(reader: Reader, i: number): Year | null {
  const year = inWords(reader, i);
  const isNow = year && year.year >= PLAINLY_A_YEAR && (year.years || at(reader, i + 1).kind === 'word');
  return isNow && at(reader, year.to).text !== '-' ? year : null;
}

/** A year right behind a month, season or day, in digits or as it is spoken. */
export function readYearOf(reader: Reader, i: number): Year | null {
  return readYear(reader, i) ?? spoken(reader, i) ?? thousands(reader, i);
}

/** Four plain digits that can be a year, whatever stands around them. */
export function readYear(reader: Reader, i: number): Year | null {
  const token = at(reader, i);
  const after = at(reader, i + 1);
  if (token.form !== 'plain' || token.text.length !== 4 || token.value < EARLIEST || token.value > LATEST) return null;
  if (!after.gap && after.kind === 'word') return null;
  if (/^[%°]$/.test(after.text)) return null;
  return { year: token.value, to: i + 1 };
}

/** Where the "s" or "'s" that makes a decade of digits ends, or -1. */
function pluralEnd(reader: Reader, i: number): number {
  const s = at(reader, i).text === "'" && !at(reader, i).gap ? i + 1 : i;
  return at(reader, s).norm === 's' && !at(reader, s).gap ? s + 1 : -1;
}

/** "the '80s", "the nineties": a decade of the last century, unless temperatures or points are told in tens. */
function shortDecade(reader: Reader, i: number): Year | null {
  const { dates, ages } = reader.lexicon;
  const token = at(reader, i);
  const quoted = at(reader, i - 1).text === "'" && !token.gap;
  const before = at(reader, quoted ? i - 2 : i - 1).norm;
  const part = has(dates.parts, before);
  if (!(part || quoted || has(dates.the, before))) return null;
  const plural = token.form === 'plain' && token.text.length === 2 ? pluralEnd(reader, i + 1) : -1;
  // In words they are mostly names ("The Nineties"), or said of an age; a preposition tells a time.
  const time = part || has(dates.beforeYear, at(reader, i - 2).norm);
  const decade = plural > 0 ? token.value : token.capital || !time ? undefined : lookUp(ages.decadeWords, token.norm);
  if (decade === undefined || decade < FIRST_DECADE || decade % 10 > 0) return null;
  for (let j = i - 1; j >= i - TENS_REACH; j--) if (has(dates.notDecades, at(reader, j).norm)) return null;
  return { year: CENTURY + decade, to: plural > 0 ? plural : i + 1, years: 10 };
}

/** "the 2020s", "the 1990's", "the '80s". */
export function readDecade(reader: Reader, i: number): Year | null {
  const short = shortDecade(reader, i);
  if (short) return short;
  const token = at(reader, i);
  const { dates } = reader.lexicon;
  if (
    token.form !== 'plain' ||
    token.text.length !== 4 ||
    token.value % 10 > 0 ||
    token.value < EARLIEST ||
    token.value > LATEST
  )
    return null;
  const plural = pluralEnd(reader, i + 1);
  // "in 2020's first days".
  const before = at(reader, i - 1).norm;
  if (plural < 0 || (plural > i + 2 && ![dates.the, dates.parts].some((list) => has(list, before)))) return null;
  // "the 1500s" are a century, "the 2000s" a decade.
  const years = token.value % 100 === 0 && token.value < 2000 ? 100 : 10;
  return { year: token.value, to: plural, years };
}

/** What follows says that the four digits count or measure something. */
function isCounted(reader: Reader, i: number): boolean {
  const { names, durations, measures, numbers, percent, times } = reader.lexicon;
  const { kind, gap, norm } = at(reader, i);
  if (kind !== 'word' || !gap) return false;
  const tables = [durations.units, numbers.scales];
  return (
    [names.counted, percent.words, times.zones, times.military, times.am, times.pm].some((list) => has(list, norm)) ||
    tables.some((table) => lookUp<string | number>(table, norm) !== undefined) ||
    (unitNamed(measures.units, norm, null) ?? currencyNamed(reader, norm)) !== undefined
  );
}

/** "I remember twenty twenty-two": not "twenty twenty", which is also told of sight and cricket, nor "twenty thirty foxes". */
function bareSpoken(reader: Reader, i: number): Year | null {
  const year = spoken(reader, i);
  const isDoubled = year && year.year % 100 === Math.floor(year.year / 100);
  return year && !isDoubled && !isNoun(reader, year.to) ? year : null;
}

/** A year that stands by itself: "in 2020", "the 2020 election", "(2020)". */
export function readBareYear(reader: Reader, i: number): Year | null {
  const { dates, bounds } = reader.lexicon;
  const before = at(reader, i - 1);
  const preposition = has(dates.beforeYear, before.norm);
  const year =
    readYear(reader, i) ?? (preposition ? (inWords(reader, i) ?? thousands(reader, i)) : bareSpoken(reader, i));
  if (!year || isLabelled(reader, i) || has(dates.era, at(reader, year.to).norm)) return null;
  const determined = has(dates.determiners, before.norm);
  if (isCounted(reader, year.to) && !determined) return null;
  if (preposition) return year;
  const bound = [bounds.more, bounds.atLeast, bounds.fewer, bounds.atMost, bounds.about]
    .map((list) => phraseBefore(reader, list, i))
    .find((start) => start >= 0);
  // "since at least 1994" is dated, "found at least 1994" counted.
  if (bound !== undefined)
    return has(dates.onlyBeforeMonth, at(reader, bound - 1).norm) && !isNoun(reader, year.to) ? year : null;
  const next = at(reader, year.to);
  const noun = next.kind === 'word' && next.gap && !has(reader.lexicon.names.function, next.norm);
  const plural = noun && next.norm.endsWith('s') && next.norm.length > 3;
  if (year.year < PLAINLY_A_YEAR)
    return (before.text === '(' && /^[)–-]$/.test(next.text)) || (determined && noun && !plural) ? year : null;
  // "released 2000 men": a round number right before a plural is a count, unless a determiner makes it "the 2000 elections".
  return plural && year.year % 100 === 0 && !determined ? null : year;
}
