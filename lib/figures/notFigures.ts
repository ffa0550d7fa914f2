import type { Amount } from './amounts.ts';
import { isLabelled } from './labels.ts';
import { afterHyphen, at, has, isNoun, lookUp, phraseAt, phraseBefore, type Reader, startsSentence } from './reader.ts';

/** Results of games and votes stay below this. */
const HIGHEST_SCORE = 100;
/** Streets have at most so many words. */
const STREET_WORDS = 4;

/** "Rome took 32, Oslo 27": a name in a list that goes on after a figure. */
function isListed(reader: Reader, i: number): boolean {
  let j = i;
  while (j > reader.floor && at(reader, j).capital) j--;
  return (
    reader.last !== null && (/^[,;]$/.test(at(reader, j).text) || has(reader.lexicon.ranges.and, at(reader, j).norm))
  );
}

/** "Lifeboat 6 was lowered", "Apollo 11": a name, told by its capital and by nothing counted after it. */
function endsName(reader: Reader, i: number, to: number): boolean {
  const { names, dates, bounds, ranges } = reader.lexicon;
  const before = at(reader, i - 1);
  // The first word of a sentence has its capital anyway.
  if (!before.capital || reader.titleCase || startsSentence(reader, i - 1) || !at(reader, i).gap || isNoun(reader, to))
    return false;
  if ([names.function, bounds.about, bounds.more, ranges.between].some((list) => has(list, before.norm))) return false;
  if (lookUp(dates.months, before.norm) !== undefined || lookUp(dates.weekdays, before.norm) !== undefined)
    return false;
  if (isListed(reader, i - 1)) return false;
  // "In Rome 12 were hurt": a place at the head of the sentence.
  return !(startsSentence(reader, i - 2) && has(names.function, at(reader, i - 2).norm));
}

/** "COVID-19", "BA.5", "3:16", "2/3": marks glue the digits to what stands before. */
function isGlued(reader: Reader, i: number): boolean {
  const mark = at(reader, i - 1);
  const before = at(reader, i - 2);
  if (at(reader, i).gap || (mark.gap && mark.text !== "'")) return false;
  // "the class of '98".
  if (mark.text === "'" && at(reader, i).text.length === 2) return true;
  // "a magnitude-7.1 earthquake".
  if (mark.text === '-' && at(reader, i).form === 'decimal' && before.text === before.norm) return false;
  return (/^[-.]$/.test(mark.text) && before.kind === 'word') || (/^[:/]$/.test(mark.text) && before.kind === 'number');
}

/** "3-1", "2-2": the end of a game's or a vote's result that starts at `i`, or -1. */
function scoreEnd(reader: Reader, amount: Amount, i: number): number {
  const [left, dash, right] = [at(reader, i), at(reader, i + 1), at(reader, i + 2)];
  if (!/^[-–:]$/.test(dash.text) || dash.gap || right.gap || left.form !== 'plain' || right.form !== 'plain') return -1;
  if (left.value >= HIGHEST_SCORE || right.value >= HIGHEST_SCORE) return -1;
  const near = [-3, -2, -1, 3, 4].some((n) => has(reader.lexicon.names.scores, at(reader, i + n).norm));
  return amount.range && !(near && amount.unit === null) ? -1 : i + 3;
}

/** "10 Downing Street", "221 Baker St." */
function isAddress(reader: Reader, to: number): boolean {
  for (let j = to; j < to + STREET_WORDS && at(reader, j).capital; j++) {
    if (j > to && has(reader.lexicon.names.streets, at(reader, j).norm)) return true;
  }
  return false;
}

/** "one" counts only before what is counted; "zero" not in set phrases. */
function isIdiom(reader: Reader, amount: Amount, i: number): boolean {
  const { names } = reader.lexicon;
  const before = at(reader, i - 1).norm;
  const after = at(reader, amount.coreTo).norm;
  if (amount.range || amount.coreTo > i + 1) return false;
  if (amount.low === 1) {
    const counted = has(names.oneNouns, after) || has(names.oneNouns, at(reader, i + 2).norm);
    return !counted || has(names.oneBefore, before) || has(names.function, after);
  }
  const told = isNoun(reader, i + 1) || has(reader.lexicon.ages.verbs, before);
  return amount.low === 0 && (has(names.zeroBefore, before) || has(names.zeroAfter, after) || !told);
}

/** "one day she will be free": no span, unless words around it measure ("in just one day", "one day of talks"). */
function isOneDay(reader: Reader, amount: Amount, i: number): boolean {
  const { durations, bounds } = reader.lexicon;
  const one =
    amount.words && amount.low === 1 && amount.kind === 'duration' && amount.to === i + 2 && amount.unit === 'days';
  if (!one || at(reader, i + 1).text === '-') return false;
  const measured =
    has(durations.beforeArticle, at(reader, i - 1).norm) || has(durations.justOne, at(reader, i + 2).norm);
  return !measured && ![bounds.atLeast, bounds.more, bounds.about].some((list) => phraseBefore(reader, list, i) >= 0);
}

/** "Group of Seven", "Big Four": a capital inside a sentence makes the word part of a name. */
function isNameWord(reader: Reader, i: number): boolean {
  return at(reader, i).capital && !reader.titleCase && !startsSentence(reader, i) && !at(reader, i + 1).capital;
}

/** Past further numbers that marks glue to the one before `i`: "12345-678". */
function chainEnd(reader: Reader, i: number): number {
  let to = i;
  while (
    /^[-./:]$/.test(at(reader, to).text) &&
    !at(reader, to).gap &&
    at(reader, to + 1).kind === 'number' &&
    !at(reader, to + 1).gap
  )
    to += 2;
  return to;
}

/** Where a number that is one in form only ends (a name's part, a label, a score, an address); -1 for a figure. */
export function notFigureEnd(reader: Reader, amount: Amount): number {
  const i = amount.coreFrom;
  const { coreTo } = amount;
  const after = at(reader, coreTo);
  const pure = amount.kind === 'count' && amount.unit === null;
  // "two-way", "five-star".
  const compound = has(reader.lexicon.names.compounds, at(reader, afterHyphen(reader, coreTo)).norm);
  const furniture = phraseAt(reader, reader.lexicon.names.furniture, coreTo);
  // "Rs.500".
  if ((i === amount.from && isGlued(reader, i)) || (compound && pure)) return coreTo;
  if (furniture > 0) return furniture;
  if (isOneDay(reader, amount, i)) return coreTo;
  if (amount.words) return pure && (isIdiom(reader, amount, i) || isNameWord(reader, i)) ? coreTo : -1;
  const score = scoreEnd(reader, amount, i);
  if (score > 0 || !pure) return score;
  // "5G", "1080p", "737-800": something else is glued to the digits.
  const glued =
    !after.gap && (after.kind === 'word' || (after.text === '/' && at(reader, coreTo + 1).kind === 'number'));
  const named = isLabelled(reader, i) || endsName(reader, i, coreTo) || isAddress(reader, coreTo);
  return glued || named ? chainEnd(reader, coreTo) : -1;
}
