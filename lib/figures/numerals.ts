import { afterHyphen, at, has, lookUp, phraseAt, type Reader } from './reader.ts';
import { readWordNumber } from './wordNumbers.ts';

/** A number as written, before anything is said of its unit. `high` null: open ("dozens"). */
export interface Numeral {
  low: number;
  high: number | null;
  /** Index of the token after it. */
  to: number;
  approx: boolean;
  /** Written as one word or several. */
  words: boolean;
  /** Digits and nothing else, as years, labels and list numbers are written: "2020". */
  bare: boolean;
  /** Less than a hundred and without a scale: borrows the scale of a range's other end ("2 to 3 million"). */
  unscaled: boolean;
}

const GLYPHS = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
/** "dozens" are at least two dozen. */
const LEAST_OF_VAGUE = 2;
/** Longer runs of digits without separators are ids. */
const MOST_DIGITS = 12;

/** Products such as 2.1 × 10⁹ without the noise of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function skipHyphen(reader: Reader, i: number): number {
  const hyphen = afterHyphen(reader, i);
  return hyphen < 0 ? i : hyphen;
}

/** "1 234 567" with blanks or thin spaces: groups of three after a short first one. */
function spaced(reader: Reader, i: number): { value: number; to: number } | null {
  const first = at(reader, i);
  if (first.form !== 'plain' || first.text.length > 3 || first.text.startsWith('0')) return null;
  let digits = first.text;
  let to = i + 1;
  for (let t = at(reader, to); t.form === 'plain' && t.text.length === 3 && t.gap && !t.line; t = at(reader, to)) {
    if (t.start - at(reader, to - 1).end !== 1 || digits.length > MOST_DIGITS) break;
    digits += t.text;
    to++;
  }
  return to > i + 1 ? { value: Number(digits), to } : null;
}

/** "1/2", "3/4": the value, for n/d with a small d. */
function slashFraction(reader: Reader, i: number): number | null {
  const [n, slash, d] = [at(reader, i), at(reader, i + 1), at(reader, i + 2)];
  if (n.form !== 'plain' || (slash.text !== '/' && slash.text !== '⁄') || d.form !== 'plain' || slash.gap || d.gap)
    return null;
  return d.value >= 2 && d.value <= 16 && n.value < d.value && n.value > 0 && at(reader, i + 3).text !== '/'
    ? n.value / d.value
    : null;
}

/** What is added by "½", " 1/2", "and a half", "and three quarters" at `i`. */
export function readPart(reader: Reader, i: number): { value: number; to: number } | null {
  const { joiners, articles, fractions, units } = reader.lexicon.numbers;
  const glyph = GLYPHS.get(at(reader, i).text);
  if (glyph !== undefined) return { value: glyph, to: i + 1 };
  const slash = slashFraction(reader, i);
  if (slash !== null && at(reader, i).gap) return { value: slash, to: i + 3 };
  let j = skipHyphen(reader, i);
  if (!has(joiners, at(reader, j).norm)) return null;
  j = skipHyphen(reader, j + 1);
  const count = has(articles, at(reader, j).norm) ? 1 : lookUp(units, at(reader, j).norm);
  if (count === undefined) return null;
  j = skipHyphen(reader, j + 1);
  const denominator = lookUp(fractions, at(reader, j).norm);
  // Only halves, thirds and quarters are added to whole numbers in prose.
  return denominator === undefined || denominator > 4 || count >= denominator
    ? null
    : { value: count / denominator, to: j + 1 };
}

/** Scale words and glued suffixes at `i`: the factor and where they end. */
function readScale(reader: Reader, i: number, money: boolean): { factor: number; to: number } {
  const { scales, suffixes, groups, hundred } = reader.lexicon.numbers;
  const glued = at(reader, i);
  const suffix = glued.gap || glued.kind !== 'word' ? undefined : lookUp(suffixes, glued.norm);
  if (suffix !== undefined) {
    const after = at(reader, i + 1);
    const meansMetres = glued.norm in reader.lexicon.measures.glued;
    const counts = after.kind === 'word' && after.gap && !has(reader.lexicon.names.function, after.norm);
    if (money || !meansMetres || counts) return { factor: suffix, to: i + 1 };
  }
  let factor = 1;
  let to = i;
  for (let n = 0; n < 3; n++) {
    const j = skipHyphen(reader, to);
    const word = at(reader, j).norm;
    const scale = lookUp(scales, word) ?? (has(hundred, word) ? 100 : lookUp(groups, word));
    if (scale === undefined || (n > 0 && scale < 1000)) break;
    factor *= scale;
    to = j + 1;
  }
  return { factor, to };
}

function readDigits(reader: Reader, i: number, money: boolean): Numeral | null {
  const token = at(reader, i);
  const fraction = slashFraction(reader, i);
  if (fraction !== null) return numeral(fraction, i + 3);
  let value = token.value;
  let to = i + 1;
  let bare = token.form === 'plain';
  const wide = spaced(reader, i);
  if (wide) {
    ({ value, to } = wide);
    bare = false;
  } else if (token.form === 'plain') {
    if (token.text.length > MOST_DIGITS || (token.text.length > 1 && token.text.startsWith('0'))) return null;
    // "3,5 million", "1,25": a comma and one or two digits are a decimal part where something is measured.
    const decimals = at(reader, i + 2);
    if (at(reader, i + 1).text === ',' && !decimals.gap && decimals.form === 'plain' && decimals.text.length < 3) {
      const after = at(reader, i + 3);
      if (has(reader.lexicon.percent.words, after.norm) || lookUp(reader.lexicon.numbers.scales, after.norm)) {
        value = Number(`${token.text}.${decimals.text}`);
        to = i + 3;
        bare = false;
      }
    }
  } else if (reader.dotsGroup && /^\d{1,3}\.\d{3}$/.test(token.text)) value = Math.round(value * 1000);
  const part = readPart(reader, to);
  if (part) {
    value += part.value;
    to = part.to;
    bare = false;
  }
  const scale = readScale(reader, to, money);
  if (scale.to > to) bare = false;
  return { ...numeral(tidy(value * scale.factor), scale.to), bare, unscaled: scale.factor === 1 };
}

function numeral(value: number, to: number, more: Partial<Numeral> = {}): Numeral {
  return { low: value, high: value, to, approx: false, words: false, bare: false, unscaled: false, ...more };
}

/** "dozens", "tens of thousands", "several hundred". */
function readVague(reader: Reader, i: number): Numeral | null {
  const { vague, vagueAlone, of, scales, groups, hundred, several } = reader.lexicon.numbers;
  const open = (least: number, to: number) =>
    numeral(LEAST_OF_VAGUE * least, to, { high: null, approx: true, words: true });
  const several_ = phraseAt(reader, several, i);
  if (several_ > 0) {
    const word = at(reader, several_).norm;
    const base = has(hundred, word) ? 100 : (lookUp(scales, word) ?? lookUp(groups, word) ?? lookUp(vague, word));
    if (base === undefined) return null;
    const scale = lookUp(scales, at(reader, several_ + 1).norm);
    return open(base * (scale ?? 1), several_ + (scale ? 2 : 1));
  }
  const word = at(reader, i).norm;
  const base = lookUp(vague, word);
  if (base === undefined) return null;
  if (has(of, at(reader, i + 1).norm)) {
    const outer = lookUp(vague, at(reader, i + 2).norm);
    if (outer !== undefined && outer > base) return open(base * outer, i + 3);
    if (base > 10) return open(base, i + 1);
  }
  return has(vagueAlone, word) ? open(base, i + 1) : null;
}

/** "half a million", "half a dozen", "a quarter of a million", "half-million". */
function readFractionOfScale(reader: Reader, i: number): Numeral | null {
  const { fractions, articles, of, scales, groups, units } = reader.lexicon.numbers;
  let j = i;
  let count = 1;
  if (has(articles, at(reader, j).norm)) j++;
  else {
    const n = lookUp(units, at(reader, j).norm);
    if (n !== undefined) {
      count = n;
      j = skipHyphen(reader, j + 1);
    }
  }
  const denominator = lookUp(fractions, at(reader, j).norm);
  if (denominator === undefined || denominator > 4) return null;
  j = skipHyphen(reader, j + 1);
  if (has(of, at(reader, j).norm)) j++;
  if (has(articles, at(reader, j).norm)) j++;
  const scale = lookUp(scales, at(reader, j).norm) ?? lookUp(groups, at(reader, j).norm);
  return scale === undefined || scale % denominator > 0
    ? null
    : numeral((count * scale) / denominator, j + 1, { words: true });
}

function readWords(reader: Reader, i: number, joins: boolean): Numeral | null {
  const { articles, groups, scales, points, units } = reader.lexicon.numbers;
  const grouped = has(articles, at(reader, i).norm) ? lookUp(groups, at(reader, i + 1).norm) : undefined;
  // "a score" is more often a result than twenty.
  if (grouped === 12) return numeral(grouped, i + 2, { words: true });
  const whole = readWordNumber(reader, i, joins);
  if (!whole) return null;
  let { value, to } = whole;
  if (has(points, at(reader, to).norm)) {
    let decimals = '';
    let j = to + 1;
    for (
      let d = lookUp(units, at(reader, j).norm);
      d !== undefined && d < 10 && decimals.length < 9;
      d = lookUp(units, at(reader, j).norm)
    ) {
      decimals += d;
      j++;
    }
    if (decimals) {
      value = Number(`${value}.${decimals}`);
      to = j;
    }
  }
  const part = joins ? readPart(reader, to) : null;
  if (part) {
    // "a million and a half" halves the million; "two and a half million" waits for its scale.
    const last = lookUp(scales, at(reader, to - 1).norm) ?? 1;
    value += part.value * last;
    to = part.to;
  }
  const scale = readScale(reader, to, false);
  return numeral(tidy(value * scale.factor), scale.to, { words: true, unscaled: scale.factor === 1 && value < 100 });
}

/** Reads the number at `i`, in digits or words. `joins` false: "and" does not belong to it ("between one hundred and two hundred"). */
export function readNumeral(reader: Reader, i: number, { joins = true, money = false } = {}): Numeral | null {
  const token = at(reader, i);
  if (token.kind === 'number') return readDigits(reader, i, money);
  const glyph = GLYPHS.get(token.text);
  if (glyph !== undefined) {
    const scale = readScale(reader, i + 1, money);
    return numeral(tidy(glyph * scale.factor), scale.to);
  }
  if (token.kind !== 'word') return null;
  const couple = phraseAt(
    reader,
    reader.lexicon.numbers.couple,
    i + (has(reader.lexicon.numbers.articles, token.norm) ? 1 : 0),
  );
  if (couple > 0) return readCouple(reader, couple);
  return readFractionOfScale(reader, i) ?? readVague(reader, i) ?? readWords(reader, i, joins);
}

/** "a couple of", "a couple hundred"; "a couple" alone is two people in love. */
function readCouple(reader: Reader, to: number): Numeral | null {
  const scale = readScale(reader, to, false);
  if (scale.to === to && !has(reader.lexicon.numbers.of, at(reader, to - 1).norm)) return null;
  return numeral(2 * scale.factor, scale.to, { approx: true, words: true });
}
