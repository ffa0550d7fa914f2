import type { Lexicon } from '../lexicon.ts';
import type { Block, Sentence } from '../types.ts';
import { belongs, opensNextItem } from './boundaries.ts';
import { carelessStarts } from './careless.ts';

/** Segmenters slow down with the square of the length of one string; blocks are cut to pieces of this many units. */
const LONGEST_PIECE = 4000;
/** So far before the end of a piece a better place to cut is looked for. */
const CUT_REACH = 1000;
/** So much of either side decides whether a boundary stands. */
const CONTEXT = 60;

/** What segmenters miss: a blank left out ("freed.Oslo"), a number first ("in 2020. 14 men"), a capital after "…", dots after a stop. */
const MISSED =
  /(?<=[\p{Ll}\d]{2}[.!?]["”’)]?)(?=["“]?\p{Lu}\p{Ll})|(?<=[\p{L}\d][.]["”’)]{0,2})\s+(?=["“‘(]?\d)|(?<=…["”’)]?)\s+(?=["“‘]?\p{Lu})|(?<=\p{L}\.)\s(?=\. \. \.\s)/gu;
/** Where the next item of a list may start within a line. */
const ITEMS = /(?<=\s)(?:[•⁃‣▪]|\(?(?:\d{1,3}|\p{Ll})[.)]{1,2}\s)/gu;
/** Where the next field of a line may start: "Ada Holm · Age: 60 · Sentence: nine years". */
const FIELDS = /(?<=\s[·|]\s)(?=\p{Lu}[^:.·|]{1,40}:\s)/gu;
const ADDRESS = /[@/]|^www\./;

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
  const place = window.lastIndexOf('. ') + 1 || window.lastIndexOf('\n') || window.lastIndexOf(' ');
  // The blank stays with what stands before it: a piece starts with a word.
  return place <= 0 ? limit : limit - CUT_REACH + place + 1;
}

/** Whether the word around `i` is an e-mail or web address: its dots end nothing. */
function isInAddress(text: string, i: number): boolean {
  const head =
    text
      .slice(Math.max(0, i - CONTEXT), i)
      .split(/\s/)
      .at(-1) ?? '';
  const tail = /^\S*/.exec(text.slice(i, i + CONTEXT))?.[0] ?? '';
  return tail !== '' && ADDRESS.test(head + tail);
}

/** Where a sentence may start; `item`: only if it is the next item of a list; `sure`: whatever stands around. */
interface Start {
  at: number;
  item: boolean;
  sure?: boolean;
}

/** Places within what a segmenter takes for one sentence, in order. */
function within(segment: string): Start[] {
  const found: Start[] = [];
  for (const missed of segment.matchAll(MISSED)) {
    const at = missed.index + missed[0].length;
    if (missed[0] !== '' || !isInAddress(segment, at)) found.push({ at, item: false });
  }
  for (const { index } of segment.matchAll(ITEMS)) found.push({ at: index, item: true });
  for (const { index } of segment.matchAll(FIELDS)) found.push({ at: index, item: false, sure: true });
  return found.sort((a, b) => a.at - b.at);
}

/** Every place in the block where a sentence may start, in order. */
function* starts(text: string, { start, end }: Block, language: string): Generator<Start> {
  for (let from = start; from < end; ) {
    const to = pieceEnd(text, from, end);
    for (const { index, segment } of segmenter(language).segment(text.slice(from, to))) {
      yield { at: from + index, item: false };
      for (const start of within(segment)) yield { ...start, at: from + index + start.at };
    }
    from = to;
  }
}

/** The same, with those that only a careless writer's small letters hide. */
function allStarts(text: string, block: Block, lexicon: Lexicon): Start[] {
  const careless = carelessStarts(text.slice(block.start, block.end), lexicon);
  const found = [...starts(text, block, lexicon.language)];
  if (careless.length === 0) return found;
  const hidden = careless.map((at) => ({ at: block.start + at, item: false, sure: true }));
  return [...hidden, ...found].sort((a, b) => a.at - b.at);
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
    for (const { at: next, item, sure } of allStarts(text, block, lexicon)) {
      if (next <= from) continue;
      const before = text.slice(Math.max(from, next - CONTEXT), next);
      const after = text.slice(next, Math.min(block.end, next + CONTEXT));
      const listed = opensNextItem(text.slice(from, from + CONTEXT).trimStart(), after);
      if (sure || listed || (!item && !belongs(before, after, lexicon))) put(next);
    }
    put(block.end);
  });
  return sentences;
}
