import { at, lookUp, phraseIn, type Reader } from './reader.ts';

/** "last year", "this month", "next week" at `i`: how many such units from the reference's, and where the words end. */
export function apartAt(reader: Reader, i: number, unit: string): { value: number; to: number } | null {
  const { dates, durations } = reader.lexicon;
  const found = phraseIn(reader, dates.apart, i);
  return found && lookUp(durations.units, at(reader, found.to).norm) === unit ? { ...found, to: found.to + 1 } : null;
}
