/** Pull quotes: what a page sets large and its body says anyway. */
import type { Block } from '../../types.ts';
import { each, type Steps } from './steps.ts';

/** Fewer words than this may stand in another block by chance. */
const FEWEST = 6;
const MOST = 60;
/** An editor may cut or join words: this share of the words set beside the body stands in the block that they repeat. */
const SHARE = 0.9;
/** Candidates looked at, so that a page of quotes stays cheap. */
const CANDIDATES = 100;

/** Turns into pull quotes what repeats words of another block: literally, or, for what stands beside the body, nearly. */
export function* pullQuoteSteps(text: string, blocks: Block[], aside: ReadonlySet<Block>): Steps<void> {
  const words: string[][] = [];
  yield* each(blocks, 'describe', ({ start, end }) => {
    words.push(wordsOf(text.slice(start, end)));
  });
  const short = (index: number) =>
    /^(?:quote|paragraph)$/.test(blocks[index]?.role ?? '') && isQuotable(words[index] ?? []);
  const candidates = blocks.map((_, index) => index).filter(short);
  const repeated = yield* findRepeated(words, candidates);
  const beside = candidates.filter((index) => blocks[index]?.role === 'quote' || aside.has(blocks[index] as Block));
  const bags = beside.length > 0 ? words.map((list) => new Set(list)) : [];
  for (const index of beside.slice(0, CANDIDATES)) {
    const own = words[index] ?? [];
    const near = blocks.some((other, at) => at !== index && !aside.has(other) && covers(bags[at], own));
    if (near) repeated.add(index);
  }
  for (const index of repeated) (blocks[index] as Block).role = 'pullquote';
}

function isQuotable(words: readonly string[]): boolean {
  return words.length >= FEWEST && words.length <= MOST;
}

/** The candidates whose words stand one after another in a longer block. One pass over all words. */
function* findRepeated(words: readonly string[][], candidates: readonly number[]): Steps<Set<number>> {
  const byOpening = new Map<string, number[]>();
  for (const index of candidates) {
    const opening = openingAt(words[index] ?? [], 0);
    const same = byOpening.get(opening);
    if (!same) byOpening.set(opening, [index]);
    else if (same.length < CANDIDATES) same.push(index);
  }
  const firstWords = new Set(candidates.map((index) => words[index]?.[0]));
  const repeated = new Set<number>();
  yield* each(words, 'describe', (list, place) => {
    list.forEach((word, at) => {
      if (!firstWords.has(word)) return;
      for (const index of byOpening.get(openingAt(list, at)) ?? []) {
        const own = words[index] ?? [];
        if (index !== place && own.length < list.length && own.every((it, offset) => list[at + offset] === it)) {
          repeated.add(index);
        }
      }
    });
  });
  return repeated;
}

function openingAt(words: readonly string[], at: number): string {
  return words.slice(at, at + FEWEST).join(' ');
}

function covers(bag: ReadonlySet<string> | undefined, words: readonly string[]): boolean {
  return bag !== undefined && words.filter((word) => bag.has(word)).length >= words.length * SHARE;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
