/**
 * One-way sketches of a text's wording, by which a page is known to be a bundled source or to hold a copy of it.
 * A text is cut into shingles (runs of neighbouring words), each is hashed, and the smallest hashes are kept
 * (bottom-k sampling, after Broder 1997). The words cannot be read back, and a recognised page only ever leaves
 * its own source out: nothing is read from a sketch.
 */

/** Words a shingle: the fewest at which five reports of one event share under 4 % of their shingles (3 words: 8 %). */
const SHINGLE = 5;
/** Hashes kept. They tell a share to about 3 percentage points (one standard deviation), in 2 KB a source. */
const SKETCH_SIZE = 256;
/** UTF-16 units read, about 80 articles: more than any page that still is one article. */
const READ_AT_MOST = 500_000;
/** Of 32 bits: with those that are left, the longest page shares a single hash of a sketch by chance, and never eight. */
const DROPPED_BITS = 8;
/** Base 36 digits of a hash. */
const DIGITS = 5;

/**
 * The share from which a page is a copy. Half an article holds 0.50 of the whole, five reports of one event share
 * at most 0.04 of their wording, and a report with every quotation of another one, which is what two honest reports
 * can share at the very most, comes to 0.25.
 */
const COPY_FROM = 0.4;
/** Sampled shingles that must be shared at the least: in a full sketch about 40 words, longer than most quotations. */
const SHARED_AT_LEAST = 8;

/** Characters that change how a word looks or breaks, never which word it is: soft hyphen, joiners, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The sketch of a text: at most 256 hashes of 5 digits, smallest first. A text of under five words has none. */
export function sketch(text: string): string[] {
  return [...shingleHashes(text)]
    .sort((a, b) => a - b)
    .slice(0, SKETCH_SIZE)
    .map((hash) => hash.toString(36).padStart(DIGITS, '0'));
}

/**
 * The share, 0 to 1, in which a page holds the sketched text (a copy in a larger page) or is held by it (a piece of
 * it alone), whichever is larger. 0 where less is shared than a quotation. A page that is held against several
 * sketches can be given as its `shingleHashes`.
 */
export function containment(page: string | ReadonlySet<number>, of: readonly string[]): number {
  const hashes = typeof page === 'string' ? shingleHashes(page) : page;
  const sample = new Set(of.map((digits) => Number.parseInt(digits, 36)));
  const largest = of.length < SKETCH_SIZE ? Number.POSITIVE_INFINITY : Math.max(...sample);
  let sampled = 0;
  let shared = 0;
  for (const hash of hashes) {
    if (hash > largest) continue;
    sampled++;
    if (sample.has(hash)) shared++;
  }
  return shared < SHARED_AT_LEAST ? 0 : shared / Math.min(sample.size, sampled);
}

/** Whether a page is the sketched text, or holds or is a copy of a good part of it. */
export function isCopy(page: string | ReadonlySet<number>, of: readonly string[]): boolean {
  return containment(page, of) >= COPY_FROM;
}

/** The ids of the sources that a page is or copies, the likest first. */
export function copiedSources(
  page: string,
  sources: readonly { id: string; fingerprint: readonly string[] }[],
): string[] {
  const hashes = shingleHashes(page);
  return sources
    .map(({ id, fingerprint }) => ({ id, share: containment(hashes, fingerprint) }))
    .filter(({ share }) => share >= COPY_FROM)
    .sort((a, b) => b.share - a.share)
    .map(({ id }) => id);
}

/** The 24-bit hashes of all shingles of a text; of a very long one, of its first 500,000 UTF-16 units. */
export function shingleHashes(text: string): Set<number> {
  const words = text.slice(0, READ_AT_MOST).normalize('NFKC').replace(INVISIBLE, '').toLowerCase().match(WORD) ?? [];
  const hashed = words.map(hashWord);
  const hashes = new Set<number>();
  for (let start = 0; start + SHINGLE <= hashed.length; start++) {
    let hash = 0;
    for (const word of hashed.slice(start, start + SHINGLE)) hash = scatter(Math.imul(hash, 31) ^ word);
    hashes.add(hash >>> DROPPED_BITS);
  }
  return hashes;
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The finishing step of MurmurHash3: every bit of the input moves every bit of the output, as sampling needs. */
function scatter(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
