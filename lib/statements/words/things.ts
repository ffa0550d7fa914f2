/** The story's things that are counted, to look words up in, and how they hang together. */

import type { Mention } from '../../names/find.ts';
import { isPlural } from '../../text/inflection.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Story, StoryEvent, StoryThing } from '../../types.ts';
import { distanceTo } from './distance.ts';
import type { Grammar } from './grammar.ts';
import type { ReadSentence } from './sentence.ts';

/** Parts within parts of a thing. */
const DEEPEST = 5;
/** A name that a thing asks for must stand this near. */
const NAME_REACH = 18;

/** Built once for a story. */
export interface ThingIndex {
  story: Story;
  words: Phrases<StoryThing>;
  byId: ReadonlyMap<string, StoryThing>;
  /** Each name's id to the id that it lies within: a city to its country. */
  within: ReadonlyMap<string, string | undefined>;
  /** The names that each thing asks for or may be told with, and all that lie within them: a country, and its cities. */
  agents: ReadonlyMap<StoryThing, readonly string[]>;
}

/** Indexes the things of a story by their words, the synonyms of these, and their ids. */
export function indexThings({ things: told, ...rest }: Story, { synonyms }: Pick<Grammar, 'synonyms'>): ThingIndex {
  const things = told.map((thing) => ({ ...thing, words: withSynonyms(thing.words, synonyms) }));
  const story = { ...rest, things };
  const words = new Phrases<StoryThing>();
  for (const thing of things) for (const word of thing.words) words.add(word, thing);
  return {
    story,
    words,
    byId: new Map(things.map((thing) => [thing.id, thing])),
    within: new Map(story.names.map((name) => [name.id, name.within])),
    agents: new Map(things.map((thing) => [thing, agentsOf(thing, story)])),
  };
}

/** "miners", "young miners" → also "pitmen", "young pitmen". */
function withSynonyms(words: readonly string[], synonyms: Grammar['synonyms']): string[] {
  const others = words.flatMap((phrase) =>
    synonyms.flatMap((list) => {
      const own = list.find((noun) => phrase === noun || phrase.endsWith(` ${noun}`));
      return own ? list.map((noun) => phrase.slice(0, phrase.length - own.length) + noun) : [];
    }),
  );
  return [...new Set([...words, ...others])];
}

function agentsOf({ names = [], company }: StoryThing, story: Story): string[] {
  const places = [...names, ...(company?.at ?? [])];
  const inside = story.names.filter(({ within }) => within && places.includes(within));
  return [...places, ...inside.map(({ id }) => id)];
}

/** The things that the words of a noun phrase name. */
export function namedThings(words: readonly string[], things: ThingIndex): Set<StoryThing> {
  const named = new Set<StoryThing>();
  for (let i = 0; i < words.length; i++) {
    const hits = things.words.at(words, i);
    for (const hit of hits) named.add(hit.value);
    if (hits[0]) i = hits[0].to - 1;
  }
  return named;
}

/** Is one of the two a part of the other? */
export function areNested(a: StoryThing, b: StoryThing): boolean {
  return a.within === b.id || b.within === a.id;
}

/** Is `part` a part of `whole`, or of one of its parts? */
export function isWithin(part: StoryThing, whole: StoryThing, { byId }: ThingIndex): boolean {
  let outer = byId.get(part.within ?? '');
  // A story may name its things in a circle by mistake.
  for (let i = 0; outer && outer !== whole && i < DEEPEST; i++) outer = byId.get(outer.within ?? '');
  return outer === whole;
}

/** Are the two told by the same predicates, and of the same places? */
export function areToldAlike(a: StoryThing, b: StoryThing): boolean {
  const shared = (x: readonly string[] = [], y: readonly string[] = []) => x.some((each) => y.includes(each));
  return (
    shared(a.predicates, b.predicates) &&
    (a.names === undefined) === (b.names === undefined) &&
    (!a.names || shared(a.names, b.names))
  );
}

/** Does a word that is not the thing's own, nor one for anybody, make it a part or another thing: "six young miners", "six Island flags"? */
export function isNarrowed(words: readonly string[], thing: StoryThing, { sets }: Grammar): boolean {
  const own = new Set(thing.words.flatMap((phrase) => phrase.split(' ')));
  const isForeign = (word: string) => !own.has(word) && !sets.people.has(word) && !sets.citizens.has(word);
  // "people of many trades": whatever they are besides.
  if (words.slice(0, -1).some((word) => sets.people.has(word))) return words.slice(0, -1).some(isForeign);
  return words.some(isForeign);
}

/** Does one of these names, or one that lies within them, stand near the figure? */
export function isNameNear(sentence: ReadSentence, at: number, names: readonly string[], things: ThingIndex): boolean {
  return sentence.mentions.some(
    (mention) =>
      isOfNames(mention.id, names, things) &&
      !isCounted(sentence, mention) &&
      !isOfNext(sentence, at, mention) &&
      distanceTo(sentence, at, mention) <= NAME_REACH,
  );
}

/** The last word before token `end` that names a group with a capital, not that of the sentence: "Islanders", "Island citizens". */
export function groupBefore({ tokens, lower }: ReadSentence, end: number, things: ThingIndex | null): string | null {
  for (let i = Math.min(end, tokens.length) - 1; i > 0 && things; i--)
    if (tokens[i]?.capital && things.words.at(lower, i).some(({ value }) => value.named) && isOfSeveral(lower, i))
      return lower[i] ?? null;
  return null;
}

/** "Islanders", "Island citizens"; an "Island flag" is no group. */
function isOfSeveral(lower: readonly string[], at: number): boolean {
  return isPlural(lower[at] ?? '') || isPlural(lower[at + 1] ?? '');
}

/** Is the name one of these, or does it lie within one? */
export function isOfNames(id: string, names: readonly string[], { within }: ThingIndex): boolean {
  return names.includes(id) || names.includes(within.get(id) ?? '');
}

/** "Eastland took in 60, Westland nine": the second name belongs to the second number. */
function isOfNext({ tokens, lower }: ReadSentence, at: number, { from, to }: Mention): boolean {
  return from > at && tokens[to]?.kind === 'figure' && lower[from - 1] === ',';
}

/** "five Islanders", "five of them are Islanders": who is counted, and no place. */
export function isCounted({ tokens, lower, grammar }: ReadSentence, { from, people }: Mention): boolean {
  return people === true && (tokens[from - 1]?.kind === 'figure' || grammar.sets.pluralBe.has(lower[from - 1] ?? ''));
}

/** The story's own event, where the thing is counted in it. */
export function mainEventOf({ event }: StoryThing, { events }: Story): StoryEvent | undefined {
  return events.find(({ id, main }) => main && id === event);
}
