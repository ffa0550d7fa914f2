import type { Lexicon } from '../lexicon.ts';
import type { Figure, IsoDate } from '../types.ts';
import { asAge, readAgeDecade } from './ages.ts';
import { type Amount, readAmount } from './amounts.ts';
import { interval, readBounds } from './bounds.ts';
import { readDate } from './dates.ts';
import { isNotFigure, skipChain, skipForm } from './notFigures.ts';
import { readOrdinal } from './ordinals.ts';
import { at, has, lookUp, phraseBefore, type Reader, type Reading } from './reader.ts';
import { readShare } from './shares.ts';
import { readSpan } from './spans.ts';
import { readTime } from './times.ts';
import { tokenise } from './tokens.ts';

export interface FigureOptions {
  lexicon: Lexicon;
  /** The day that "yesterday", "on Saturday" and dates without a year are counted from; null leaves them open. */
  published: IsoDate | null;
  /** Whether 03/04/2025 is the third of April; undefined: not known, and no claim is made of it. */
  dayFirst?: boolean;
}

/** So many words with so great a share of capitals are a headline in title case. */
const TITLE = { words: 4, share: 0.7 } as const;

function makeReader(text: string, { lexicon, published, dayFirst }: FigureOptions): Reader {
  const tokens = tokenise(text);
  const words = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
  const capitals = words.filter((t) => t.capital).length;
  return {
    tokens,
    lexicon,
    reference: published,
    dayFirst,
    titleCase: words.length >= TITLE.words && capitals >= words.length * TITLE.share,
    dotsGroup: /(?<![\d.])\d{1,3}(?:\.\d{3}){1,4},\d|(?<![\d.])\d{1,3}(?:\.\d{3}){2}(?![\d.])/.test(text),
    floor: 0,
  };
}

/** "another 122", "the remaining nine", "113 others": how the number stands beside one named before. */
function besidesOf(reader: Reader, amount: Amount): Reading['besides'] {
  const { another, remaining, others, more } = reader.lexicon.besides;
  if (phraseBefore(reader, remaining, amount.from) >= 0) return 'remaining';
  if (phraseBefore(reader, another, amount.from) >= 0) return 'another';
  const after = at(reader, amount.to).norm;
  if (has(others, after)) return 'others';
  return has(more, after) ? 'another' : undefined;
}

/** "over two days of talks" tells how long the talks went on. */
function isSpan(reader: Reader, amount: Amount, from: number): boolean {
  const { spans, spanFor } = reader.lexicon.bounds;
  return (
    amount.kind === 'duration' &&
    from === amount.from - 1 &&
    has(spans, at(reader, from).norm) &&
    has(reader.lexicon.numbers.of, at(reader, amount.to).norm) &&
    !has(spanFor, at(reader, from - 1).norm)
  );
}

/** "the two countries" are known and not counted. */
function isKnownPair(reader: Reader, amount: Amount): boolean {
  const the = has(reader.lexicon.dates.determiners, at(reader, amount.from - 1).norm);
  return (
    the &&
    amount.words &&
    amount.kind === 'count' &&
    amount.low <= 5 &&
    has(reader.lexicon.names.pairs, at(reader, amount.to).norm)
  );
}

function readQuantity(reader: Reader, i: number): Reading | null | number {
  const read = readAmount(reader, i);
  if (!read) return null;
  if (isNotFigure(reader, read)) return read.coreTo;
  const age = asAge(reader, read);
  const amount = age ?? read;
  const found = readBounds(reader, amount.from, amount.to);
  const inner = found.to > amount.to ? found : readBounds(reader, amount.from, amount.coreTo);
  const bound = isSpan(reader, amount, found.from)
    ? { ...found, from: amount.from, side: null }
    : { ...found, side: found.side ?? inner.side, about: found.about || inner.about };
  const small = amount.words && amount.kind === 'count' && amount.unit === null && amount.low < 10;
  const unfit =
    small &&
    bound.from === amount.from - 1 &&
    has(reader.lexicon.bounds.smallUnfit, at(reader, bound.from).norm) &&
    bound.side !== null;
  const { low, high, strict, approx } = unfit
    ? { low: amount.low, high: amount.high, strict: false, approx: false }
    : interval(amount.low, amount.high, bound);
  return {
    from: unfit ? amount.from : bound.from,
    to: Math.max(bound.to, amount.to),
    coreFrom: amount.coreFrom,
    coreTo: amount.coreTo,
    kind: amount.kind,
    low,
    high,
    strict,
    approx: approx || amount.approx,
    unit: amount.unit,
    besides: besidesOf(reader, { ...amount, from: bound.from }),
    claim: !isKnownPair(reader, amount),
  };
}

/** "for decades": at least two of them. */
function readVagueTime(reader: Reader, i: number): Reading | null {
  const { vague, multiples } = reader.lexicon.durations;
  const word = at(reader, i).norm;
  const unit = has(vague, word) ? lookUp(multiples, word) : undefined;
  return unit
    ? {
        from: i,
        to: i + 1,
        coreFrom: i,
        coreTo: i + 1,
        kind: 'duration',
        low: 2 * unit.times,
        high: null,
        approx: true,
        unit: unit.unit,
      }
    : null;
}

/** "© 2025", "Copyright 2020-2025": no claim. */
function isCopyright(reader: Reader, reading: Reading): boolean {
  const { copyright } = reader.lexicon.names;
  return reading.kind === 'date' && [1, 2, 3].some((n) => has(copyright, at(reader, reading.from - n).norm));
}

function toFigure(text: string, reader: Reader, reading: Reading): Figure {
  const start = at(reader, reading.from).start;
  const end = at(reader, reading.to - 1).end;
  return {
    start,
    end,
    text: text.slice(start, end),
    coreStart: at(reader, reading.coreFrom).start,
    coreEnd: at(reader, reading.coreTo - 1).end,
    kind: reading.kind,
    low: reading.low,
    high: reading.high,
    strict: reading.strict ?? false,
    approx: reading.approx ?? false,
    unit: reading.unit ?? null,
    ...(reading.besides && { besides: reading.besides }),
    claim: (reading.claim ?? true) && !isCopyright(reader, reading),
  };
}

function readAt(reader: Reader, i: number): Reading | null | number {
  const skipped = skipForm(reader, i);
  if (skipped > 0) return skipped;
  const dated = readAgeDecade(reader, i) ?? readDate(reader, i) ?? readTime(reader, i);
  if (dated) return dated;
  const chain = skipChain(reader, i);
  if (chain > 0) return chain;
  const ordinal = readSpan(reader, i) ?? readShare(reader, i) ?? readOrdinal(reader, i);
  return ordinal ?? readQuantity(reader, i) ?? readVagueTime(reader, i);
}

/** Reads the figures of a sentence or a block, in text order. Offsets are UTF-16 units into `text`. Linear. */
export function readFigures(text: string, options: FigureOptions): Figure[] {
  const reader = makeReader(text, options);
  const figures: Figure[] = [];
  for (let i = 0; i < reader.tokens.length; ) {
    const found = readAt(reader, i);
    if (typeof found === 'number') {
      i = Math.max(found, i + 1);
      reader.floor = i;
    } else if (found) {
      figures.push(toFigure(text, reader, found));
      i = Math.max(found.to, i + 1);
      reader.floor = i;
    } else i++;
  }
  return figures;
}
