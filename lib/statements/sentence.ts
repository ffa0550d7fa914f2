/** A sentence made ready for questions: words, figures, names, predicates, and how close any two of them are. */
import { findMentions, type Mention, type NameIndex } from '../names/find.ts';
import { Phrases } from '../text/phrases.ts';
import { splitWords, type Word } from '../text/words.ts';
import type { Figure } from '../types.ts';
import { type Family, inflect, type MeasureLexicon } from './lexicon.ts';

export interface Predicate {
  family: Family;
  from: number;
  to: number;
}

export interface ReadSentence {
  text: string;
  tokens: Word[];
  lower: string[];
  figures: readonly Figure[];
  /** Token index of each figure. */
  at: number[];
  mentions: Mention[];
  predicates: Predicate[];
  /** Sum of boundary weights before each token. */
  walls: number[];
}

/** The lexicon's word lists that are looked up by membership. */
const WORD_SETS = {
  unreal: 'unreal',
  elsewhen: 'elsewhen',
  saying: 'saying',
  kin: 'kin',
  people: 'people',
  stop: 'stopWords',
  asides: 'asides',
  lasting: 'lasting',
  servedAlone: 'servedAlone',
  givenAlone: 'givenAlone',
  beforeDates: 'beforeDates',
  oblique: 'oblique',
  trailing: 'trailing',
  inNoun: 'inNoun',
  afterNoun: 'afterNoun',
  resuming: 'resuming',
  inside: 'inside',
  denials: 'denials',
  disputes: 'disputes',
  hearsay: 'hearsay',
  leftOver: 'leftOver',
  including: 'including',
  atTheTime: 'atTheTime',
  superlatives: 'superlatives',
  copulas: 'copulas',
} as const;

/** The lexicon as lookup structures; built once. */
export interface Grammar {
  lexicon: MeasureLexicon;
  predicates: Phrases<Family>;
  families: ReadonlyMap<string, Family>;
  walls: ReadonlyMap<string, number>;
  notNames: ReadonlySet<string>;
  corrected: Phrases<true>;
  /** First words of verbs that part, with what must follow. */
  split: ReadonlyMap<string, { family: Family; end: string }[]>;
  sets: Record<keyof typeof WORD_SETS, ReadonlySet<string>>;
}

/** Words from "before" to what was after it. */
const ASIDE = 6;
/** How far the second half of a parted verb may stand behind the first. */
const SPLIT = 10;
/** Words apart that a boundary is worth: a main clause, a subordinate one, a list. */
const WALL = { strong: 8, medium: 3, weak: 1 };

function wordSets(lexicon: MeasureLexicon): Grammar['sets'] {
  const sets = {} as Record<keyof typeof WORD_SETS, ReadonlySet<string>>;
  for (const name of Object.keys(WORD_SETS) as (keyof typeof WORD_SETS)[])
    sets[name] = new Set(lexicon[WORD_SETS[name]]);
  return sets;
}

export function buildGrammar(lexicon: MeasureLexicon): Grammar {
  const predicates = new Phrases<Family>();
  for (const family of lexicon.families) {
    for (const verb of family.verbs) for (const form of inflect(verb)) predicates.add(form, family);
    for (const form of family.forms) predicates.add(form, family);
  }
  const split = new Map<string, { family: Family; end: string }[]>();
  for (const family of lexicon.families)
    for (const [first = '', end = ''] of family.split ?? [])
      split.set(first, [...(split.get(first) ?? []), { family, end }]);
  const walls = new Map<string, number>();
  for (const strength of ['strong', 'medium', 'weak'] as const)
    for (const word of lexicon.boundaries[strength]) walls.set(word, WALL[strength]);
  const corrected = new Phrases<true>();
  for (const phrase of lexicon.corrected) corrected.add(phrase, true);
  return {
    lexicon,
    predicates,
    families: new Map(lexicon.families.map((family) => [family.id, family])),
    walls,
    notNames: new Set(lexicon.notNames),
    corrected,
    split,
    sets: wordSets(lexicon),
  };
}

function findPredicates(lower: readonly string[], grammar: Grammar): Predicate[] {
  const found: Predicate[] = [];
  for (let at = 0; at < lower.length; at++) {
    const parted = (grammar.split.get(lower[at] ?? '') ?? []).filter(({ end }) => {
      const last = lower.indexOf(end, at + 1);
      return last > at && last <= at + SPLIT;
    });
    if (parted.length > 0) {
      for (const { family } of parted) found.push({ family, from: at, to: at + 1 });
      continue;
    }
    const hits = grammar.predicates.at(lower, at);
    for (const hit of hits) found.push({ family: hit.value, from: hit.from, to: hit.to });
    if (hits[0]) at = hits[0].to - 1;
  }
  return found;
}

/** Figures' offsets are into `text`. */
export function readSentence(
  text: string,
  figures: readonly Figure[],
  names: NameIndex,
  grammar: Grammar,
): ReadSentence {
  const tokens = splitWords(text, figures);
  const lower = tokens.map((token) => token.lower);
  const at: number[] = figures.map(() => -1);
  const walls: number[] = [];
  let sum = 0;
  tokens.forEach((token, i) => {
    walls.push(sum);
    if (token.kind === 'figure' && token.figure !== undefined) at[token.figure] = i;
    else sum += grammar.walls.get(token.lower) ?? 0;
  });
  openFronted(tokens, walls);
  return {
    text,
    tokens,
    lower,
    figures,
    at,
    mentions: findMentions(tokens, names, grammar.notNames),
    predicates: findPredicates(lower, grammar),
    walls,
  };
}

/** "On 14 December 2025, ...": the comma after a fronted figure is no wall. */
function openFronted(tokens: readonly Word[], walls: number[]): void {
  const comma = tokens.findIndex((token) => token.lower === ',');
  if (comma < 1 || comma > 3 || tokens[comma - 1]?.kind !== 'figure') return;
  for (let i = comma + 1; i < walls.length; i++) walls[i] = (walls[i] ?? 0) - WALL.weak;
}

/** How far apart two places are: words between them, and walls. Larger is looser. */
export function apart(sentence: ReadSentence, a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  return to - from + (sentence.walls[to] ?? 0) - (sentence.walls[from] ?? 0);
}

/** Does the predicate stand in an aside that begins behind the figure ("12 December, before the releases")? */
export function isAside(sentence: ReadSentence, at: number, predicate: Predicate, grammar: Grammar): boolean {
  for (let i = Math.max(at + 1, predicate.from - ASIDE); i < predicate.from; i++)
    if (grammar.sets.asides.has(sentence.lower[i] ?? '')) return true;
  return false;
}

/** The same from a figure's token to a span of tokens. */
export function apartFrom(sentence: ReadSentence, at: number, span: { from: number; to: number }): number {
  return at < span.from ? apart(sentence, at, span.from) : apart(sentence, span.to - 1, at);
}
