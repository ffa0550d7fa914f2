/** The headline of an article among the chunks of its page. */
import { isSentence } from '../../article/wording.ts';
import { squeeze } from './body.ts';
import type { Chunk } from './chunks.ts';

/** A title shorter than this may also be the site's name; longer ones are told apart by their words. */
const TITLE = 15;
/** A line with at least this share in bold is set in bold. */
export const BOLD = 0.9;

/** The chunk that is the headline, at best one that repeats a title which the page declares; null when there is none. */
export function findHeadline(chunks: readonly Chunk[], bodyStart: number, titles: readonly string[]): Chunk | null {
  const before = chunks.slice(0, bodyStart + 1).reverse();
  const heads = before.filter((chunk) => level(chunk) === 1);
  return (
    heads.find((chunk) => repeatsTitle(chunk, titles)) ??
    before.find((chunk) => chunk.text.length >= TITLE && chunk.text.length <= 300 && repeatsTitle(chunk, titles)) ??
    heads[0] ??
    before.find(
      (chunk) => chunk.text.length >= TITLE && chunk.bold >= chunk.text.length * BOLD && !isSentence(chunk.text),
    ) ??
    null
  );
}

/** 1 to 6 for a chunk in a heading, else 0. */
export function level(chunk: Chunk): number {
  const heading = chunk.element.closest('h1,h2,h3,h4,h5,h6,[role="heading"]');
  if (!heading) return 0;
  return Number(/^H([1-6])$/.exec(heading.tagName)?.[1] ?? heading.getAttribute('aria-level') ?? 2);
}

/** True when the text is a declared title, or a declared title is the text with the outlet's name after or before it. */
function repeatsTitle(chunk: Chunk, titles: readonly string[]): boolean {
  const text = squeeze(chunk.text).toLowerCase();
  if (text.length < TITLE) return false;
  return titles.some((title) => {
    const whole = squeeze(title).toLowerCase();
    return whole === text || (whole.includes(text) && text.length * 2 > whole.length);
  });
}
