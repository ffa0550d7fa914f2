/** A sentence made ready for questions: its words, figures, names and predicates. */

import { findMentions, type Mention } from '../../names/find.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { splitWords, type Word } from '../../text/words.ts';
import type { Figure } from '../../types.ts';
import { sumBoundaries } from './boundary-sums.ts';
import type { Family } from './family.ts';
import { findGiven } from './given.ts';
import { BOUNDARY, type Grammar } from './grammar.ts';
import { findKept } from './kept-lists.ts';
import { findLeavers } from './leavers.ts';
import { respell } from './respell.ts';

/** Words that tell a fact, as they stand in the sentence. Token indices, end exclusive. */
export interface Predicate {
  family: Family;
  from: number;
  to: number;
}

/** All that is known of one sentence. Places in it are token indices. */
export interface ReadSentence {
  text: string;
  tokens: Word[];
  /** The tokens in lower case. */
  lower: string[];
  figures: readonly Figure[];
  /** Token of each figure; -1 for one that overlaps another. */
  at: number[];
  mentions: Mention[];
  predicates: Predicate[];
  /** Weights of all boundaries before each token, summed. */
  boundaries: number[];
  grammar: Grammar;
}

/** The words of a sentence and its figures. */
type Spoken = Pick<ReadSentence, 'lower' | 'figures' | 'tokens'>;

/** How far the second half of a parted verb may stand behind the first. */
const SPLIT = 10;
/** "in one of Northport's old jails": words from "in" to the prison. */
const PRISON = 4;
/** "took in the call": a phrase longer than the parted verb tells more. */
const PARTED = 2;
/** Words of the noun in "60 young dockers out", and tokens before its number: "So, 60". */
const TERSE_NOUN = 3;
const TERSE_START = 2;

/** "let 30 miners go": the second half stands in the clause of the first. */
function isParted({ lower, figures, tokens }: Spoken, at: number, end: string, { boundaries, sets }: Grammar): boolean {
  const last = lower.indexOf(end, at + 1);
  if (last < 0 || last > at + SPLIT) return false;
  // "took him in 2021": the word belongs to the date.
  if (sets.beforeDates.has(end) && figures[tokens[last + 1]?.figure ?? -1]?.kind === 'date') return false;
  return !lower.slice(at + 1, last).some((word) => boundaries.get(word) === BOUNDARY.strong);
}

function findPredicates(spoken: Spoken, grammar: Grammar): Predicate[] {
  const { lower, tokens } = spoken;
  const found: Predicate[] = [];
  for (let at = 0; at < lower.length; at++) {
    const parted = (grammar.split.get(lower[at] ?? '') ?? []).filter(({ end }) => isParted(spoken, at, end, grammar));
    const hits = grammar.predicates.at(lower, at);
    // "left the country's jails" is no "left the country".
    const whole = hits[0] && !tokens[hits[0].to - 1]?.possessive ? hits[0].to - at : 0;
    if (parted.length > 0 && whole <= PARTED) {
      for (const { family } of parted) found.push({ family, from: at, to: at + 1 });
      continue;
    }
    // "is out of prison" tells of no prison.
    const out =
      grammar.sets.outOf.has(lower[at - 1] ?? '') && grammar.sets.prisons.has(lower[(hits[0]?.to ?? 0) - 1] ?? '');
    for (const { value, from, to } of out ? [] : hits) found.push({ family: value, from, to });
    if (hits[0]) at = hits[0].to - 1;
  }
  return found;
}

/** "492 came through and 832 did not": the verb is left out, and the opposite is told. */
function findOpposites(
  tokens: readonly Word[],
  predicates: readonly Predicate[],
  { sets, families }: Grammar,
): Predicate[] {
  return tokens.flatMap(({ lower }, at) => {
    const denied = sets.auxiliaries.has(lower) && sets.denials.has(tokens[at + 1]?.lower ?? '');
    if (!denied || tokens[at - 1]?.kind !== 'figure' || tokens[at + 2]?.kind === 'word') return [];
    const before = predicates.findLast(({ to, family }) => to <= at && family.opposite !== undefined);
    const family = families.get(before?.family.opposite ?? '');
    return family ? [{ family, from: at, to: at + 2 }] : [];
  });
}

/** "in Northport's crowded jails": words of many kinds may stand between "in" and the prison. */
function findPrisons(tokens: readonly Word[], { sets, families }: Grammar): Predicate[] {
  const family = families.get('hold');
  return tokens.flatMap(({ lower }, at) => {
    if (!family || !sets.inPlace.has(lower)) return [];
    const behind = tokens.slice(at + 1, at + 1 + PRISON);
    const last = behind.findIndex((token) => sets.prisons.has(token.lower));
    const plain = behind.slice(0, last).every(({ kind, lower: word }) => kind === 'word' && !sets.afterNoun.has(word));
    return last > 0 && plain ? [{ family, from: at, to: at + 2 + last }] : [];
  });
}

/** "60 out!", "So, 60 dockers out, just like that": a number, its noun and a word that stands for a verb. */
function findTerse(tokens: readonly Word[], found: readonly Predicate[], { terse, sets }: Grammar): Predicate[] {
  const at = tokens.findIndex(({ kind }) => kind === 'figure');
  const behind = tokens.slice(at + 1, at + 2 + TERSE_NOUN);
  const last = behind.findIndex(({ lower }) => terse.has(lower));
  const family = terse.get(behind[last]?.lower ?? '');
  const noun = behind.slice(0, last).every(({ kind, lower }) => kind === 'word' && !sets.afterNoun.has(lower));
  const from = at + 1 + last;
  const fronted = tokens.slice(0, at).filter(({ kind }) => kind === 'word').length;
  if (!family || !noun || at > TERSE_START || fronted > 1 || found.length > 0) return [];
  return tokens[from + 1]?.kind === 'word' ? [] : [{ family, from, to: from + 1 }];
}

/** "GET PACKING": in a heading of capitals nobody can tell a name from other words. */
function isShouted(text: string, figures: readonly Figure[], { kind }: Mention): boolean {
  return kind === 'unknown' && figures.length === 0 && text === text.toUpperCase();
}

/** "REED: Ortiz is free.": who speaks in a transcript, and has no part in what is told. */
function isVoice(tokens: readonly Word[], { kind, from, to }: Mention): boolean {
  return kind === 'unknown' && from === 0 && tokens[to]?.lower === ':';
}

/** Reads one sentence; offsets of the figures are into `text`. */
export function readSentence(
  text: string,
  figures: readonly Figure[],
  names: NameIndex,
  grammar: Grammar,
): ReadSentence {
  const tokens = respell(splitWords(text, figures), names, grammar);
  const lower = tokens.map((token) => token.lower);
  const predicates = findPredicates({ lower, figures, tokens }, grammar);
  const mentions = findMentions(tokens, names, grammar.sets).filter(
    (mention) => !isVoice(tokens, mention) && !isShouted(text, figures, mention),
  );
  return {
    text,
    tokens,
    lower,
    figures,
    at: figures.map((_, index) => tokens.findIndex((token) => token.figure === index)),
    mentions,
    predicates: [
      ...predicates,
      ...findOpposites(tokens, predicates, grammar),
      ...findPrisons(tokens, grammar),
      ...findTerse(tokens, predicates, grammar),
      ...findGiven(tokens, figures, grammar),
      ...findKept(tokens, figures, mentions, grammar),
      ...findLeavers(tokens, mentions, predicates, grammar),
    ],
    boundaries: sumBoundaries(text, tokens, grammar),
    grammar,
  };
}
