import type { Spot } from './rows.ts';

/** A figure with the words around it, as the page has them. */
export interface Excerpt {
  before: string;
  figure: string;
  after: string;
  /** Words of the same line were left out at this end. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** About one line and a half of the narrowest sidebar on each side of the figure. */
const REACH = 72;

/** The words around a spot, cut between words and never beyond its line. */
export function excerptOf(text: string, spot: Spot, reach = REACH): Excerpt {
  const lineStart = text.lastIndexOf('\n', spot.start - 1) + 1;
  const newline = text.indexOf('\n', spot.end);
  const lineEnd = newline < 0 ? text.length : newline;
  const start = spot.start - lineStart <= reach ? lineStart : nextWord(text, spot.start - reach, spot.start);
  const end = lineEnd - spot.end <= reach ? lineEnd : lastWord(text, spot.end, spot.end + reach);
  return {
    before: text.slice(start, spot.start).trimStart(),
    figure: text.slice(spot.start, spot.end),
    after: text.slice(spot.end, end).trimEnd(),
    cutBefore: start > lineStart,
    cutAfter: end < lineEnd,
  };
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= limit ? limit : space + 1;
}

function lastWord(text: string, limit: number, to: number): number {
  return Math.max(text.lastIndexOf(' ', to), limit);
}
