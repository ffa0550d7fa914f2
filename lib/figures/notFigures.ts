import type { Amount } from './amounts.ts';
import { afterHyphen, at, has, lookUp, phraseAt, type Reader, startsSentence } from './reader.ts';

/** No chain of numbers that a person writes has more links. */
const MOST_LINKS = 12;
/** A chain of numbers with so many digits is a telephone number or an id. */
const PHONE_DIGITS = 7;

/** Telephone numbers, versions, addresses of machines: numbers chained by marks. Their end, or -1. */
export function skipChain(reader: Reader, i: number): number {
  let j = at(reader, i).text === '+' || at(reader, i).text === '(' ? i + 1 : i;
  if (at(reader, j).kind !== 'number') return -1;
  let digits = at(reader, j).text.length;
  let links = 1;
  let blanks = 0;
  let dots = at(reader, j).form === 'decimal' ? 1 : 0;
  j++;
  for (; links < MOST_LINKS; links++) {
    let k = j;
    while (/^[-.()/:]$/.test(at(reader, k).text) && k - j < 2) k++;
    const token = at(reader, k);
    if (
      token.kind !== 'number' ||
      token.line ||
      (k === j && !(token.gap && token.form === 'plain' && (at(reader, i).text === '+' || at(reader, i).text === '(')))
    )
      break;
    if (k > j && (at(reader, j).gap || token.gap) && at(reader, j).text !== ')' && at(reader, j).text !== '(') break;
    if (k === j) blanks++;
    if (at(reader, j).text === '.') dots++;
    digits += token.text.length;
    j = k + 1;
  }
  const phone = digits >= PHONE_DIGITS && (links >= 3 || at(reader, i).text === '+' || blanks > 0);
  const version = dots >= 2 && links >= 2;
  return phone || version ? j : -1;
}

/** Set phrases with numbers ("24/7"), list numbers at the start of a line, footnote marks. Their end, or -1. */
export function skipForm(reader: Reader, i: number): number {
  const idiom = phraseAt(reader, reader.lexicon.names.idioms, i);
  if (idiom > 0) return idiom;
  const token = at(reader, i);
  const after = at(reader, i + 1);
  if (token.text === '[' && at(reader, i + 1).kind === 'number' && at(reader, i + 2).text === ']') return i + 3;
  if (token.text === '(' && token.line && after.kind === 'number' && at(reader, i + 2).text === ')') return i + 3;
  if (
    token.form === 'plain' &&
    token.line &&
    token.text.length < 3 &&
    /^[.)]$/.test(after.text) &&
    !after.gap &&
    at(reader, i + 2).gap &&
    at(reader, i + 2).kind !== 'end'
  )
    return i + 2;
  return -1;
}

/** "No. 9", "Article 19", "Boeing 737": a word before the number that it belongs to as a name. */
function isLabelled(reader: Reader, i: number): boolean {
  const { labels, lowerLabels } = reader.lexicon.names;
  const dot = at(reader, i - 1).text === '.' && !at(reader, i - 1).gap;
  const before = at(reader, dot ? i - 2 : i - 1);
  if (before.text === '#' || before.text === '№') return true;
  return (
    has(lowerLabels, before.norm) ||
    (!dot && before.capital && !startsSentence(reader, i - 1) && has(labels, before.norm))
  );
}

/** "Lifeboat 6 was lowered", "Apollo 11": a name, told by its capital and by nothing counted after it. */
function endsName(reader: Reader, i: number, to: number): boolean {
  const { names, dates, ranges, bounds } = reader.lexicon;
  const before = at(reader, i - 1);
  const after = at(reader, to);
  if (!before.capital || reader.titleCase || startsSentence(reader, i) || !at(reader, i).gap) return false;
  if (has(names.function, before.norm) || lookUp(dates.months, before.norm) || lookUp(dates.weekdays, before.norm))
    return false;
  if ([...bounds.about, ...bounds.more, ...ranges.between].includes(before.norm)) return false;
  // "In Minsk 12 were freed": a place after a preposition is no label, but its clause goes on.
  return after.kind !== 'word' || !after.gap || has(names.function, after.norm);
}

/** "COVID-19", "F-16", "MH-17": letters and a hyphen before the digits. */
function isHyphenated(reader: Reader, i: number): boolean {
  const hyphen = at(reader, i - 1);
  const before = at(reader, i - 2);
  return hyphen.text === '-' && !hyphen.gap && !at(reader, i).gap && before.kind === 'word' && i - 2 >= 0;
}

/** "3-1", "2-2": a result of a game or vote. */
function isScore(reader: Reader, amount: Amount, i: number): boolean {
  const dash = at(reader, i + 1);
  const right = at(reader, i + 2);
  const left = at(reader, i);
  if (!/^[-–:]$/.test(dash.text) || dash.gap || right.gap || left.form !== 'plain' || right.form !== 'plain')
    return false;
  if (left.value > 99 || right.value > 99) return false;
  if (!amount.range) return true;
  const { scores } = reader.lexicon.names;
  return (
    [-3, -2, -1].some((n) => has(scores, at(reader, i + n).norm)) ||
    [3, 4].some((n) => has(scores, at(reader, i + n).norm))
  );
}

/** "10 Downing Street", "221 Baker St." */
function isAddress(reader: Reader, to: number): boolean {
  for (let j = to; j < to + 4; j++) {
    if (!at(reader, j).capital) return false;
    if (j > to && has(reader.lexicon.names.streets, at(reader, j).norm)) return true;
  }
  return false;
}

/** "two-way", "five-star". */
function isCompound(reader: Reader, to: number): boolean {
  const hyphen = afterHyphen(reader, to);
  return hyphen > 0 && has(reader.lexicon.names.compounds, at(reader, hyphen).norm);
}

/** "one" counts only before what is counted; "zero" not in set phrases. */
function isBareWord(reader: Reader, amount: Amount, i: number): boolean {
  if (amount.unit !== null || amount.kind !== 'count' || amount.range || amount.coreTo !== i + 1) return false;
  const { names, numbers } = reader.lexicon;
  const before = at(reader, i - 1).norm;
  const after = at(reader, i + 1).norm;
  if (amount.low === 1) {
    const noun = [1, 2].some((n) => has(names.oneNouns, at(reader, i + n).norm));
    return has(names.oneBefore, before) || !noun || has(numbers.of, after);
  }
  return (
    amount.low === 0 &&
    (has(names.zeroBefore, before) || has(names.zeroAfter, after) || at(reader, i + 1).kind !== 'word')
  );
}

/** "Group of Seven", "Big Four": a capital inside a sentence makes the word part of a name. */
function isNameWord(reader: Reader, i: number): boolean {
  return at(reader, i).capital && !reader.titleCase && !startsSentence(reader, i) && !at(reader, i + 1).capital;
}

/** Whether a number is one in form only: a name's part, a label, a score, an address. */
export function isNotFigure(reader: Reader, amount: Amount): boolean {
  const i = amount.coreFrom;
  const token = at(reader, i);
  const after = at(reader, amount.coreTo);
  if (isHyphenated(reader, i) || isCompound(reader, amount.coreTo)) return true;
  if (amount.words)
    return isBareWord(reader, amount, i) || (amount.unit === null && amount.kind === 'count' && isNameWord(reader, i));
  if (isScore(reader, amount, i)) return true;
  if (amount.kind !== 'count' || amount.unit !== null) return false;
  if (isLabelled(reader, i) || endsName(reader, i, amount.coreTo) || isAddress(reader, amount.coreTo)) return true;
  // "5G", "1080p", "737-800", "16th": something else is glued to the digits.
  if (!after.gap && after.kind === 'word') return true;
  if (token.kind === 'number' && token.form === 'plain' && after.text === '/' && !after.gap) return true;
  return at(reader, i - 1).text === '/' && !at(reader, i).gap && at(reader, i - 2).kind === 'number';
}
