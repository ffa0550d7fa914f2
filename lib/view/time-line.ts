import { spanOf } from '../days.ts';
import type { Bound, IsoDate } from '../types.ts';
import { dateOf } from './format.ts';
import { dateFormat } from './intl.ts';
import type { Tick } from './plot.ts';
import type { Scale, Stretch } from './scale.ts';

/** A picture of one day alone still shows the days beside it. */
export const LEAST_DAYS = 2;
/** More labels than this run into each other at 320 px. */
const MOST_TICKS = 4;
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** The days from `low` to `high`, as day numbers; null if either end is no date. */
export function daysBetween(low: Bound, high: Bound): Stretch | null {
  const first = typeof low === 'string' ? spanOf(low) : null;
  const last = typeof high === 'string' ? spanOf(high) : null;
  if ((low !== null && !first) || (high !== null && !last)) return null;
  return { low: first?.first ?? null, high: last ? last.last + 1 : null };
}

/** Labelled days, months or years of a time line, whichever are fine enough and not too many. */
export function timeTicks(scale: Scale, language: string): Tick[] {
  for (const step of DAY_STEPS) {
    const ticks = everyDays(scale, step, language);
    if (ticks.length <= MOST_TICKS) return ticks;
  }
  for (const step of MONTH_STEPS) {
    const ticks = everyMonths(scale, step, language);
    if (ticks.length <= MOST_TICKS) return ticks;
  }
  return [];
}

/** A day's label stands under its middle. */
function everyDays(scale: Scale, step: number, language: string): Tick[] {
  const format = dateFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const ticks: Tick[] = [];
  for (let day = Math.ceil(scale.low - 0.5); day + 0.5 <= scale.high && ticks.length <= MOST_TICKS; day += step) {
    ticks.push({ at: scale.at(day + 0.5), label: format.format(dateOf(day)) });
  }
  return ticks;
}

/** The label of a month or year stands where it begins. */
function everyMonths(scale: Scale, step: number, language: string): Tick[] {
  const year: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  const format = dateFormat(language, step < 12 ? { ...year, month: 'short' } : year);
  const from = dateOf(Math.floor(scale.low));
  const ticks: Tick[] = [];
  let month = Math.floor((from.getUTCFullYear() * 12 + from.getUTCMonth()) / step) * step;
  for (; firstDay(month) <= scale.high && ticks.length <= MOST_TICKS; month += step) {
    const day = firstDay(month);
    if (day >= scale.low) ticks.push({ at: scale.at(day), label: format.format(dateOf(day)) });
  }
  return ticks;
}

/** The first day of a month counted from the year 0. */
function firstDay(month: number): number {
  return spanOf(monthOf(month))?.first ?? Number.POSITIVE_INFINITY;
}

function monthOf(month: number): IsoDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
