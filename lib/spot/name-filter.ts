/**
 * Whether a text may name somebody of a story, for every page that is opened. Two Bloom filters, of how names begin and
 * of the names themselves: as quick for a thousand stories as for one. They err towards yes alone.
 */

/** Made by `make-name-filter.ts` when the extension is built. */
export interface NameFilter {
  /** So many letters are a beginning. Most words begin like no name, and are looked at no further. */
  start: number;
  /** Four bits a character, from "0" to "?"; a power of two of them. */
  starts: string;
  names: string;
}

/** Probes of each entry: a word that is none passes once in a hundred thousand times. */
export const PROBES = 12;
/** Stands behind a name that is a whole word. */
const END = 32;
/** The hash of no letters, and what each letter multiplies it by (FNV-1a). */
const NONE = 0x811c9dc5;
const PRIME = 0x01000193;

function add(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** The hash of a word's letters; that of a whole word is another than that of words which only begin so. */
export function hashOf(letters: string, whole = false): number {
  let hash = NONE;
  for (let i = 0; i < letters.length; i++) hash = add(hash, letters.charCodeAt(i));
  return whole ? add(hash, END) : hash;
}

/** Where a hash is looked for first, and by how much further each time; low bits alone count. Mixers of MurmurHash3. */
export function first(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 13;
}
export function further(hash: number): number {
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 11;
}

function has(filter: string, hash: number): boolean {
  const mask = filter.length * 4 - 1;
  let bit = first(hash) & mask;
  if (((filter.charCodeAt(bit >> 2) >> (bit & 3)) & 1) === 0) return false;
  const step = further(hash) | 1;
  for (let probe = 1; probe < PROBES; probe++) {
    bit = (bit + step) & mask;
    if (((filter.charCodeAt(bit >> 2) >> (bit & 3)) & 1) === 0) return false;
  }
  return true;
}

/** 1 for each letter and digit of ASCII, to be looked up, since Firefox is slow at comparing with bounds. */
const ASCII = new Uint8Array(128).fill(1, 97, 123).fill(1, 48, 58);

/** Letters and digits of any script, in lower case; what only marks or parts words is none. */
function isLetter(code: number): boolean {
  if (code < 128) return ASCII[code] === 1;
  return code > 191 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

/** Whether a text in lower case may have a name: one pass, and for most words no more than a look at their beginning. */
export function mayName(text: string, { start, starts, names }: NameFilter): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    if (!isLetter(code)) continue;
    let hash = NONE;
    let letters = 0;
    do {
      hash = add(hash, code);
      letters++;
      code = ++at < length ? text.charCodeAt(at) : END;
    } while (letters < start && isLetter(code));
    const isOpen = letters === start && has(starts, hash);
    if (isOpen && has(names, hash)) return true;
    while (isLetter(code)) {
      if (isOpen) {
        hash = add(hash, code);
        if (has(names, hash)) return true;
      }
      code = ++at < length ? text.charCodeAt(at) : END;
    }
    if ((isOpen || letters < start) && has(names, add(hash, END))) return true;
  }
  return false;
}
