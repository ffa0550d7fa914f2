/** Whether two readings of a figure say the same value, whichever way they write it. */
import type { Bound } from '../types.ts';

/** A value as gold or report writes it. */
export interface Value {
  low: Bound;
  high: Bound;
  unit?: string | null;
}

const DAYS: Readonly<Record<string, number>> = {
  seconds: 1 / 86_400,
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  nights: 1,
  weeks: 7,
  months: 30.4375,
  years: 365.25,
};
/** 18 months are a year and a half, although months differ in length. */
const UNIT_SLACK = 0.02;
/** "one third" is read to as many digits as suit. */
const SLACK = 1e-6;

/** Whether `a` says what `b` says. Durations may come in other units; an open bound may hold its own number or not. */
export function sameValue(a: Value, b: Value): boolean {
  if (b.low === null && b.high === null) return a.low === null && a.high === null;
  return sameBound(a.low, b.low, a, b, 1) && sameBound(a.high, b.high, a, b, -1);
}

function sameBound(x: Bound, y: Bound, a: Value, b: Value, inward: 1 | -1): boolean {
  if (x === null || y === null) return x === y;
  if (typeof x === 'string' || typeof y === 'string') return spell(x, inward) === spell(y, inward);
  const from = DAYS[a.unit ?? ''];
  const to = DAYS[b.unit ?? ''];
  if (from !== undefined && to !== undefined && from !== to) return near((x * from) / to, y, UNIT_SLACK);
  const open = b.low === null || b.high === null;
  return near(x, y, SLACK) || (open && x === y + inward); // "over 100" may be kept as 101
}

function near(x: number, y: number, slack: number): boolean {
  return Math.abs(x - y) <= slack * Math.max(Math.abs(x), Math.abs(y), 1);
}

/** A date as its first or last day, a clock time with two digits an hour. */
function spell(bound: string | number, inward: 1 | -1): string {
  const text = String(bound);
  const clock = /^(\d{1,2}):(\d{2})/.exec(text);
  if (clock) return `${(clock[1] ?? '').padStart(2, '0')}:${clock[2]}`;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return text;
  const first = `${year}-${month ?? (inward === 1 ? '01' : '12')}`;
  const lastDay = () => new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5)), 0)).getUTCDate();
  return `${first}-${day ?? (inward === 1 ? '01' : lastDay())}`;
}
