import { boundAfter } from './bounds.ts';
import { afterHyphen, at, has, lookUp, type Reader } from './reader.ts';

/** A whole number in words, and the index of the token after it. */
export interface WordNumber {
  value: number;
  to: number;
}

/** More words than any number that a person writes; keeps the walk bounded. */
const MOST_WORDS = 48;

/** The index of the next word of the same number: after a hyphen or white space. */
function next(reader: Reader, i: number): number {
  const hyphen = afterHyphen(reader, i);
  return hyphen < 0 ? i : hyphen;
}

/** A number below a hundred: "seven", "seventeen", "seventy-seven". */
export function belowHundred(reader: Reader, i: number): WordNumber | null {
  const { units, tens } = reader.lexicon.numbers;
  const word = at(reader, i).norm;
  const unit = lookUp(units, word);
  if (unit !== undefined) return { value: unit, to: i + 1 };
  const ten = lookUp(tens, word);
  if (ten === undefined) return null;
  const j = next(reader, i + 1);
  const digit = lookUp(units, at(reader, j).norm);
  return digit !== undefined && digit > 0 && digit < 10 ? { value: ten + digit, to: j + 1 } : { value: ten, to: i + 1 };
}

/** "a thousand", "the thousand and more". */
function standsForOne(reader: Reader, i: number): boolean {
  const { numbers, dates } = reader.lexicon;
  if (has(numbers.articles, at(reader, i).norm)) return true;
  return has(dates.the, at(reader, i).norm) && boundAfter(reader, i + 2).to > i + 2;
}

/** "the hundred and five of them", "some hundred and five": one hundred, without its article; it ends where the word for it starts. */
function theHundred(reader: Reader, i: number): WordNumber | null {
  const { hundred, joiners } = reader.lexicon.numbers;
  const joined = has(hundred, at(reader, i).norm) && has(joiners, at(reader, i + 1).norm);
  const { dates, bounds } = reader.lexicon;
  if (!joined || ![dates.the, bounds.about].some((list) => has(list, at(reader, i - 1).norm))) return null;
  return belowHundred(reader, i + 2) ? { value: 1, to: i } : null;
}

/** A number below ten thousand without the word "thousand": "three hundred and five", "twenty-five hundred", "a hundred". */
function hundreds(reader: Reader, i: number, joins: boolean): WordNumber | null {
  const { hundred, joiners, scales, groups, pluralScales } = reader.lexicon.numbers;
  const article = standsForOne(reader, i) && has(hundred, at(reader, next(reader, i + 1)).norm);
  const head = article ? { value: 1, to: i + 1 } : (theHundred(reader, i) ?? belowHundred(reader, i));
  if (!head || head.value === 0) return head;
  let j = next(reader, head.to);
  if (!has(hundred, at(reader, j).norm)) return head;
  const value = head.value * 100;
  const to = j + 1;
  j = next(reader, to);
  const and = has(joiners, at(reader, j).norm);
  if (and && !joins) return { value, to };
  const tail = belowHundred(reader, and ? next(reader, j + 1) : j);
  if (!tail || tail.value === 0) return { value, to };
  // "one hundred and two hundred" are two numbers.
  const after = at(reader, next(reader, tail.to)).norm;
  if (and && (has(hundred, after) || (lookUp(groups, after) ?? lookUp(pluralScales, after)) !== undefined))
    return { value, to };
  // "two hundred and three million" counts millions; "a hundred and a million" was refused above.
  if (and && lookUp(scales, after) !== undefined && article) return { value, to };
  return { value: value + tail.value, to: tail.to };
}

/** Reads "one hundred and twenty-three thousand, four hundred and five". `joins` false: "and" ends the number. */
export function readWordNumber(reader: Reader, i: number, joins: boolean): WordNumber | null {
  const { scales, joiners } = reader.lexicon.numbers;
  const article = standsForOne(reader, i) && lookUp(scales, at(reader, next(reader, i + 1)).norm) !== undefined;
  let part = article ? { value: 1, to: i + 1 } : hundreds(reader, i, joins);
  if (!part) return null;
  let total = 0;
  let to = i;
  let least = Number.POSITIVE_INFINITY;
  while (part && part.to - i < MOST_WORDS) {
    let scale = 1;
    let end = part.to;
    for (let j = next(reader, end); ; j = next(reader, end)) {
      const factor = lookUp(scales, at(reader, j).norm);
      if (factor === undefined || part.value === 0 || scale * factor > 1e15) break;
      scale *= factor;
      end = j + 1;
    }
    // Parts get smaller: what is as large as the one before is a number of its own.
    if (scale >= least || (total > 0 && (part.value === 0 || part.value * scale >= least))) break;
    total += part.value * scale;
    to = end;
    least = scale;
    if (scale === 1) break;
    let j = next(reader, end);
    const comma = at(reader, j).text === ',';
    if (comma) j++;
    const and = has(joiners, at(reader, j).norm);
    if (and && !joins) break;
    if (and) j = next(reader, j + 1);
    part = hundreds(reader, j, joins);
    // After a comma a small number is an item of a list, unless "and" or a further scale holds it together.
    if (
      part &&
      comma &&
      !and &&
      part.value < 100 &&
      lookUp(scales, at(reader, next(reader, part.to)).norm) === undefined
    )
      break;
  }
  return { value: total, to };
}
