import { readPart } from './fractions.ts';
import { type Numeral, tidy } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { at, has, lookUp, type Reader } from './reader.ts';
import { readUnit, type Unit } from './units.ts';

/** A value told in several units, in the one that it comes to. */
export interface Compound {
  value: number;
  unit: string;
  to: number;
}

/** Units of time from large to small, in seconds; months and years by their mean length. */
const SECONDS = new Map([
  ['years', 31_557_600],
  ['months', 2_629_800],
  ['weeks', 604_800],
  ['days', 86_400],
  ['hours', 3600],
  ['minutes', 60],
  ['seconds', 1],
]);
/** Months of a year, minutes of an hour: units so close follow one another without "and". */
const CLOSE: readonly number[] = [12, 60];
/** "years, months, days and hours": no more units than these follow one another. */
const MOST_UNITS = 4;
/** Hours do not follow years: the next unit goes into the one before at most so often (days in a year). */
const LARGEST_RATIO = 366;
/** "two hours and 35 seconds" leave out the minutes. */
const SECONDS_OF_HOUR = 3600;

/** How many of the smaller unit make one of the larger; null where they do not go together. */
function ratio(reader: Reader, kind: Unit['kind'], larger: string, { unit, to }: Unit): number | null {
  const smaller = unit ?? '';
  if (kind === 'money') {
    const parts = lookUp(reader.lexicon.money.hundredths, larger);
    return parts && has(parts, at(reader, to - 1).norm) ? 100 : null;
  }
  if (kind === 'duration') {
    const times = (SECONDS.get(larger) ?? 0) / (SECONDS.get(smaller) ?? Number.NaN);
    return (times > 1 && times < LARGEST_RATIO) || times === SECONDS_OF_HOUR ? times : null;
  }
  const part = kind === 'count' ? lookUp(reader.lexicon.measures.parts, larger) : undefined;
  return part && part.unit === smaller ? part.times : null;
}

/** The unit of a further number: in "2h 14m" the letter stands for minutes, in "6 ft 2 in" the word for inches. */
function nextUnit(reader: Reader, { to, bare }: Numeral, larger: string, kind: Unit['kind']): Unit | null {
  const table = lookUp(reader.lexicon.measures.afterLarger, larger);
  const unit = table && bare ? lookUp(table, at(reader, to).text) : undefined;
  return unit === undefined ? readUnit(reader, to) : { kind, unit, times: 1, to: to + 1 };
}

/**
 * Reads on after a number and its unit: "a year and a half", "four years and five months", "882 feet 9 inches".
 * Times come in the smallest unit told, lengths and weights in the largest, as one compares them.
 */
export function readFurther(reader: Reader, value: number, first: Unit): Compound | null {
  const { joiners } = reader.lexicon.numbers;
  const half = readPart(reader, first.to);
  const name = first.unit ?? '';
  if (half) return { value: tidy((value + half.value) * first.times), unit: name, to: half.to };
  if (!Number.isInteger(value)) return null;
  const found: Compound = { value: value * first.times, unit: name, to: first.to };
  let scale = 1;
  let whole: Compound | null = null;
  for (let n = 1; n < MOST_UNITS; n++) {
    const comma = at(reader, found.to).text === ',' ? 1 : 0;
    const and = has(joiners, at(reader, found.to + comma).norm) ? 1 : 0;
    const number = readNumeral(reader, found.to + comma + and);
    const next =
      number && number.low === number.high && number.unscaled ? nextUnit(reader, number, found.unit, first.kind) : null;
    const times = number && next?.kind === first.kind && next.unit ? ratio(reader, first.kind, found.unit, next) : null;
    if (!number || !next?.unit || times === null || number.low >= times) break;
    scale *= times;
    if (first.kind === 'duration') {
      found.value = found.value * times + number.low * next.times;
      found.unit = next.unit;
    } else found.value += number.low / scale;
    found.to = next.to;
    // "one week, one day" is a list; "5 years, 3 months" and "5 years, 3 months and 2 days" are one span.
    if (comma === 0 || and === 1 || CLOSE.includes(times))
      whole = { ...found, value: tidy(found.value), unit: first.kind === 'duration' ? found.unit : name };
    if (and === 1) break;
  }
  return whole;
}
