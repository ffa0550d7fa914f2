import type { Bound, PairVerdict } from '../types.ts';
import type { OtherValue } from './glance.ts';
import { glanceOf } from './glance.ts';
import { numbersBetween, numberTicks } from './number-line.ts';
import type { PageValue, Row } from './rows.ts';
import type { Scale, Stretch } from './scale.ts';
import { scaleOf } from './scale.ts';
import { daysBetween, LEAST_DAYS, timeTicks } from './time-line.ts';

/** A labelled place of an axis; `at` from 0 (left) to 1. */
export interface Tick {
  at: number;
  label: string;
}

/** A value on its own line of a picture. */
export interface Lane {
  /** Null for the page's own value. */
  outlets: string[] | null;
  /** Null for the page's own value. */
  verdict: PairVerdict | null;
  /** As its text words it. */
  text: string;
  /** Positions from 0 (left) to 1; equal for a point. */
  from: number;
  to: number;
  /** The value has no end on that side. */
  openLow: boolean;
  openHigh: boolean;
}

/** A number line or time line with the page's values first. */
export interface Plot {
  kind: 'numbers' | 'times';
  lanes: Lane[];
  ticks: Tick[];
}

/** Kinds whose values are quantities that a line shows well. */
const NUMBERS = new Set(['count', 'duration', 'age', 'money', 'percent']);
/** More lanes than this are no longer taken in at a glance. */
const MOST_LANES = 8;

/** The picture of a row's values; null where there is nothing to see: one value only, or values that no line holds. */
export function plotOf(row: Row, language: string): Plot | null {
  if (row.kind !== 'date' && !NUMBERS.has(row.kind)) return null;
  const unit = row.values[0]?.unit ?? null;
  const placed = [...row.values, ...glanceOf(row)].flatMap((value) => {
    const stretch = row.kind === 'date' ? daysBetween(value.low, value.high) : stretchOf(value, unit);
    return stretch ? [{ value, stretch }] : [];
  });
  const stretches = placed.map(({ stretch }) => stretch);
  if (new Set(stretches.map(({ low, high }) => `${low} ${high}`)).size < 2) return null;
  const whole = stretches.every(({ low, high }) => Number.isInteger(low ?? 0) && Number.isInteger(high ?? 0));
  const scale = scaleOf(stretches, row.kind === 'date' ? LEAST_DAYS : whole ? 1 : 0.1);
  if (!scale) return null;
  return {
    kind: row.kind === 'date' ? 'times' : 'numbers',
    lanes: placed.slice(0, MOST_LANES).map(({ value, stretch }) => laneOf(value, stretch, scale)),
    ticks: row.kind === 'date' ? timeTicks(scale, language) : numberTicks(scale, whole, row.kind, unit, language),
  };
}

function stretchOf(value: { low: Bound; high: Bound; unit?: string | null }, unit: string | null): Stretch | null {
  return numbersBetween(value.low, value.high, value.unit === undefined ? unit : value.unit, unit);
}

function laneOf(value: PageValue | OtherValue, { low, high }: Stretch, scale: Scale): Lane {
  const other = 'outlets' in value ? value : null;
  return {
    outlets: other?.outlets ?? null,
    verdict: other?.verdict ?? null,
    text: value.text,
    from: low === null ? 0 : scale.at(low),
    to: high === null ? 1 : scale.at(high),
    openLow: low === null,
    openHigh: high === null,
  };
}
