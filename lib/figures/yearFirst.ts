import { exists } from './calendar.ts';
import { type DatePoint, dayInDigits } from './months.ts';
import { at, lookUp, type Reader, skipJoint } from './reader.ts';
import { readYear } from './years.ts';

/** Reads "2012-Aug-10", "2012/Aug/10", "2024-August": the parts glued, the year first. */
export function readYearFirst(reader: Reader, i: number): DatePoint | null {
  if (at(reader, i).form !== 'plain') return null;
  const name = skipJoint(reader, i + 1);
  const month = name === i + 1 ? undefined : lookUp(reader.lexicon.dates.months, at(reader, name).norm);
  const year = month === undefined ? null : readYear(reader, i);
  if (month === undefined || !year) return null;
  const point = { from: i, coreFrom: i, to: name + 1, year: year.year, month };
  const next = skipJoint(reader, name + 1);
  const day = next === name + 1 ? null : dayInDigits(reader, next);
  const whole = day && { ...point, day: day.day, to: day.to };
  return whole && exists(whole) ? whole : point;
}
