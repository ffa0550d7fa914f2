/** Pull quotes: what a page sets large and its body says anyway. */
import type { Block } from '../../types.ts';

/** Fewer words than this may stand in another block by chance. */
const FEWEST = 6;
const MOST = 60;
/** An editor may cut or join words: this share of the words set beside the body stands in the block that they repeat. */
const SHARE = 0.9;
/** Candidates looked at, so that a page of quotes stays cheap. */
const CANDIDATES = 100;

/** Turns into pull quotes what repeats words of another block: literally, or, for what stands beside the body, nearly. */
export function markPullQuotes(text: string, blocks: Block[], aside: ReadonlySet<Block>): void {
  const words = blocks.map((block) => wordsOf(text.slice(block.start, block.end)));
  const bags = words.map((list) => new Set(list));
  const openings = shinglesOf(words);
  let looked = 0;
  blocks.forEach((block, index) => {
    const own = words[index] ?? [];
    if (!/^(?:quote|paragraph)$/.test(block.role) || own.length < FEWEST || own.length > MOST) return;
    const literal = (openings.get(shingle(own, 0)) ?? []).some((at) => at !== index && holds(words[at] ?? [], own));
    const beside = (block.role === 'quote' || aside.has(block)) && ++looked <= CANDIDATES;
    const near = () => blocks.some((other, at) => at !== index && !aside.has(other) && covers(bags[at], own));
    if (literal || (beside && near())) block.role = 'pullquote';
  });
}

/** The blocks by each run of `FEWEST` words in them. */
function shinglesOf(words: readonly string[][]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((list, index) => {
    for (let at = 0; at + FEWEST <= list.length; at++) {
      const key = shingle(list, at);
      const known = places.get(key) ?? [];
      if (known.length < CANDIDATES && known[known.length - 1] !== index) places.set(key, [...known, index]);
    }
  });
  return places;
}

function shingle(words: readonly string[], at: number): string {
  return words.slice(at, at + FEWEST).join(' ');
}

/** True when the words stand in the longer list one after another. */
function holds(longer: readonly string[], words: readonly string[]): boolean {
  return longer.length > words.length && ` ${longer.join(' ')} `.includes(` ${words.join(' ')} `);
}

function covers(bag: ReadonlySet<string> | undefined, words: readonly string[]): boolean {
  return bag !== undefined && words.filter((word) => bag.has(word)).length >= words.length * SHARE;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
