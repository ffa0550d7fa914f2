import { endsInS } from '../text/inflection.ts';
import { asAge } from './ages.ts';
import { type Amount, readAmount } from './amounts.ts';
import { type BoundWords, boundAfter, interval, readBounds } from './bounds.ts';
import { notFigureEnd } from './notFigures.ts';
import {
  at,
  has,
  isNoun,
  lookUp,
  phraseAt,
  phraseBefore,
  type Reader,
  type Reading,
  startsSentence,
} from './reader.ts';

/** A preposition before a smaller number in words is no bound: "under two kings". */
const SMALLEST_BOUND = 10;
/** "the five powers" are known and not counted; larger groups are counted. */
const LARGEST_KNOWN = 5;
/** Units of what is settled "over" so many of them; of years, "over" mostly bounds. */
const DAYS = ['hours', 'days', 'weeks'];
/** What is counted has mostly no more words: "100 saloon passengers". */
const NOUN_WORDS = 2;
/** "decades" are at least two. */
const LEAST = 2;

/** "another 122", "the remaining nine", "113 others": how the number stands beside one named before. */
function besidesOf(reader: Reader, from: number, to: number): Reading['besides'] {
  const { another, remaining, others, more } = reader.lexicon.besides;
  if (phraseBefore(reader, remaining, from) >= 0) return 'remaining';
  if (phraseBefore(reader, another, from) >= 0) return 'another';
  const after = at(reader, to).norm;
  if (has(others, after)) return 'others';
  // "ten years more than" compares.
  const compares = has(reader.lexicon.bounds.than, at(reader, to + 1).norm);
  return has(more, after) && !compares ? 'another' : undefined;
}

/** "$10bn in aid over three years", "20 homes over five months": whether a figure stands right before the "over" at `i`. */
function followsFigure(reader: Reader, i: number): boolean {
  const { last, lexicon } = reader;
  if (!last || last.kind === 'duration' || last.kind === 'date') return false;
  if (last.to === i) return true;
  const { norm } = at(reader, i - 1);
  const noun = isNoun(reader, i - 1) && at(reader, i - 1).kind === 'word';
  if (last.to === i - 1) return noun && (endsInS(norm) || has(lexicon.names.counted, norm));
  const joint = at(reader, i - 2).norm;
  return last.to === i - 2 && noun && (has(lexicon.numbers.of, joint) || has(lexicon.dates.in, joint));
}

/** "settled over two days in Northport", "in Northport over two days": whether a place stands before `from` or at `to`. */
function isBesidePlace(reader: Reader, from: number, to: number): boolean {
  const isPlace = (i: number) => has(reader.lexicon.dates.in, at(reader, i).norm) && at(reader, i + 1).capital;
  return isPlace(from - 2) || isPlace(to);
}

/** Whether the one word before the amount, a bound elsewhere, is a plain preposition here. */
function isPreposition(reader: Reader, amount: Amount, from: number): boolean {
  const { bounds, durations, numbers } = reader.lexicon;
  if (from !== amount.from - 1) return false;
  const word = at(reader, from).norm;
  // "over two days of talks" tells how long the talks went on; "held for over two days of ..." bounds.
  if (amount.kind === 'duration' && has(bounds.spans, word)) {
    const after = at(reader, amount.to).norm;
    if (followsFigure(reader, from)) return true;
    // "Over three days in May they met"; "over 10 years ago" bounds.
    if (startsSentence(reader, from)) return !has(durations.afterwards, after) || has(numbers.of, after);
    if (has(bounds.spanFor, at(reader, from - 1).norm)) return false;
    return has(numbers.of, after) || (DAYS.includes(amount.unit ?? '') && isBesidePlace(reader, from, amount.to));
  }
  const small = amount.words && amount.kind === 'count' && amount.unit === null && amount.low < SMALLEST_BOUND;
  return small && has(bounds.smallUnfit, word);
}

/** "100 passengers or more": a bound behind what is counted, which the figure's span leaves out. */
function boundBehindNoun(reader: Reader, { to, unit, kind }: Amount): Pick<BoundWords, 'side' | 'about'> {
  for (let i = to; kind === 'count' && unit === null && i < to + NOUN_WORDS && isNoun(reader, i); i++) {
    const bound = boundAfter(reader, i + 1);
    if (bound.to > i + 1) return bound;
  }
  return { side: null, about: false };
}

/** The bound words around the amount, those between number and unit ("20-plus years") among them. */
function boundOf(reader: Reader, amount: Amount): BoundWords {
  const outer = readBounds(reader, amount.from, amount.to);
  if (isPreposition(reader, amount, outer.from)) return { from: amount.from, to: amount.to, side: null, about: false };
  const inner = boundAfter(reader, amount.coreTo);
  const later = boundBehindNoun(reader, amount);
  // "aged at least 18".
  const front = readBounds(reader, amount.coreFrom, amount.coreFrom);
  const side = outer.side ?? front.side ?? inner.side ?? later.side;
  return { ...outer, side, about: outer.about || front.about || inner.about || later.about };
}

/** "the two countries", "both sides": known, not counted. */
function isKnown(reader: Reader, amount: Amount): boolean {
  const { dates, names } = reader.lexicon;
  const counts = amount.words && amount.kind === 'count' && amount.low <= LARGEST_KNOWN;
  return (
    counts && has(dates.determiners, at(reader, amount.from - 1).norm) && has(names.pairs, at(reader, amount.to).norm)
  );
}

/** "fifty-something people": the whole ten. */
function fiftySomething(reader: Reader, amount: Amount): Reading | null {
  const to = phraseAt(reader, reader.lexicon.bounds.something, amount.to);
  if (to < 0 || amount.kind !== 'count' || amount.low % 10 > 0 || amount.low >= 100) return null;
  const { from, coreFrom, coreTo, low } = amount;
  return { from, to, coreFrom, coreTo, kind: 'count', low, high: low + 9, approx: true };
}

/** "twice seven years" are fourteen. */
function multiplied(reader: Reader, amount: Amount): Amount {
  const times = lookUp(reader.lexicon.numbers.times, at(reader, amount.from - 1).norm);
  if (times === undefined || !at(reader, amount.from).gap) return amount;
  const { low, high, from } = amount;
  return { ...amount, from: from - 1, coreFrom: from - 1, low: low * times, high: high && high * times };
}

/** Reads a number with all that stands around it; the index to go on from where it is no figure. */
export function readQuantity(reader: Reader, i: number): Reading | null | number {
  const read = readAmount(reader, i);
  if (!read) return null;
  const end = notFigureEnd(reader, read);
  if (end > 0) return end;
  const amount = asAge(reader, read) ?? multiplied(reader, read);
  const bound = boundOf(reader, amount);
  const something = fiftySomething(reader, amount);
  if (something) return something;
  const value = interval(amount.low, amount.high, bound);
  return {
    from: bound.from,
    to: bound.to,
    coreFrom: amount.coreFrom,
    coreTo: amount.coreTo,
    kind: amount.kind,
    ...value,
    approx: value.approx || amount.approx,
    unit: amount.unit,
    besides: besidesOf(reader, bound.from, amount.to),
    claim: !isKnown(reader, amount),
  };
}

/** "for decades": at least two of them. */
export function readVagueTime(reader: Reader, i: number): Reading | null {
  const { vague, multiples } = reader.lexicon.durations;
  const word = at(reader, i).norm;
  const unit = has(vague, word) ? lookUp(multiples, word) : undefined;
  if (!unit) return null;
  const span = { from: i, to: i + 1, coreFrom: i, coreTo: i + 1 };
  return { ...span, kind: 'duration', low: LEAST * unit.times, high: null, approx: true, unit: unit.unit };
}
