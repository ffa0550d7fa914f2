/** Makes the filter of the names by which stories are spotted. */
import { first, further, hashOf, type NameFilter, PROBES } from './name-filter.ts';

/** Bits for each entry, at least; with as many probes as the filter has, about half of all are set. */
const BITS_AN_ENTRY = 16;
/** The smallest filter fits into a line of code. */
const LEAST_BITS = 512;
/** Letters by which most words are told from names. */
const START = 4;

/** What is looked for of a term: its first word. */
interface Key {
  letters: string;
  /** No more letters may follow. */
  whole: boolean;
}

function keyOf(term: string): Key {
  const [word = ''] = term.split(' ');
  return { letters: word.replace('*', ''), whole: !word.endsWith('*') };
}

function bloom(hashes: ReadonlySet<number>): string {
  let size = LEAST_BITS;
  while (size < hashes.size * BITS_AN_ENTRY) size *= 2;
  const fours = new Array<number>(size / 4).fill(0);
  for (const hash of hashes) {
    let bit = first(hash);
    for (let probe = 0; probe < PROBES; probe++) {
      bit &= size - 1;
      fours[bit >> 2] = (fours[bit >> 2] ?? 0) | (1 << (bit & 3));
      bit += further(hash) | 1;
    }
  }
  return fours.map((four) => String.fromCharCode(48 + four)).join('');
}

/** The filter of all terms of `who`. */
export function makeNameFilter(terms: readonly string[]): NameFilter {
  const keys = terms.map(keyOf);
  const start = Math.min(START, ...keys.filter(({ whole }) => !whole).map(({ letters }) => letters.length));
  const long = keys.filter(({ letters }) => letters.length >= start);
  return {
    start,
    starts: bloom(new Set(long.map(({ letters }) => hashOf(letters.slice(0, start))))),
    names: bloom(new Set(keys.map(({ letters, whole }) => hashOf(letters, whole)))),
  };
}
