/** Pull quotes: what a page sets large and its body says anyway. */
import type { Block } from '../../types.ts';

/** Fewer words than this may stand in another block by chance. */
const FEWEST = 6;
const MOST = 60;
/** An editor may cut or join words: this share of a pull quote's words stands in the sentence that it repeats. */
const SHARE = 0.9;
/** Candidates looked at, so that a page of quotes stays cheap. */
const CANDIDATES = 100;

/** Turns quotes and `aside` blocks whose words stand in one other block of the article into pull quotes. */
export function markPullQuotes(text: string, blocks: Block[], aside: ReadonlySet<Block>): void {
  const words = blocks.map((block) => wordsOf(text.slice(block.start, block.end)));
  const bags = words.map((list) => new Set(list));
  let looked = 0;
  blocks.forEach((block, index) => {
    const own = words[index] ?? [];
    const candidate = block.role === 'quote' || (block.role === 'paragraph' && aside.has(block));
    if (!candidate || own.length < FEWEST || own.length > MOST || ++looked > CANDIDATES) return;
    const repeats = blocks.some((other, at) => at !== index && !aside.has(other) && covers(bags[at], own));
    if (repeats) block.role = 'pullquote';
  });
}

function covers(bag: ReadonlySet<string> | undefined, words: readonly string[]): boolean {
  return bag !== undefined && words.filter((word) => bag.has(word)).length >= words.length * SHARE;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
