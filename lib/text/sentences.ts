import type { Lexicon } from '../lexicon.ts';
import type { Block, Sentence } from '../types.ts';

/** Segmenters slow down with the square of the length of one string; blocks are cut to pieces of this many units. */
const LONGEST_PIECE = 4000;
/** So far before the end of a piece a better place to cut is looked for. */
const CUT_REACH = 1000;
/** So much of either side decides whether a boundary stands. */
const CONTEXT = 40;

const LAST_WORD = /(?:^|[\s("'“‘\u2014-])((?:\p{L}\.)*[\p{L}\d]+)\.["'”’)\]]*\s*$/u;
const FIRST_WORD = /^["'“‘([]*([\p{L}\p{M}]+)/u;
const STARTS_LOWER = /^["'“‘([]*\p{Ll}/u;
const STARTS_NUMBER = /^["'“‘([]*\p{Nd}/u;
const ENDS_OPEN = /[^.!?…:"'”’)\]\s]\s*$/u;
/** "1.", "(2)", "a)", "•": what counts the items of a list. */
const LIST_MARK = /^\s*(?:[•‣▪*–-]\s*)?(?:\(?(?:\d{1,3}|\p{L})[.)]{1,2}|[•‣▪*–-])\s*$/u;
const CLOSING_ONLY = /^[\s"'”’)\]]+$/u;
const ENDS_CRY = /[!?]["'”’]\s*$/u;
const WORDS = /[\p{L}\p{M}'’]+/gu;
/** "released.Ukraine": a blank left out between sentences. */
const GLUED = /(?<=\p{Ll}{2}[.!?]["”’)]?)(?=["“]?\p{Lu}\p{Ll})/u;
const GLUED_ALL = new RegExp(GLUED.source, 'gu');

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

/** Where a piece that starts at `from` ends: after a sentence or a word where that is possible. */
function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= LONGEST_PIECE) return end;
  const limit = from + LONGEST_PIECE;
  const window = text.slice(limit - CUT_REACH, limit);
  const cut = Math.max(window.lastIndexOf('. '), window.lastIndexOf('\n'));
  const place = cut >= 0 ? cut : window.lastIndexOf(' ');
  return place < 0 ? limit : limit - CUT_REACH + place + 1;
}

/** Every place in the block where a sentence may start, in order. */
function* starts(text: string, { start, end }: Block, language: string): Generator<number> {
  for (let from = start; from < end; ) {
    const to = pieceEnd(text, from, end);
    for (const { index, segment } of segmenter(language).segment(text.slice(from, to))) {
      yield from + index;
      for (const glued of segment.matchAll(GLUED_ALL)) yield from + index + glued.index;
    }
    from = to;
  }
}

function isNameOrAbbreviation(before: string, after: string, { text }: Lexicon): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const bare = word.replaceAll('.', '').toLowerCase();
  const first = FIRST_WORD.exec(after)?.[1] ?? '';
  const starter = text.starters.includes(first.toLowerCase());
  if (text.neverEnd.includes(bare) && !(word.length === 1 && starter)) return true;
  if (STARTS_NUMBER.test(after)) return text.beforeNumber.includes(bare);
  // An initial or an acronym: "J. Smith", "the U.S. Embassy".
  const initial = /^\p{Lu}$/u.test(word) || word.includes('.');
  return initial && first !== '' && !starter && !text.clocks.includes(bare);
}

/** "Free at last!" her sister wrote: a cry in quotes goes on with who said it. */
function goesOnSaying(before: string, after: string, { text }: Lexicon): boolean {
  if (!ENDS_CRY.test(before)) return false;
  const words = (after.match(WORDS) ?? []).slice(0, 4);
  return words.some((word) => text.saying.includes(word.toLowerCase()));
}

/** Whether what the segmenter cut between `before` and `after` belongs together. */
function belongs(before: string, after: string, lexicon: Lexicon): boolean {
  if (CLOSING_ONLY.test(after) || LIST_MARK.test(before)) return true;
  if (STARTS_LOWER.test(after)) return !/\n\s*$/.test(before) || ENDS_OPEN.test(before);
  if (/[\n\r\u2028\u2029]\s*$/.test(before)) return false;
  if (ENDS_OPEN.test(before)) return true;
  return isNameOrAbbreviation(before, after, lexicon) || goesOnSaying(before, after, lexicon);
}

/** Cuts each block into sentences; what stands outside of blocks is left out. Linear. */
export function splitSentences(text: string, blocks: readonly Block[], lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    let from = block.start;
    const put = (to: number) => {
      const raw = text.slice(from, to);
      const start = from + (raw.length - raw.trimStart().length);
      const trimmed = raw.trim();
      if (trimmed) sentences.push({ start, end: start + trimmed.length, text: trimmed, block: index });
      from = to;
    };
    for (const next of starts(text, block, lexicon.language)) {
      if (next <= from) continue;
      const before = text.slice(Math.max(from, next - CONTEXT), next);
      const after = text.slice(next, Math.min(block.end, next + CONTEXT));
      if (!belongs(before, after, lexicon)) put(next);
    }
    put(block.end);
  });
  return sentences;
}
