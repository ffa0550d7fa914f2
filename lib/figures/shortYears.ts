import { at, type Reader } from './reader.ts';
import type { Year } from './years.ts';

/** Two-digit years below this one are of this century. */
const PIVOT = 70;
/** A number above it is no day: "9 Aug 96". */
const LAST_DAY = 31;
/** Years that a text with its own day looks ahead with two digits. */
const AHEAD = 10;

/** The year that its last two digits stand for. */
export function fullYear(short: number): number {
  return short + (short < PIVOT ? 2000 : 1900);
}

/** "'16" after a month or day at `i`; where `bare`, also "96" with nothing after it that it could count. */
export function readShortYear(reader: Reader, i: number, bare: boolean): Year | null {
  const quoted = at(reader, i).text === "'" && at(reader, i).gap && !at(reader, i + 1).gap;
  const j = quoted ? i + 1 : i;
  const token = at(reader, j);
  const after = at(reader, j + 1);
  if (token.form !== 'plain' || token.text.length !== 2) return null;
  if (!after.gap && after.kind !== 'mark') return null;
  const closes = after.kind === 'end' || after.line || (/^[.,;:)]$/.test(after.text) && !after.gap);
  const alone = bare && token.gap && token.value > LAST_DAY && closes && !isFarAhead(reader, token.value);
  return quoted || alone ? { year: fullYear(token.value), to: j + 1 } : null;
}

/** "Ten came in August, in September 57": a year that no text tells of is none. */
function isFarAhead({ reference }: Reader, short: number): boolean {
  return reference !== null && fullYear(short) > Number(reference.slice(0, 4)) + AHEAD;
}
