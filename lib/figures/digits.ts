import { endsInS } from '../text/inflection.ts';
import { readFraction, readPart } from './fractions.ts';
import { type Numeral, numeral, tidy } from './numeral.ts';
import { at, has, isNoun, lookUp, type Reader } from './reader.ts';
import { readScale } from './scales.ts';
import { readUnit, unitNamed } from './units.ts';

/** "1 crore 20 lakh 50 thousand": more scales do not follow one another. */
const MOST_SCALES = 3;
/** Longer runs of digits without separators are ids. */
const MOST_DIGITS = 12;

/** A thousand, or more, with a dot between the groups. */
const THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;

interface Written {
  value: number;
  to: number;
  bare: boolean;
}

/** "1 234 567" with blanks or thin spaces: groups of three after a short first one. */
function spaced(reader: Reader, i: number): Written | null {
  const first = at(reader, i);
  if (first.text.length > 3) return null;
  let digits = first.text;
  let to = i + 1;
  for (let t = at(reader, to); t.form === 'plain' && t.text.length === 3 && t.gap && !t.line; t = at(reader, to)) {
    if (t.start - at(reader, to - 1).end !== 1 || digits.length > MOST_DIGITS) break;
    digits += t.text;
    to++;
  }
  if (to === i + 1) return null;
  const part = commaDecimal(reader, to - 1);
  return part
    ? { ...part, value: Number(digits) + part.value - at(reader, to - 1).value }
    : { value: Number(digits), to, bare: false };
}

/** "3,5 million", "12,5%": one or two digits after a comma are a decimal part where something is measured. */
function commaDecimal(reader: Reader, i: number): Written | null {
  const [whole, comma, part] = [at(reader, i), at(reader, i + 1), at(reader, i + 2)];
  if (comma.text !== ',' || comma.gap || part.gap || part.form !== 'plain' || part.text.length > 2) return null;
  const { percent, numbers, measures } = reader.lexicon;
  const after = at(reader, i + 3).norm;
  const measured =
    has(percent.words, after) ||
    lookUp(numbers.scales, after) !== undefined ||
    unitNamed(measures.units, after, null) !== undefined;
  return measured ? { value: Number(`${whole.text}.${part.text}`), to: i + 3, bare: false } : null;
}

/** "4.288 persons", "9.500 euros": nobody counts thousandths of persons, or adds a needless "00" to a price. */
function isWhole(reader: Reader, i: number): boolean {
  const { counted, inParts } = reader.lexicon.names;
  const { norm } = at(reader, i + 1);
  const unit = readUnit(reader, i + 1);
  if (unit) return unit.kind === 'money' && at(reader, i).text.endsWith('00');
  return has(counted, norm) || (isNoun(reader, i + 1) && endsInS(norm) && !has(inParts, norm));
}

function written(reader: Reader, i: number): Written | null {
  const token = at(reader, i);
  if (token.form === 'plain') {
    const leadingZero = token.text.length > 1 && token.text.startsWith('0');
    if (token.text.length > MOST_DIGITS || leadingZero) return null;
    return spaced(reader, i) ?? commaDecimal(reader, i) ?? { value: token.value, to: i + 1, bare: true };
  }
  const grouped = THOUSANDS.test(token.text) && (reader.dotsGroup || isWhole(reader, i));
  return { value: grouped ? Math.round(token.value * 1000) : token.value, to: i + 1, bare: false };
}

/** One number in digits with what scales it. */
function scaled(reader: Reader, i: number, money: boolean): (Written & { factor: number }) | null {
  const whole = written(reader, i);
  if (!whole) return null;
  const part = readPart(reader, whole.to);
  const { factor, to } = readScale(reader, part?.to ?? whole.to, money);
  const value = (whole.value + (part?.value ?? 0)) * factor;
  return { value, to, bare: whole.bare && !part && factor === 1, factor };
}

/** Reads the number that starts with digits at `i`: "1,227", "1 227", "2½", "1.2 million", "2.1bn", "1 crore 20 lakh". */
export function readDigits(reader: Reader, i: number, money: boolean): Numeral | null {
  const fraction = readFraction(reader, i);
  if (fraction) return numeral(fraction.value, fraction.to);
  const first = scaled(reader, i, money);
  if (!first) return null;
  let { value, to } = first;
  // A smaller scale right behind a scale adds.
  let { factor } = first;
  for (let n = 1; n < MOST_SCALES && factor > 1; n++) {
    const next = at(reader, to).kind === 'number' && !at(reader, to).line ? scaled(reader, to, money) : null;
    if (!next || next.factor === 1 || next.value >= factor) break;
    value += next.value;
    ({ to, factor } = next);
  }
  return numeral(tidy(value), to, { bare: first.bare, unscaled: first.factor === 1, scale: first.factor });
}
