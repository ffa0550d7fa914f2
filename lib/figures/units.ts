import { readNumeral, readPart, tidy } from './numerals.ts';
import { afterHyphen, at, has, lookUp, phraseAt, type Reader } from './reader.ts';

/** The unit after a number: what it makes of it, and where it ends. */
export interface Unit {
  kind: 'duration' | 'age' | 'money' | 'percent' | 'count';
  unit: string | null;
  /** The number counts so many of `unit`: "decade" is 10 years. */
  times: number;
  to: number;
}

/** The unit of time that the word at `i` names, in any of its forms. */
export function timeUnit(reader: Reader, i: number): { unit: string; times: number } | null {
  const { units, multiples } = reader.lexicon.durations;
  const word = at(reader, i).norm;
  const unit = lookUp(units, word);
  return unit !== undefined ? { unit, times: 1 } : (lookUp(multiples, word) ?? null);
}

/** "two full days": the unit may stand after words that say nothing of the number. */
function durationAt(reader: Reader, i: number): Unit | null {
  const { lexicon } = reader;
  const hyphen = afterHyphen(reader, i);
  let j = hyphen < 0 ? i : hyphen;
  const glued = !at(reader, j).gap && hyphen < 0;
  if (glued && !has(lexicon.durations.glued, at(reader, j).norm)) return null;
  if (hyphen < 0 && !glued && has(lexicon.durations.between, at(reader, j).norm)) j++;
  const short = has(lexicon.durations.glued, at(reader, j).norm);
  // "5 h" and "20 min" are units after digits only.
  if (short && at(reader, i - 1).kind !== 'number') return null;
  const found = timeUnit(reader, j);
  if (!found || (at(reader, j).norm === 'second' && hyphen < 0)) return null;
  const age = ageAfter(reader, j + 1);
  return age > 0 ? { kind: 'age', ...found, to: age } : { kind: 'duration', ...found, to: j + 1 };
}

/** "old", "-old", "of age" after a unit of time: where it ends, else -1. */
function ageAfter(reader: Reader, i: number): number {
  const { old, ofAge } = reader.lexicon.ages;
  const hyphen = afterHyphen(reader, i);
  const j = hyphen < 0 ? i : hyphen;
  return has(old, at(reader, j).norm) ? j + 1 : phraseAt(reader, ofAge, i);
}

function moneyAt(reader: Reader, i: number): Unit | null {
  const { money } = reader.lexicon;
  const hyphen = afterHyphen(reader, i);
  const j = hyphen < 0 ? i : hyphen;
  const part = lookUp(money.parts, at(reader, j).norm);
  if (part !== undefined) return { kind: 'money', unit: part, times: 0.01, to: j + 1 };
  for (const n of [2, 1]) {
    const phrase = n === 2 ? `${at(reader, j).norm} ${at(reader, j + 1).norm}` : at(reader, j).norm;
    const code = lookUp(money.units, phrase);
    if (code === undefined || phrase.length === 0) continue;
    if (has(money.weightAfter, phrase) && has(reader.lexicon.numbers.of, at(reader, j + 1).norm))
      return { kind: 'count', unit: 'pounds', times: 1, to: j + 1 };
    return { kind: 'money', unit: code, times: 1, to: j + n };
  }
  return null;
}

function measureAt(reader: Reader, i: number): Unit | null {
  const { units, glued } = reader.lexicon.measures;
  const hyphen = afterHyphen(reader, i);
  const j = hyphen < 0 ? i : hyphen;
  const short = at(reader, j).gap ? undefined : lookUp(glued, at(reader, j).norm);
  if (short !== undefined && hyphen < 0 && at(reader, i - 1).kind === 'number')
    return { kind: 'count', unit: short, times: 1, to: j + 1 };
  for (let n = 3; n > 0; n--) {
    let phrase = '';
    for (let k = j; k < j + n; k++) phrase += (k > j ? ' ' : '') + at(reader, k).norm;
    const unit = lookUp(units, phrase);
    if (unit !== undefined) return { kind: 'count', unit, times: 1, to: j + n };
  }
  return null;
}

/** The unit that stands at `i`, right after a number. */
export function readUnit(reader: Reader, i: number): Unit | null {
  const { percent, ages } = reader.lexicon;
  const hyphen = afterHyphen(reader, i);
  const share = phraseAt(reader, percent.words, hyphen < 0 ? i : hyphen);
  if (share > 0) return { kind: 'percent', unit: null, times: 1, to: share };
  if (has(ages.yo, at(reader, i).norm)) return { kind: 'age', unit: 'years', times: 1, to: i + 1 };
  return durationAt(reader, i) ?? moneyAt(reader, i) ?? measureAt(reader, i);
}

/** Seconds of each unit of time; months and years by their mean length. */
const SECONDS = new Map([
  ['seconds', 1],
  ['minutes', 60],
  ['hours', 3600],
  ['days', 86_400],
  ['weeks', 604_800],
  ['months', 2_629_800],
  ['years', 31_557_600],
]);

/** "four years and five months", "2 hours 40 minutes": smaller units that go on, told in the smallest. */
export function readFurther(
  reader: Reader,
  value: number,
  unit: Unit,
): { value: number; unit: string; to: number } | null {
  let total = value * unit.times;
  let name = unit.unit ?? '';
  let { to } = unit;
  let found = false;
  for (let n = 0; n < 3; n++) {
    let j = to;
    if (at(reader, j).text === ',') j++;
    const and = has(reader.lexicon.numbers.joiners, at(reader, j).norm);
    if (and) j++;
    const part = and ? readPart(reader, j - 1) : null;
    // "a year and a half".
    if (part && !found && at(reader, to).text !== ',')
      return { value: tidy(total + part.value * unit.times), unit: name, to: part.to };
    const number = readNumeral(reader, j);
    const next = number && number.high === number.low && number.unscaled ? readUnit(reader, number.to) : null;
    if (!number || !next?.unit) break;
    const ratio = ratioOf(reader, unit, name, next);
    if (ratio === null || number.low >= ratio) break;
    total = total * ratio + number.low * next.times;
    name = next.unit;
    to = next.to;
    found = true;
  }
  return found ? { value: tidy(total), unit: name, to } : null;
}

/** How many of the next unit make one of this; null where they do not go together. */
function ratioOf(reader: Reader, unit: Unit, name: string, next: Unit): number | null {
  if (unit.kind === 'duration' && next.kind === 'duration') {
    const ratio = (SECONDS.get(name) ?? 0) / (SECONDS.get(next.unit ?? '') ?? 1);
    return ratio > 1 ? Math.round(ratio * 100) / 100 : null;
  }
  if (unit.kind !== 'count' || next.kind !== 'count') return null;
  const part = lookUp(reader.lexicon.measures.parts, name);
  return part && part.unit === next.unit ? part.times : null;
}
