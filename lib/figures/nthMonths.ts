import { apartAt } from './apart.ts';
import type { DatePoint } from './months.ts';
import { at, has, lookUp, phraseAt, type Reader } from './reader.ts';
import { readYear } from './years.ts';

const MONTHS = 12;

/** Reads "the ninth month of 2020", "the third month of last year". */
export function readNthMonth(reader: Reader, i: number): DatePoint | null {
  const { numbers, dates, durations } = reader.lexicon;
  const start = i + (has(dates.the, at(reader, i).norm) ? 1 : 0);
  const month = lookUp(numbers.ordinals, at(reader, start).norm) ?? MONTHS + 1;
  const noun = at(reader, start + 1).norm;
  const isMonth = lookUp(durations.units, noun) === 'months' && has(dates.of, at(reader, start + 2).norm);
  if (month > MONTHS || !isMonth) return null;
  const year = readYear(reader, start + 3);
  if (year) return { from: start, coreFrom: start, to: year.to, month, year: year.year };
  const told = apartAt(reader, start + 3, 'years') !== null || phraseAt(reader, dates.otherYear, start + 3) > 0;
  return told ? { from: start, coreFrom: start, to: start + 2, month } : null;
}
