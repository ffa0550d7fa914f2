/** Where sentences start in a text whose writer uses no capitals: "he is out!!! they let 60 go. the rest is still in". */
import type { Lexicon } from '../lexicon.ts';

/** A sentence that starts with a capital behind another: its writer uses them. */
const CAPITALS = /[\p{L}\d]{2}[.!?]["”’)]*\s+["“‘(]?\p{Lu}\p{Ll}/u;
/** A stop with a small letter behind it; and cries, which end a sentence whatever follows. */
const STOP = /(?<=(?:^|\s)(\S{2,40})[.!?])\s+(?=\p{Ll})/gu;
const CRY = /(?<=[!?]{2})\s+(?=\p{L})/gu;
/** One such stop may be that of an abbreviation. */
const MANY = 2;

/** Offsets in the block at which a sentence starts although nobody wrote a capital there. */
export function carelessStarts(block: string, { text }: Lexicon): number[] {
  const cries = [...block.matchAll(CRY)].map(endOf);
  if (CAPITALS.test(block)) return cries;
  const stops = [...block.matchAll(STOP)].filter(
    ([, word = '']) => !isShort(word, [...text.neverEnd, ...text.beforeNumber, ...text.mayEnd]),
  );
  const many = stops.length >= MANY;
  const sure = stops.filter((stop) => many || text.starters.includes(wordAt(block, endOf(stop))));
  return [...new Set([...cries, ...sure.map(endOf)])].sort((a, b) => a - b);
}

function endOf(match: RegExpMatchArray): number {
  return (match.index ?? 0) + match[0].length;
}

/** "approx", "e.g", "a.m". */
function isShort(word: string, neverEnd: readonly string[]): boolean {
  return word.includes('.') || neverEnd.includes(word.toLowerCase());
}

function wordAt(block: string, at: number): string {
  return /^[\p{L}'’]{1,20}/u.exec(block.slice(at, at + 20))?.[0] ?? '';
}
