import type { Lexicon } from '../lexicon.ts';
import type { Bound, FigureKind, IsoDate } from '../types.ts';
import type { Token } from './tokens.ts';

/** What every reader of figures works on: the tokens, and what is known around them. */
export interface Reader {
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** The day that "yesterday" and dates without a year are counted from. */
  reference: IsoDate | null;
  dayFirst: boolean | undefined;
  /** Every Word Begins With A Capital: then a capital tells nothing. */
  titleCase: boolean;
  /** "1.227" is 1,227 in this text. */
  dotsGroup: boolean;
  /** Tokens before this one belong to figures read already. */
  floor: number;
  /** The figure read before. */
  last: Reading | null;
  /** The last day that the text dated in full. */
  near: IsoDate | null;
  /** The last day that it told with its month. */
  told: IsoDate | null;
}

/** A figure in the making: spans are token indexes, the end exclusive. */
export interface Reading {
  from: number;
  to: number;
  coreFrom: number;
  coreTo: number;
  kind: FigureKind;
  low: Bound;
  high: Bound;
  strict?: boolean;
  approx?: boolean;
  unit?: string | null;
  besides?: 'others' | 'another' | 'remaining';
  claim?: boolean;
}

const END: Token = {
  kind: 'end',
  start: 0,
  end: 0,
  text: '',
  norm: '',
  gap: true,
  line: true,
  capital: false,
  value: Number.NaN,
  form: null,
};

/** The token at `i`; an empty one outside the text. */
export function at(reader: Reader, i: number): Token {
  return reader.tokens[i] ?? END;
}

const maps = new WeakMap<object, Map<string, unknown>>();
const sets = new WeakMap<readonly string[], Set<string>>();

/** Looks a word up in one of the lexicon's tables; words of a page never reach an object's own properties. */
export function lookUp<T>(table: Record<string, T>, word: string): T | undefined {
  let map = maps.get(table) as Map<string, T> | undefined;
  if (!map) {
    map = new Map(Object.entries(table));
    maps.set(table, map);
  }
  return map.get(word);
}

/** A lexicon's list as a set. */
export function asSet(list: readonly string[]): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set;
}

/** Whether a lexicon's list holds the word. */
export function has(list: readonly string[], word: string): boolean {
  return asSet(list).has(word);
}

/** No phrase of a lexicon has more words. */
const LONGEST_PHRASE = 5;
const WORDS_AND_SIGNS = /[\p{L}\d]+(?:'\p{L}+)*|./gu;

const edges = new WeakMap<readonly string[], { first: Set<string>; last: Set<string> }>();

/** First and last words of a list's phrases: most places are ruled out by one look. */
function edgesOf(list: readonly string[]): { first: Set<string>; last: Set<string> } {
  let found = edges.get(list);
  if (!found) {
    const cut = list.map((phrase) => phrase.match(WORDS_AND_SIGNS) ?? []);
    const at = (place: 0 | -1) => new Set(cut.flatMap((words) => words.at(place) ?? []));
    found = { first: at(0), last: at(-1) };
    edges.set(list, found);
  }
  return found;
}

/** Whether a phrase of the list can start with the word. */
export function mayStart(list: readonly string[], word: string): boolean {
  return edgesOf(list).first.has(word);
}

/** Whether a phrase of the list can end with the word. */
export function mayEnd(list: readonly string[], word: string): boolean {
  return edgesOf(list).last.has(word);
}

function joined(reader: Reader, from: number, to: number): string {
  let phrase = at(reader, from).norm;
  for (let i = from + 1; i < to; i++) phrase += (at(reader, i).gap ? ' ' : '') + at(reader, i).norm;
  return phrase;
}

/** The end of the longest phrase of the list that starts at `i`, or -1. */
export function phraseAt(reader: Reader, list: readonly string[], i: number): number {
  if (!mayStart(list, at(reader, i).norm)) return -1;
  for (let n = LONGEST_PHRASE; n > 0; n--) if (has(list, joined(reader, i, i + n))) return i + n;
  return -1;
}

const phrases = new WeakMap<object, readonly string[]>();

/** The value of the longest of a table's phrases that starts at `i`, and where it ends. */
export function phraseIn<T>(reader: Reader, table: Record<string, T>, i: number): { value: T; to: number } | null {
  const list = phrases.get(table) ?? Object.keys(table);
  phrases.set(table, list);
  const to = phraseAt(reader, list, i);
  const value = to < 0 ? undefined : lookUp(table, joined(reader, i, to));
  return value === undefined ? null : { value, to };
}

/** The start of the longest phrase of the list that ends before `i`, not reaching below the floor, or -1. */
export function phraseBefore(reader: Reader, list: readonly string[], i: number): number {
  if (!mayEnd(list, at(reader, i - 1).norm)) return -1;
  for (let n = Math.min(LONGEST_PHRASE, i - reader.floor); n > 0; n--) {
    if (has(list, joined(reader, i - n, i))) return i - n;
  }
  return -1;
}

/** A hyphen glued on both sides: the next token's index, else -1. */
export function afterHyphen(reader: Reader, i: number): number {
  return at(reader, i).text === '-' && !at(reader, i).gap && !at(reader, i + 1).gap ? i + 1 : -1;
}

/** Whether a sentence, a clause in quotes or a line starts at `i`. */
export function startsSentence(reader: Reader, i: number): boolean {
  return i <= 0 || at(reader, i).line || /^[.!?:;"“(—•…]$/.test(at(reader, i - 1).text);
}

/** Past a hyphen that glues the token before `i` to the one after it; else `i`. */
export function skipHyphen(reader: Reader, i: number): number {
  const next = afterHyphen(reader, i);
  return next < 0 ? i : next;
}

/** Past a hyphen or a slash that glues two parts of a date; else `i`. */
export function skipJoint(reader: Reader, i: number): number {
  const glued = /^[-/]$/.test(at(reader, i).text) && !at(reader, i).gap && !at(reader, i + 1).gap;
  return glued ? i + 1 : i;
}

/** Whether a word that can begin what is counted stands at `i`, on the same line. */
export function isNoun(reader: Reader, i: number): boolean {
  const token = at(reader, i);
  return token.kind === 'word' && token.gap && !token.line && !has(reader.lexicon.names.function, token.norm);
}
