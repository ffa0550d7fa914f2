/** Words, marks and figures of one sentence, in order: what measures are read from. */
import type { Figure } from '../types.ts';

/** A word, a mark or a whole figure. */
export interface Word {
  /** Offsets into the sentence. */
  start: number;
  end: number;
  /** Lower case, straight apostrophe, without a possessive ending. */
  lower: string;
  /** Starts with a capital letter. */
  capital: boolean;
  kind: 'word' | 'mark' | 'figure';
  /** For a figure: its index in the sentence's list. */
  figure?: number;
  /** The word stood with 's. */
  possessive?: boolean;
}

/** The stop behind an initial belongs to it: "J. Holm". */
const INITIAL = /^\p{Lu}\.$/u;
/** What is written but not seen (soft hyphens, joiners, direction marks) parts no word and is none. */
const PIECE =
  /\p{Lu}\.(?=\s+\p{Lu})|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’.‑-][\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*)*|[^\s\p{Cf}]/gu;
const UNSEEN = /\p{Cf}+/gu;
const STARTS_WORD = /^[\p{L}\p{M}\p{N}]/u;

function wordsBetween(sentence: string, from: number, to: number): Word[] {
  return [...sentence.slice(from, to).matchAll(PIECE)].map((match) => {
    const text = match[0];
    const start = from + match.index;
    const word = INITIAL.test(text) ? text.slice(0, 1) : text;
    const lower = word.toLowerCase().replace(/’/g, "'").replace(/‑/g, '-').replace(UNSEEN, '');
    const possessive = /'s$/.test(lower);
    return {
      start,
      end: start + text.length,
      lower: possessive ? lower.slice(0, -2) : lower,
      capital: /^\p{Lu}/u.test(text),
      kind: STARTS_WORD.test(text) ? 'word' : 'mark',
      ...(possessive && { possessive }),
    };
  });
}

/** Splits a sentence; each figure becomes one word. Figures must be in order; one that overlaps the last is left out. */
export function splitWords(sentence: string, figures: readonly Figure[]): Word[] {
  const words: Word[] = [];
  const put = (from: number, to: number) => {
    for (const word of wordsBetween(sentence, from, to)) words.push(word);
  };
  let next = 0;
  figures.forEach((figure, index) => {
    if (figure.start < next) return;
    put(next, figure.start);
    words.push({
      start: figure.start,
      end: figure.end,
      lower: sentence.slice(figure.start, figure.end).toLowerCase(),
      capital: false,
      kind: 'figure',
      figure: index,
    });
    next = figure.end;
  });
  put(next, sentence.length);
  return words;
}
