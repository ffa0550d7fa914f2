/** Reading a text that has changed a little: what is told in the same words, of the same things, is not read again. */
import type { Block, Sentence } from '../types.ts';
import type { Claim } from './claim.ts';
import type { Discourse } from './discourse.ts';
import { shifted } from './in-context.ts';

/** What a sentence gave. */
export interface SentenceRead {
  claims: Claim[];
  discourse: Discourse;
}

/** What the last reading of a text gave, sentence by sentence. Made and kept by whoever follows the text. */
export interface Memory {
  /** For whom and on which day it was read; for others nothing of it holds. */
  of: unknown[];
  read: Map<string, SentenceRead & { start: number }>;
  /** How many sentences the last reading had to read anew. */
  fresh: number;
}

/** A memory of nothing. */
export function newMemory(): Memory {
  return { of: [], read: new Map(), fresh: 0 };
}

/** How a sentence is read: by `anew`, or out of the memory where that gives the same. */
export type Remembering = (
  sentence: Sentence,
  block: Block,
  before: Discourse,
  by: string | null,
  anew: () => SentenceRead,
) => SentenceRead;

/** Begins a reading, after which the memory holds that one; `of` is all else that a reading depends on. */
export function remembering(memory: Memory, of: unknown[]): Remembering {
  const isSame = of.length === memory.of.length && of.every((each, i) => each === memory.of[i]);
  const known: Memory['read'] = isSame ? memory.read : new Map();
  Object.assign(memory, { of, read: new Map(), fresh: 0 });
  return (sentence, block, before, by, anew) => {
    const key = keyOf(sentence, block, before, by);
    const found = known.get(key) ?? memory.read.get(key);
    if (!found) memory.fresh++;
    const read = found ? moved(found, sentence) : anew();
    memory.read.set(key, { ...read, start: sentence.start });
    return read;
  };
}

/** All that tells how a sentence is read, its place aside. */
function keyOf({ text, start }: Sentence, block: Block, before: Discourse, by: string | null): string {
  const { role, heads, date } = block;
  const told = { ...before, block: 0, introduced: [...before.introduced], met: [...before.met] };
  return JSON.stringify([text, start === block.start, role, heads, date, by, told]);
}

/** The same at another place of the text. */
function moved({ claims, discourse, start }: SentenceRead & { start: number }, sentence: Sentence): SentenceRead {
  const by = sentence.start - start;
  return {
    claims: claims.map((claim) => ({
      ...claim,
      figure: shifted(claim.figure, by),
      sentenceStart: sentence.start,
      block: sentence.block,
    })),
    discourse: { ...discourse, block: sentence.block },
  };
}
