import type { Amount } from './amounts.ts';
import { at, has, lookUp, phraseAt, phraseBefore, type Reader, type Reading, startsSentence } from './reader.ts';

const OLDEST = 119;
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
  // A place at the head of a sentence takes a comma too: "In Minsk, 63."
  const ends = after.kind === 'end' || after.line || after.text === '.';
  if (ends) return amount.low >= YOUNGEST_IN_BRACKETS && !startsSentence(reader, i - 3);
  return has(reader.lexicon.ages.follow, after.norm);
}

/** Makes an age of a number that words or its place call one; null for other numbers. */
export function asAge(reader: Reader, amount: Amount): Amount | null {
  if (amount.kind === 'age') return amount.unit === 'years' ? { ...amount, unit: null } : amount;
  if (amount.kind !== 'count' || amount.unit !== null || amount.low > OLDEST || amount.low < 0) return null;
  const { aged, agedAlone } = reader.lexicon.ages;
  const start = phraseBefore(reader, aged, amount.from);
  if (start >= 0) {
    const after = at(reader, amount.to);
    const object =
      has(agedAlone, at(reader, start).norm) &&
      after.kind === 'word' &&
      !has(reader.lexicon.names.function, after.norm);
    return object ? null : { ...amount, from: start, kind: 'age' };
  }
  if (!amount.bare && !amount.words) return null;
  return followsName(reader, amount) ? { ...amount, kind: 'age' } : null;
}

/** "in her 40s", "in his early forties". */
export function readAgeDecade(reader: Reader, i: number): Reading | null {
  const { decadesBefore, decadeWords } = reader.lexicon.ages;
  const token = at(reader, i);
  const part = has(reader.lexicon.dates.parts, at(reader, i - 1).norm) ? 1 : 0;
  const hyphen = at(reader, i - 1).text === '-' && has(reader.lexicon.dates.parts, at(reader, i - 2).norm) ? 2 : part;
  if (!has(decadesBefore, at(reader, i - 1 - hyphen).norm)) return null;
  const glued = at(reader, i + 1);
  const digits =
    token.form === 'plain' &&
    token.value % 10 === 0 &&
    token.value >= 10 &&
    token.value < 100 &&
    !glued.gap &&
    (glued.norm === 's' || glued.norm === "'s");
  const low = digits ? token.value : lookUp(decadeWords, token.norm);
  if (low === undefined) return null;
  const to = digits ? i + 2 : i + 1;
  return { from: i - hyphen, to, coreFrom: i, coreTo: to, kind: 'age', low, high: low + 9, approx: hyphen > 0 };
}

/** "between the ages of 25 and 60" starts before its first number. */
export function pastAges(reader: Reader, i: number): number {
  return Math.max(i, phraseAt(reader, reader.lexicon.ages.aged, i));
}
