import { at, has, isNoun, lookUp, phraseAt, type Reader, skipHyphen } from './reader.ts';

/** The unit after a number: what it makes of it, and where it ends. */
export interface Unit {
  kind: 'duration' | 'age' | 'money' | 'percent' | 'count';
  unit: string | null;
  /** The number counts so many of `unit`: "decade" is 10 years. */
  times: number;
  to: number;
}

/** Lines of pictures, as screens and films are sold. */
const VIDEO_LINES: readonly number[] = [240, 360, 480, 576, 720, 1080, 1440, 2160, 4320];
/** Letters that stand for units of time are no more than these. */
const SHORT = 2;
/** "ms" and "has" are no plurals of units; no such name has fewer letters than "kilos". */
const LEAST_PLURAL = 4;
/** "square nautical miles": names of units have at most so many words. */
const LONGEST_NAME = 3;

/** The unit of time that the word at `i` names, in any of its forms. */
export function timeUnit(reader: Reader, i: number): { unit: string; times: number } | null {
  const { units, multiples } = reader.lexicon.durations;
  const word = at(reader, i).norm;
  const unit = lookUp(units, word);
  return unit !== undefined ? { unit, times: 1 } : (lookUp(multiples, word) ?? null);
}

/** "old", "-old", "of age" after a unit of time: where it ends, else -1. */
function ageAfter(reader: Reader, i: number): number {
  const { old, ofAge } = reader.lexicon.ages;
  const j = skipHyphen(reader, i);
  return has(old, at(reader, j).norm) ? j + 1 : phraseAt(reader, ofAge, i);
}

/** "1 second", "0.5 second": a measure, unless something follows that is the second of its kind. */
function isOneSecond(reader: Reader, number: number, second: number): boolean {
  const { form, value } = at(reader, number - 1);
  return (form === 'decimal' || (form === 'plain' && value === 1)) && !isNoun(reader, second + 1);
}

/** "days", "-day", "full days"; "h" after digits only, "yrs" after words too. */
function durationAt(reader: Reader, i: number): Unit | null {
  const { between, glued, ordinalLike } = reader.lexicon.durations;
  let j = skipHyphen(reader, i);
  const hyphened = j > i;
  if (!hyphened && at(reader, j).gap && has(between, at(reader, j).norm)) j++;
  const word = at(reader, j);
  const short = has(glued, word.norm);
  const letter = word.norm.length === 1;
  const digits = at(reader, i - 1);
  // "24hours": whole words are glued by mistake only, letters on purpose.
  if (!hyphened && !word.gap && !short && !(digits.kind === 'number' && word.norm.length > SHORT)) return null;
  if (letter && digits.kind !== 'number') return null;
  const found = timeUnit(reader, j);
  if (!found || (has(ordinalLike, word.norm) && !hyphened && !isOneSecond(reader, i, j))) return null;
  const age = ageAfter(reader, j + 1);
  return { kind: age > 0 ? 'age' : 'duration', ...found, to: age > 0 ? age : j + 1 };
}

/** The names of units, and the first words of them. */
interface Names {
  units: Map<string, string>;
  starts: Set<string>;
}

type Table = Readonly<Record<string, readonly string[]>>;

const known = new WeakMap<Table, Names>();

/** All names of a table's units. Its own name is one, too; of currencies that is so for the `codes` that are told. */
function namesOf(table: Table, codes: readonly string[] | null): Names {
  let names = known.get(table);
  if (!names) {
    const all = Object.entries(table).flatMap(([unit, others]) => {
      const own = unit.toLowerCase();
      const called = codes ? codes.filter((code) => code === own) : [own, own.replace(/s$/, '')];
      return [...called, ...others].map((name): [string, string] => [name, unit]);
    });
    const starts = all.flatMap(([name]) => [name.split(' ')[0] ?? '', `${name}s`]);
    names = { units: new Map(all), starts: new Set(starts) };
    known.set(table, names);
  }
  return names;
}

/** The unit of a name in a table of them; the plural of a longer name need not stand there. `codes` as for `namesOf`. */
export function unitNamed(table: Table, name: string, codes: readonly string[] | null): string | undefined {
  const { units } = namesOf(table, codes);
  const plural = name.length > LEAST_PLURAL && name.endsWith('s');
  return units.get(name) ?? (plural ? units.get(name.slice(0, -1)) : undefined);
}

/** The currency of a sign, code or word. */
export function currencyNamed({ lexicon }: Reader, name: string): string | undefined {
  return unitNamed(lexicon.money.units, name, lexicon.money.prefixWords);
}

/** The value of the longest name in the table that starts at `i`, and where the name ends. */
function named(
  reader: Reader,
  table: Table,
  codes: readonly string[] | null,
  i: number,
): { unit: string; to: number } | null {
  if (!namesOf(table, codes).starts.has(at(reader, i).norm)) return null;
  let name = '';
  let found: { unit: string; to: number } | null = null;
  for (let n = 0, j = i; n < LONGEST_NAME; n++) {
    name += `${n > 0 ? ' ' : ''}${at(reader, j).norm}`;
    const unit = unitNamed(table, name, codes);
    // "kilowatt-hours".
    j++;
    if (unit !== undefined) found = { unit, to: j };
    j = skipHyphen(reader, j);
  }
  return found;
}

function moneyAt(reader: Reader, i: number): Unit | null {
  const { units, parts, gluedParts, prefixWords, weights } = reader.lexicon.money;
  const j = skipHyphen(reader, i);
  const glued = at(reader, i - 1);
  const pence = at(reader, i).gap || glued.kind !== 'number' ? undefined : lookUp(gluedParts, at(reader, i).text);
  // "1080p" tells the lines of a picture.
  if (pence !== undefined && !VIDEO_LINES.includes(glued.value))
    return { kind: 'money', unit: pence, times: 0.01, to: i + 1 };
  const part = named(reader, parts, [], j);
  if (part) return { kind: 'money', ...part, times: 0.01 };
  const found = named(reader, units, prefixWords, j);
  if (!found) return null;
  const weight = lookUp(weights, at(reader, j).norm);
  // "20 pounds of sugar".
  const weighs =
    weight !== undefined && found.to === j + 1 && has(reader.lexicon.numbers.of, at(reader, found.to).norm);
  return weighs ? { kind: 'count', unit: weight, times: 1, to: found.to } : { kind: 'money', ...found, times: 1 };
}

/** `6'2"`: feet, where inches follow. */
function areFeet(reader: Reader, i: number): boolean {
  const [foot, inches, inch] = [at(reader, i), at(reader, i + 1), at(reader, i + 2)];
  return foot.text === "'" && !foot.gap && inches.form === 'plain' && !inches.gap && inch.text === '"' && !inch.gap;
}

function measureAt(reader: Reader, i: number): Unit | null {
  const { units, glued } = reader.lexicon.measures;
  if (areFeet(reader, i)) return { kind: 'count', unit: 'feet', times: 1, to: i + 1 };
  const word = at(reader, i);
  // "5G" is no weight: single letters are units in lower case.
  const short = word.gap || at(reader, i - 1).kind !== 'number' ? undefined : lookUp(glued, word.text);
  const found = named(reader, units, null, skipHyphen(reader, i));
  // "30m²" is no length.
  if (short !== undefined && !(found && found.to > i + 1)) return { kind: 'count', unit: short, times: 1, to: i + 1 };
  return found && { kind: 'count', ...found, times: 1 };
}

/** The unit that stands at `i`, right after a number. */
export function readUnit(reader: Reader, i: number): Unit | null {
  const { percent, ages } = reader.lexicon;
  const share = phraseAt(reader, percent.words, skipHyphen(reader, i));
  if (share > 0) return { kind: 'percent', unit: null, times: 1, to: share };
  if (has(ages.yo, at(reader, i).norm)) return { kind: 'age', unit: 'years', times: 1, to: i + 1 };
  return durationAt(reader, i) ?? moneyAt(reader, i) ?? measureAt(reader, i);
}
