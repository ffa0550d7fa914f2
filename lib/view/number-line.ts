import type { Bound, FigureKind } from '../types.ts';
import { formatNumber } from './format.ts';
import type { Tick } from './plot.ts';
import type { Scale, Stretch } from './scale.ts';

/** More labels than this run into each other at 320 px. */
const MOST_TICKS = 4;

/** Days in a unit of time, near enough to draw by. */
const DAYS: Record<string, number> = {
  years: 365.25,
  months: 30.44,
  weeks: 7,
  days: 1,
  hours: 1 / 24,
  minutes: 1 / 1440,
  seconds: 1 / 86_400,
};

/** The numbers from `low` to `high`, told in `unit`; null if either is no number or cannot be told in that unit. */
export function numbersBetween(low: Bound, high: Bound, from: string | null, unit: string | null): Stretch | null {
  const factor = from === unit ? 1 : (DAYS[from ?? ''] ?? Number.NaN) / (DAYS[unit ?? ''] ?? Number.NaN);
  if (Number.isNaN(factor) || typeof low === 'string' || typeof high === 'string') return null;
  return { low: low === null ? null : low * factor, high: high === null ? null : high * factor };
}

/** Labelled round numbers of a number line; whole ones where only whole ones make sense. */
export function numberTicks(
  scale: Scale,
  whole: boolean,
  kind: FigureKind,
  unit: string | null,
  language: string,
): Tick[] {
  const step = stepOf((scale.high - scale.low) / MOST_TICKS, whole);
  const first = Math.ceil(scale.low / step);
  const last = Math.floor(scale.high / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const value = (first + index) * step;
    return { at: scale.at(value), label: formatNumber(value, kind, unit, language) };
  });
}

/** The smallest of 1, 2, 5, 10, 20, ... (or their tenths) that is at least `least`. */
function stepOf(least: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= least) ?? least;
  return whole ? Math.max(1, step) : step;
}
