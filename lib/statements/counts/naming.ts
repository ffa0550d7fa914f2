/** Which things the words around a number can mean, where its noun does not stand right behind it. */
import { ownEventOf } from '../../story/own-event.ts';
import { isPlural, singular } from '../../text/inflection.ts';
import type { StoryThing } from '../../types.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { namedThings, type ThingIndex } from '../words/things.ts';

/** Tokens of the longest group before a number: "Of the officers and crew 685". */
const LONGEST_GROUP = 5;
/** Words between the two numbers of "199 out of its 329". */
const RATIO = 3;

/** The things that can be meant, and how they are named. */
export interface Naming {
  things: ReadonlySet<StoryThing>;
  /** Token of the whole in "199 of its 329", for the first number; -1 for none. */
  whole: number;
  /** It is the whole, for the second number. */
  isWhole: boolean;
}

/** The things named by the noun phrase `words` of the figure at token `at`, else by the words around. */
export function naming(sentence: ReadSentence, at: number, words: readonly string[], things: ThingIndex): Naming {
  const named = thingsNamed(sentence, at, words, things);
  return { things: named, whole: wholeBehind(sentence, at), isWhole: isWhole(sentence, at) };
}

function thingsNamed(
  sentence: ReadSentence,
  at: number,
  words: readonly string[],
  things: ThingIndex,
): ReadonlySet<StoryThing> {
  const own = ownPhrase(sentence, at, words, things);
  if (own.size > 0) return ofPeople(sentence, own, words, things);
  const whole = wholeBehind(sentence, at);
  if (whole >= 0) {
    const ofWhole = phraseBehind(sentence, whole, things);
    if (ofWhole) return ofWhole.things;
  }
  const general = words.length === 0 || sentence.grammar.sets.people.has(words.at(-1) ?? '');
  if (!general || (words.length > 0 && whole < 0 && !isWhole(sentence, at))) return own;
  return groupBefore(sentence, at, things) ?? resumed(sentence, at, things) ?? opening(sentence, at, things) ?? own;
}

/** "six Island people": a noun for anybody tells less than the name before it, unless that is of the event's own country. */
function ofPeople(
  { grammar }: ReadSentence,
  own: ReadonlySet<StoryThing>,
  [name = '', people = '', ...more]: readonly string[],
  { story }: ThingIndex,
): ReadonlySet<StoryThing> {
  if (more.length > 0 || !grammar.sets.people.has(people)) return own;
  const main = ownEventOf(story)?.names ?? [];
  const isOwn = story.names.some(
    ({ id, peoples }) => main.includes(id) && peoples?.some((p) => p.toLowerCase() === name),
  );
  const named = [...own].filter((thing) => thing.named && thing.words.includes(name));
  return !isOwn && named.length > 0 ? new Set(named) : own;
}

/** "60 young miners", "325 in the first class", "40 members of the crew": a longer phrase right behind tells more. */
function ownPhrase(
  sentence: ReadSentence,
  at: number,
  words: readonly string[],
  things: ThingIndex,
): ReadonlySet<StoryThing> {
  const behind = phraseBehind(sentence, at, things);
  // "five of the miners are women": the noun behind the verb tells who the five are.
  const told = namedThings(words, things);
  // So do "six people in that group are women".
  const anybody = behind !== null && !words.includes(sentence.lower[behind.from] ?? '');
  if (told.size > 0 && (anybody || isOneOf(sentence, at + 1, 'partitive'))) return told;
  if (behind && behind.length > 1) return behind.things;
  return new Set([...(behind?.things ?? []), ...told]);
}

/** The things of the longest phrase right behind the figure, and its length in words. */
function phraseBehind(
  sentence: ReadSentence,
  at: number,
  things: ThingIndex,
): { things: Set<StoryThing>; from: number; length: number } | null {
  for (let i = at + 1; i < sentence.tokens.length; i++) {
    const hits = things.words.at(sentence.lower, i).filter(({ from, to }) => isPhrase(sentence, from, to));
    const [first] = hits;
    if (first) return { things: new Set(hits.map(({ value }) => value)), from: i, length: first.to - first.from };
    if (!isOneOf(sentence, i, 'inNoun')) return null;
  }
  return null;
}

/** "178 in the third": a place or class is none where its noun follows, as in "178 in the third boat". */
function isPhrase(sentence: ReadSentence, from: number, to: number): boolean {
  return (
    !isOneOf(sentence, from, 'inPlace') || sentence.tokens[to]?.kind !== 'word' || isOneOf(sentence, to, 'afterNoun')
  );
}

/** "a crew of 885", "of the passengers 492": the group right before the figure. */
function groupBefore(sentence: ReadSentence, at: number, things: ThingIndex): Set<StoryThing> | null {
  const inverted = isOneOf(sentence, at - 1, 'genitive');
  const end = inverted ? at - 1 : at;
  for (let from = Math.max(0, end - LONGEST_GROUP); from < end; from++) {
    const hits = things.words.at(sentence.lower, from).filter(({ to }) => to === end);
    const parts = isOneOf(sentence, from, 'genitive') || anyOneOf(sentence, from - 2, from, 'genitive');
    if (hits.length > 0 && (inverted || parts)) return new Set(hits.map(({ value }) => value));
  }
  return null;
}

/** "109 children, of whom 57 were saved; the 52 who died": the group of the number before, taken up again. */
function resumed(sentence: ReadSentence, at: number, things: ThingIndex): Set<StoryThing> | null {
  const before = sentence.at.findLast((token, i) => token >= 0 && token < at && sentence.figures[i]?.kind === 'count');
  if (before === undefined) return null;
  const group = groupBefore(sentence, before, things);
  if (isOneOf(sentence, at - 1, 'resumptive')) return group ?? phraseBehind(sentence, before, things)?.things ?? null;
  return isOneOf(sentence, at - 1, 'conjunctions') ? group : null;
}

/** "In second class it was 119", "The crew accounts for 210": the group that the sentence or its last part opens with. */
function opening(sentence: ReadSentence, at: number, things: ThingIndex): Set<StoryThing> | null {
  if (anyOneOf(sentence, 0, at, 'superlatives')) return null;
  let from = sentence.lower.lastIndexOf(';', at) + 1;
  while (isOneOf(sentence, from, 'inPlace') || isOneOf(sentence, from, 'determiners')) from++;
  // "Eastland officials said": a name that qualifies another noun.
  const isPart = (to: number) => sentence.mentions.some((m) => m.to === to) && isPlural(sentence.lower[to] ?? '');
  const hits = things.words
    .at(sentence.lower, from)
    .filter(
      ({ value, to }) => isGroup(value) && to <= at && !isPart(to) && !isOneOfMany(value, sentence.lower[to - 1]),
    );
  return hits.length > 0 ? new Set(hits.map(({ value }) => value)) : null;
}

/** "The Eastlander office": a word that the thing has in the plural, too, is here said of one, or of something else. */
function isOneOfMany({ words }: StoryThing, word = ''): boolean {
  return words.some((other) => other !== word && isPlural(other) && singular(other) === word);
}

/** Counted by name, and with something told of it. */
function isGroup({ named, predicates }: StoryThing): boolean {
  return named === true && predicates !== undefined;
}

/** Token of the whole that the figure is told of: "203 of 325", "119 out of its 285"; -1 for none. */
export function wholeBehind(sentence: ReadSentence, at: number): number {
  let i = isOneOf(sentence, at + 1, 'outOf') ? at + 2 : at + 1;
  if (!isOneOf(sentence, i, 'genitive')) return -1;
  while (isOneOf(sentence, i, 'inNoun')) i++;
  const figure = sentence.figures[sentence.at.indexOf(i)];
  return figure?.kind === 'count' && i - at <= RATIO + 1 ? i : -1;
}

/** Is the figure the second number of "199 of its 329"? */
export function isWhole(sentence: ReadSentence, at: number): boolean {
  return sentence.at.some((token) => token >= 0 && token < at && wholeBehind(sentence, token) === at);
}
