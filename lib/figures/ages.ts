import type { Amount } from './amounts.ts';
import { readBounds } from './bounds.ts';
import { at, has, isNoun, lookUp, phraseBefore, type Reader, type Reading, startsSentence } from './reader.ts';

const OLDEST = 119;
const DECADE = 10;
/** Between commas or brackets smaller numbers are more often something else. */
const YOUNGEST_IN_BRACKETS = 10;

function isName(reader: Reader, i: number): boolean {
  const token = at(reader, i);
  const { dates, names } = reader.lexicon;
  return (
    token.capital &&
    /\p{Ll}/u.test(token.text) &&
    token.text.length > 1 &&
    lookUp(dates.months, token.norm) === undefined &&
    lookUp(dates.weekdays, token.norm) === undefined &&
    !has(names.function, token.norm) &&
    !has(names.labels, token.norm)
  );
}

/** "Anna Smith, 63, said", "Smith (63)": an age set behind a name. */
function followsName(reader: Reader, amount: Amount): boolean {
  const i = amount.coreFrom;
  const open = at(reader, i - 1).text;
  const after = at(reader, amount.coreTo);
  if (!isName(reader, i - 2) || (!at(reader, i).gap && open === ',')) return false;
  if (open === '(') return after.text === ')' && amount.low >= YOUNGEST_IN_BRACKETS;
  if (open !== ',') return false;
  if (/^[,;)—–-]$/.test(after.text)) return true;
  // A place at the head of a sentence takes a comma too: "In Rome, 63."
  const ends = after.kind === 'end' || after.line || after.text === '.';
  if (ends) return amount.low >= YOUNGEST_IN_BRACKETS && !has(reader.lexicon.names.function, at(reader, i - 3).norm);
  // "Anna Smith, 63 of Leeds", but "from Leeds, six of them sailors".
  if (has(reader.lexicon.numbers.of, after.norm) && !at(reader, amount.coreTo + 1).capital) return false;
  return has(reader.lexicon.ages.follow, after.norm);
}

/** "aged 5, 7 and 9": numbers that follow an age in a list. */
function continuesAges(reader: Reader, amount: Amount): boolean {
  if (reader.last?.kind !== 'age' || isNoun(reader, amount.to)) return false;
  const between = reader.tokens.slice(reader.last.to, amount.from);
  return between.length === 1 && between.every(({ norm }) => norm === ',' || has(reader.lexicon.ranges.and, norm));
}

/** "she was 43.", "who is 62", "At 63, he ...": said of a person by a pronoun. */
function isSaidOfPerson(reader: Reader, amount: Amount): boolean {
  const { pronouns, verbs, openings, persons } = reader.lexicon.ages;
  const { from, to } = amount;
  const before = at(reader, from - 1).norm;
  const ofPerson = has(reader.lexicon.numbers.of, before) && has(persons, at(reader, from - 2).norm);
  if (ofPerson && !isNoun(reader, to)) return true;
  // "is now 43".
  const verb = has(openings, before) && has(verbs, at(reader, from - 2).norm) ? from - 2 : from - 1;
  if (has(verbs, at(reader, verb).norm))
    return (
      has(pronouns, at(reader, verb - 1).norm) &&
      !isNoun(reader, to) &&
      !has(reader.lexicon.numbers.of, at(reader, to).norm)
    );
  const opens = has(openings, before) && startsSentence(reader, from - 1) && at(reader, to).text === ',';
  return opens && has(pronouns, at(reader, to + 1).norm);
}

/** Makes an age of a number that words or its place call one; null for other numbers. */
export function asAge(reader: Reader, amount: Amount): Amount | null {
  if (amount.kind === 'age') return amount.unit === 'years' ? { ...amount, unit: null } : amount;
  if (amount.kind !== 'count' || amount.unit !== null || amount.low > OLDEST || amount.low < 0) return null;
  const { aged, agedAlone } = reader.lexicon.ages;
  // "aged just 38", "aged at least 38".
  const bound = readBounds(reader, amount.from, amount.from).from;
  const words = has(reader.lexicon.bounds.intensifiers, at(reader, bound - 1).norm) ? bound - 1 : bound;
  const start = phraseBefore(reader, aged, words);
  if (start >= 0) {
    const after = at(reader, amount.to);
    const object =
      has(agedAlone, at(reader, start).norm) &&
      after.kind === 'word' &&
      !has(reader.lexicon.names.function, after.norm);
    return object ? null : { ...amount, from: start, kind: 'age' };
  }
  if (!amount.bare && !amount.words) return null;
  return continuesAges(reader, amount) || isSaidOfPerson(reader, amount) || followsName(reader, amount)
    ? { ...amount, kind: 'age' }
    : null;
}

/** "in her 40s", "in his early forties". */
export function readAgeDecade(reader: Reader, i: number): Reading | null {
  const { decadesBefore, decadeParts, decadeWords } = reader.lexicon.ages;
  const token = at(reader, i);
  const words = at(reader, i - 1).text === '-' ? 2 : 1;
  const part = lookUp(decadeParts, at(reader, i - words).norm);
  const from = part ? i - words : i;
  if (!has(decadesBefore, at(reader, from - 1).norm)) return null;
  const glued = at(reader, i + 1);
  const digits =
    token.form === 'plain' &&
    token.value % 10 === 0 &&
    token.value >= 10 &&
    token.value < 100 &&
    !glued.gap &&
    (glued.norm === 's' || glued.norm === "'s");
  const decade = digits ? token.value : lookUp(decadeWords, token.norm);
  if (decade === undefined) return null;
  const to = digits ? i + 2 : i + 1;
  const { first, last } = part ?? { first: 0, last: DECADE - 1 };
  const approx = part !== undefined;
  return { from, to, coreFrom: i, coreTo: to, kind: 'age', low: decade + first, high: decade + last, approx };
}
