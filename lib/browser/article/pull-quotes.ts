/** Pull quotes: what a page sets large and its body says anyway. */
import type { Block } from '../../types.ts';

/** A repeat shorter than this may be chance. */
const SHORTEST = 20;
const LONGEST = 400;
/** Candidates looked at, so that a page of quotes stays cheap. */
const CANDIDATES = 200;

/** Turns quotes and `aside` blocks that repeat a longer block of the article into pull quotes. */
export function markPullQuotes(text: string, blocks: Block[], aside: ReadonlySet<Block>): void {
  const letters = blocks.map((block) => lettersOf(text.slice(block.start, block.end)));
  let looked = 0;
  blocks.forEach((block, index) => {
    const own = letters[index] ?? '';
    const candidate = block.role === 'quote' || (block.role === 'paragraph' && aside.has(block));
    if (!candidate || own.length < SHORTEST || own.length > LONGEST || ++looked > CANDIDATES) return;
    const repeats = letters.some((other, at) => at !== index && !aside.has(blocks[at] ?? block) && other.includes(own));
    if (repeats) block.role = 'pullquote';
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
