/** Bare numbers that are hours of a clock: "woken at five". */
import type { Figure } from '../types.ts';
import { isOneOf } from './words/distance.ts';
import type { ReadSentence } from './words/sentence.ts';

/** Of a clock's face. */
const HOURS = 12;
/** Words from "woken" to its hour. */
const OF_HOUR = 4;

/** "woken at five", "up towards four". */
export function isHour(sentence: ReadSentence, at: number, value: number): boolean {
  const near = isOneOf(sentence, at - 1, 'atHours') || isOneOf(sentence, at - 1, 'nearHours');
  if (value > HOURS || !near) return false;
  return sentence.predicates.some(({ family, to }) => family.hourly && to <= at && at - to <= OF_HOUR);
}

/** The clock time of a number that is read as one; null for other figures. */
export function hoursOf({ kind, low }: Figure, read: Figure['kind']): Pick<Figure, 'low' | 'high'> | null {
  if (read !== 'time' || kind === 'time') return null;
  const hour = `${String(low).padStart(2, '0')}:00`;
  return { low: hour, high: hour };
}
