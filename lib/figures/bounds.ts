import type { Lexicon } from '../lexicon.ts';
import { at, has, isNoun, lookUp, mayEnd, mayStart, phraseAt, phraseBefore, type Reader } from './reader.ts';

/** What stands around a number and opens or blurs its interval. */
export interface BoundWords {
  /** Index of the first bound word, or of the number. */
  from: number;
  to: number;
  side: 'more' | 'atLeast' | 'fewer' | 'atMost' | 'nearly' | null;
  about: boolean;
}

const SIDES = ['more', 'atLeast', 'fewer', 'atMost', 'nearly'] as const;
/** "at least some", "just over", "no more than about": three phrases are the most that anybody stacks. */
const MOST_PHRASES = 3;

/** "never have been": words of the verb between a denial and "more than". */
const MOST_BEING = 3;

type Bounds = Lexicon['bounds'];

/** One list of several, made once for a lexicon. */
function merged(lists: (bounds: Bounds) => string[][]): (bounds: Bounds) => readonly string[] {
  const known = new WeakMap<Bounds, readonly string[]>();
  return (bounds) => {
    const list = known.get(bounds) ?? lists(bounds).flat();
    known.set(bounds, list);
    return list;
  };
}

// Most numbers have no bound: one look at these instead of one at each list.
const allBefore = merged((bounds) => [...SIDES.map((side) => bounds[side]), bounds.about]);
const allAfter = merged((bounds) => [
  bounds.afterAtLeast,
  bounds.afterAtMost,
  bounds.afterAtLeastOnly,
  bounds.afterAbout,
]);

/** "handed over 114 keys", "went up to 40": the verb's particle, no bound. */
function isParticle(reader: Reader, i: number): boolean {
  const { particles } = reader.lexicon.bounds;
  const verbs = lookUp(particles, at(reader, i).norm);
  return verbs !== undefined && has(verbs, at(reader, i - 1).norm);
}

/** "have never been more than 12", "can't have been more than 12". */
function isDenied(reader: Reader, i: number): boolean {
  const { beingMore, denyingMore } = reader.lexicon.bounds;
  let j = i;
  while (has(beingMore, at(reader, j - 1).norm) && i - j < MOST_BEING) j--;
  return j < i && has(denyingMore, at(reader, j - 1).norm);
}

function boundBefore(reader: Reader, i: number): Pick<BoundWords, 'from' | 'side' | 'about'> {
  const { bounds } = reader.lexicon;
  const found: Pick<BoundWords, 'from' | 'side' | 'about'> = { from: i, side: null, about: false };
  if (!mayEnd(allBefore(bounds), at(reader, i - 1).norm)) return found;
  for (let n = 0; n < MOST_PHRASES; n++) {
    let start = -1;
    let side: BoundWords['side'] = null;
    for (const s of SIDES) {
      const p = phraseBefore(reader, bounds[s], found.from);
      if (p >= 0 && (start < 0 || p < start) && !isParticle(reader, p)) {
        start = p;
        side = s;
      }
    }
    const about = phraseBefore(reader, bounds.about, found.from);
    if (about >= 0 && (start < 0 || about < start)) {
      start = about;
      side = null;
    }
    if (start < 0) break;
    found.from = start;
    if (side === null) found.about = true;
    else found.side = side;
  }
  if (found.side === 'more' && isDenied(reader, found.from)) found.side = 'atMost';
  if (found.from < i && has(bounds.intensifiers, at(reader, found.from - 1).norm) && found.from - 1 >= reader.floor) {
    const word = at(reader, found.from - 1).norm;
    if (has(bounds.barely, word)) found.about = true;
    if (!has(reader.lexicon.numbers.articles, word)) found.from--;
  }
  return found;
}

/** The bound words that start at `i`, right after a number. */
export function boundAfter(reader: Reader, i: number): Pick<BoundWords, 'to' | 'side' | 'about'> {
  const { bounds, names } = reader.lexicon;
  if (!mayStart(allAfter(bounds), at(reader, i).norm)) return { to: i, side: null, about: false };
  // "Ortiz, 69 and under arrest": the preposition belongs to what follows.
  if (has(bounds.smallUnfit, at(reader, i + 1).norm) && isNoun(reader, i + 2))
    return { to: i, side: null, about: false };
  const least = phraseAt(reader, bounds.afterAtLeast, i);
  const word = at(reader, least).kind === 'word' && at(reader, least).gap;
  // "109 + 5" is a sum.
  const sum = at(reader, least).kind === 'number';
  // "100 plus five others" adds; "1,000-plus" bounds.
  if (
    least > 0 &&
    !sum &&
    !(
      at(reader, i).gap &&
      at(reader, i).norm === 'plus' &&
      word &&
      !has(names.function, at(reader, least).norm) &&
      at(reader, least).norm !== 'years'
    )
  ) {
    return { to: least, side: 'atLeast', about: false };
  }
  const most = phraseAt(reader, bounds.afterAtMost, i);
  if (most > 0) return { to: most, side: 'atMost', about: false };
  const only = phraseAt(reader, bounds.afterAtLeastOnly, i);
  if (only > 0 && at(reader, only).kind !== 'word' && at(reader, only).kind !== 'number')
    return { to: only, side: 'atLeast', about: false };
  const about = phraseAt(reader, bounds.afterAbout, i);
  return about > 0 ? { to: about, side: null, about: true } : { to: i, side: null, about: false };
}

/** The bound words before the number at `from` and after it at `to`. */
export function readBounds(reader: Reader, from: number, to: number): BoundWords {
  const front = boundBefore(reader, from);
  const back = boundAfter(reader, to);
  return { from: front.from, to: back.to, side: front.side ?? back.side, about: front.about || back.about };
}

/** The interval that bound words make of a number or a range. */
export function interval(low: number, high: number | null, { side, about }: Pick<BoundWords, 'side' | 'about'>) {
  const strict = side === 'more' || side === 'fewer';
  if (side === 'more' || side === 'atLeast') return { low, high: null, strict, approx: about };
  if (side === 'nearly') return { low: null, high: high ?? low, strict: false, approx: true };
  if (side === 'fewer' || side === 'atMost') return { low: null, high: high ?? low, strict, approx: about };
  return { low, high, strict: false, approx: about };
}
