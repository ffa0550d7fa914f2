import { spanOf } from '../days.ts';
import type { FigureKind, IsoDate } from '../types.ts';
import { dateFormat, isKnown, numberFormat } from './intl.ts';

/** From here on a number is shown short ("12K"), or an axis has no room for it. */
const LONG_NUMBER = 10_000;

const DAY_MS = 86_400_000;

/** A number as a language writes it, with its currency or per cent sign; `unit` is an ISO 4217 code where it is money. */
export function formatNumber(value: number, kind: FigureKind, unit: string | null, language: string): string {
  const notation = Math.abs(value) >= LONG_NUMBER ? 'compact' : 'standard';
  const short: Intl.NumberFormatOptions = { notation, maximumFractionDigits: 2 };
  if (kind === 'percent') return numberFormat(language, { ...short, style: 'percent' }).format(value / 100);
  if (kind === 'money' && unit && /^[A-Z]{3}$/.test(unit)) {
    const money: Intl.NumberFormatOptions = { style: 'currency', currency: unit, minimumFractionDigits: 0 };
    return numberFormat(language, { ...short, ...money }).format(value);
  }
  return numberFormat(language, short).format(value);
}

/** A date as a language writes it, no more precise than it is known; as given if it is no ISO date. */
export function formatDate(date: IsoDate, language: string): string {
  const span = spanOf(date);
  if (!span) return date;
  const month: Intl.DateTimeFormatOptions = date.length > 4 ? { month: 'long' } : {};
  const day: Intl.DateTimeFormatOptions = date.length > 7 ? { day: 'numeric' } : {};
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', ...month, ...day, timeZone: 'UTC' };
  return dateFormat(language, options).format(dateOf(span.first));
}

/** The day counted from 1970-01-01, at midnight UTC. */
export function dateOf(day: number): Date {
  return new Date(day * DAY_MS);
}

/** A moment (ISO date and time) as day and time in the reader's own time zone. */
export function formatMoment(moment: string, language: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/**
 * Name of a language by its BCP 47 tag, told in another: "Russian" for ru in English; the tag if it is none. Where the
 * browser does not know the other, the language's own name for itself.
 */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(isKnown(language) ? language : tag, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** The site of a web address, as readers know it: without "www."; null if there is none. */
export function siteOf(url: string | null): string | null {
  return /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:@]+)/i.exec(url ?? '')?.[1] ?? null;
}

/** Steps of what is stored, as browsers tell it: a megabyte is 1,000,000 bytes. */
const SIZES: [unit: string, bytes: number][] = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
];

/** How much is stored, to two digits: "3.4 MB". */
export function formatBytes(bytes: number, language: string): string {
  const [unit, size] = SIZES.find(([, least]) => bytes >= least) ?? ['byte', 1];
  const options: Intl.NumberFormatOptions = { style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 2 };
  return numberFormat(language, options).format(bytes / size);
}
