import { readDigits } from './digits.ts';
import { readFraction, readFractionOfScale, readPart } from './fractions.ts';
import { type Numeral, numeral, tidy } from './numeral.ts';
import { at, has, lookUp, type Reader } from './reader.ts';
import { readScale } from './scales.ts';
import { readCouple, readVague } from './vagueNumbers.ts';
import { belowHundred, readWordNumber } from './wordNumbers.ts';

/** "a dozen". "a score" is more often a result than twenty. */
const DOZEN = 12;
/** Words borrow a scale ("two to three million") only when they name fewer. */
const SMALL = 100;
/** No more digits are read after "point". */
const MOST_DECIMALS = 9;

/** "point one four", "point seventy-five" at `i`: the digits after the point, and the token after them. */
function decimals(reader: Reader, i: number): { digits: string; to: number } | null {
  const { points, units } = reader.lexicon.numbers;
  if (!has(points, at(reader, i).norm)) return null;
  let digits = '';
  while (digits.length < MOST_DECIMALS) {
    const digit = lookUp(units, at(reader, i + 1 + digits.length).norm);
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  if (digits) return { digits, to: i + 1 + digits.length };
  const whole = belowHundred(reader, i + 1);
  return whole && { digits: String(whole.value), to: whole.to };
}

function readWords(reader: Reader, i: number, joins: boolean): Numeral | null {
  const { articles, groups, scales } = reader.lexicon.numbers;
  const grouped = has(articles, at(reader, i).norm) ? lookUp(groups, at(reader, i + 1).norm) : undefined;
  if (grouped === DOZEN) return numeral(grouped, i + 2, { words: true });
  const whole = readWordNumber(reader, i, joins);
  if (!whole) return null;
  let { value, to } = whole;
  const decimal = decimals(reader, to);
  if (decimal) {
    value = Number(`${value}.${decimal.digits}`);
    to = decimal.to;
  }
  const part = joins ? readPart(reader, to) : null;
  if (part) {
    // "a million and a half" halves the million; "two and a half million" waits for its scale.
    value += part.value * (lookUp(scales, at(reader, to - 1).norm) ?? 1);
    to = part.to;
  }
  const scale = readScale(reader, to, false);
  const unscaled = scale.factor === 1 && value < SMALL;
  return numeral(tidy(value * scale.factor), scale.to, { words: true, unscaled, scale: scale.factor });
}

/** Reads the number at `i`, in digits or words. `joins` false: "and" does not belong to it ("between one hundred and two hundred"). */
export function readNumeral(reader: Reader, i: number, { joins = true, money = false } = {}): Numeral | null {
  const token = at(reader, i);
  if (token.kind === 'number') return readDigits(reader, i, money);
  const glyph = readFraction(reader, i);
  if (glyph) {
    const scale = readScale(reader, glyph.to, money);
    return numeral(tidy(glyph.value * scale.factor), scale.to);
  }
  if (token.kind !== 'word') return null;
  return readCouple(reader, i) ?? readFractionOfScale(reader, i) ?? readVague(reader, i) ?? readWords(reader, i, joins);
}
