import { type DatePoint, readMonthFirst } from './months.ts';
import { at, has, lookUp, type Reader } from './reader.ts';

/** No month has more of one weekday. */
const MOST_WEEKS = 5;

/** "first", "2nd", "last" (-1) at `i`, and the token after it. */
function rankAt(reader: Reader, i: number): { rank: number; to: number } | null {
  const { numbers, dates } = reader.lexicon;
  const token = at(reader, i);
  if (has(dates.last, token.norm)) return { rank: -1, to: i + 1 };
  const suffix = at(reader, i + 1);
  const digits = token.form === 'plain' && !suffix.gap && has(numbers.ordinalSuffixes, suffix.norm);
  const rank = digits ? token.value : (lookUp(numbers.ordinals, token.norm) ?? 0);
  return rank >= 1 && rank <= MOST_WEEKS ? { rank, to: i + (digits ? 2 : 1) } : null;
}

/** Reads "the first Tuesday of November 2024", "last Sunday in March", "the last day of June". */
export function readNthDay(reader: Reader, i: number): DatePoint | null {
  const { dates } = reader.lexicon;
  const start = i + (has(dates.the, at(reader, i).norm) ? 1 : 0);
  const ranked = rankAt(reader, start);
  if (!ranked) return null;
  const { norm } = at(reader, ranked.to);
  const weekday = has(dates.anyDay, norm) ? null : lookUp(dates.weekdays, norm);
  if (weekday === undefined || (weekday === null && ranked.rank > 0)) return null;
  const joiner = at(reader, ranked.to + 1).norm;
  const month = has(dates.of, joiner) || has(dates.in, joiner) ? readMonthFirst(reader, ranked.to + 2) : null;
  if (month?.month === undefined || month.day !== undefined) return null;
  return { ...month, from: start, coreFrom: start, nth: { rank: ranked.rank, weekday } };
}
