/**
 * How a language writes numbers, lists and dates: as the browser knows, or what stands in where it does not. Chromium
 * knows only the languages that it speaks itself.
 */
import standIns from '../../assets/lexicons/stand-ins.json' with { type: 'json' };

/** Whose numbers, lists and dates are written in the same way, but for the names of the months. */
interface StandIn {
  numbers: string;
  lists: string;
  dates: string;
  months: Record<'withDay' | 'alone' | 'shortWithDay' | 'shortAlone', string[]>;
}

/** What formats a date; the part of `Intl.DateTimeFormat` that views use. */
export interface DateFormat {
  format(date: Date): string;
}

export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return new Intl.NumberFormat(standInFor(language)?.numbers ?? language, options);
}

export function listFormat(language: string): Intl.ListFormat {
  return new Intl.ListFormat(standInFor(language)?.lists ?? language);
}

export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): DateFormat {
  const standIn = standInFor(language);
  return standIn ? alikeDates(standIn, options) : new Intl.DateTimeFormat(language, options);
}

/** Whether the browser has the language's own formats. */
export function isKnown(language: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
}

function standInFor(language: string): StandIn | null {
  if (isKnown(language)) return null;
  return (standIns as Record<string, StandIn>)[language] ?? null;
}

function alikeDates({ dates, months }: StandIn, options: Intl.DateTimeFormatOptions): DateFormat {
  const alike = new Intl.DateTimeFormat(dates, options);
  const { timeZone } = alike.resolvedOptions();
  const number = new Intl.DateTimeFormat('en', { month: 'numeric', timeZone });
  const isShort = options.month === 'short' || options.dateStyle === 'medium';
  return {
    format(date) {
      const parts = alike.formatToParts(date);
      const hasDay = parts.some(({ type }) => type === 'day');
      const names = months[isShort ? (hasDay ? 'shortWithDay' : 'shortAlone') : hasDay ? 'withDay' : 'alone'];
      const month = names[Number(number.format(date)) - 1] ?? '';
      const words = parts.map(({ type, value }) => (type === 'month' ? month : value)).join('');
      // The sign for "year" stands behind whole dates only.
      return hasDay ? words : words.replace(/(\d)\D+$/, '$1');
    },
  };
}
