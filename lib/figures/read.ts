import type { Lexicon } from '../lexicon.ts';
import type { Figure, IsoDate } from '../types.ts';
import { readAgeDecade } from './ages.ts';
import { joinBounds } from './betweenBounds.ts';
import { readDate } from './dates.ts';
import { shareUnit } from './lists.ts';
import { readOrdinal } from './ordinals.ts';
import { readQuantity, readVagueTime } from './quantities.ts';
import { asSet, at, has, type Reader, type Reading } from './reader.ts';
import { readShare } from './shares.ts';
import { skip, skipChain } from './skips.ts';
import { readSpan } from './spans.ts';
import { readTime } from './times.ts';
import { type Token, tokenise } from './tokens.ts';
import { canStart } from './triggers.ts';

export interface FigureOptions {
  lexicon: Lexicon;
  /** The day that "yesterday", "on Saturday" and dates without a year are counted from; null leaves them open. */
  published: IsoDate | null;
  /** Whether 03/04/2025 is the third of April; undefined: not known, and no claim is made of it. */
  dayFirst?: boolean;
  /** The page groups thousands by dots: "1.227" is more than a thousand. */
  dotsGroup?: boolean;
}

/** Words shorter than this stay small in headlines in title case. */
const SMALL_WORD = 4;
/** So great a share of capitals makes a headline of a text with at least so many words; fewer need all. */
const TITLE = { least: 2, words: 4, share: 0.7 } as const;
/** Dots that group thousands where nothing else can be meant: then "1.227" is a thousand too. */
const DOTS_GROUP = /(?<![\d.])\d{1,3}(?:\.\d{3}){1,4},\d|(?<![\d.])\d{1,3}(?:\.\d{3}){2}(?![\d.])/;
/** "Copyright © 2020" has so many words before its year. */
const COPYRIGHT_REACH = 3;

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length >= SMALL_WORD);
  const capitals = words.filter((token) => token.capital).length;
  const all = words.length >= TITLE.least && capitals === words.length;
  return all || (words.length >= TITLE.words && capitals >= words.length * TITLE.share);
}

function makeReader(text: string, { lexicon, published, dayFirst, dotsGroup = false }: FigureOptions): Reader {
  const tokens = tokenise(text, asSet(lexicon.money.prefixWords));
  return {
    tokens,
    lexicon,
    reference: published,
    dayFirst,
    titleCase: isTitleCase(tokens),
    dotsGroup: dotsGroup || DOTS_GROUP.test(text),
    floor: 0,
    last: null,
    near: null,
    told: null,
  };
}

/** "© 2025", "Copyright 2020-2025": no claim. */
function isCopyright(reader: Reader, reading: Reading): boolean {
  const { copyright } = reader.lexicon.names;
  for (let i = reading.from - 1; i >= reading.from - COPYRIGHT_REACH; i--)
    if (has(copyright, at(reader, i).norm)) return true;
  return false;
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
    claim: (reading.claim ?? true) && !(reading.kind === 'date' && isCopyright(reader, reading)),
  };
}

/** What stands at token `i`: a figure, the index behind what only looks like one, or nothing. */
function readAt(reader: Reader, i: number): Reading | number | null {
  const skipped = skip(reader, i);
  if (skipped > 0) return skipped;
  const mark = at(reader, i).kind === 'mark';
  // Dates and times come first: their numbers would be read as counts.
  const dated = mark ? null : (readAgeDecade(reader, i) ?? readDate(reader, i) ?? readTime(reader, i));
  if (dated) return dated;
  const chain = skipChain(reader, i);
  if (chain > 0) return chain;
  const inWords = readSpan(reader, i) ?? readShare(reader, i) ?? readOrdinal(reader, i);
  return inWords ?? readQuantity(reader, i) ?? readVagueTime(reader, i);
}

/** Reads the figures of a sentence or a block, in text order. Offsets are UTF-16 units into `text`. Linear. */
export function readFigures(text: string, options: FigureOptions): Figure[] {
  const reader = makeReader(text, options);
  const readings: Reading[] = [];
  for (let i = 0; i < reader.tokens.length; ) {
    const found = canStart(options.lexicon, at(reader, i)) ? readAt(reader, i) : null;
    if (found === null) {
      i++;
      continue;
    }
    if (typeof found !== 'number') {
      readings.push(found);
      shareUnit(reader, readings);
      joinBounds(reader, readings);
      reader.last = readings.at(-1) ?? null;
    }
    i = Math.max(typeof found === 'number' ? found : found.to, i + 1);
    reader.floor = i;
  }
  return readings.map((reading) => toFigure(text, reader, reading));
}
