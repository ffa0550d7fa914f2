/** All that texts on a story are read with, made once. */

import type { Lexicon } from '../lexicon.ts';
import { indexNames, type NameIndex } from '../names/name-index.ts';
import { ownEventOf } from '../story/own-event.ts';
import type { Story } from '../types.ts';
import type { Grammar } from './words/grammar.ts';
import { indexThings, type ThingIndex } from './words/things.ts';

/** A language, and a story or none. */
export interface Reader {
  lexicon: Lexicon;
  grammar: Grammar;
  story: Story | null;
  names: NameIndex;
  things: ThingIndex | null;
  /** Ids of the names that every text on the story has. */
  common: ReadonlySet<string>;
  /** Ids of the persons of whom the story's sources tell ages, terms and the like; null while these are read. */
  told: ReadonlySet<string> | null;
  /** Ids of events by the counts that the story's sources tell of one of them alone. */
  counts: ReadonlyMap<number, string>;
}

/** Indexes a story; without one, only ages and the like of named persons have a measure. */
export function buildReader(story: Story | null, lexicon: Lexicon, grammar: Grammar): Reader {
  const main = ownEventOf(story);
  return {
    lexicon,
    grammar,
    story,
    names: indexNames(story, grammar.sets.definite),
    things: story ? indexThings(story, grammar) : null,
    common: new Set(main?.names ?? []),
    told: null,
    counts: new Map(),
  };
}
