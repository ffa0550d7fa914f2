/** Whether the text counts a thing where, when and as the story does. */

import { daysApart } from '../../days.ts';
import type { Mention } from '../../names/find.ts';
import { ownEventOf } from '../../story/own-event.ts';
import type { StoryName, StoryThing } from '../../types.ts';
import { anyOneOf, distance, distanceTo, isOneOf } from '../words/distance.ts';
import { LOOSEST, type Nearby } from '../words/nearest.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { isNameNear, isOfNames, namedThings, type ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';
import { partOf } from './part-of-count.ts';
import { isCalledOtherwise } from './running-total.ts';

/** How far behind a figure "since" may stand. */
const CUMULATIVE = 12;
/** A date so near to a count is the count's. */
const BESIDE_DATE = 8;
/** Words from a verb to the number behind it. */
const VERB = 3;
/** What is counted so many days before or after the story's event is counted anew. */
const ANOTHER_TIME = 45;

/** Is all there that the thing asks of names and places, and nothing that rules it out? */
export function isPlaced(q: CountQuestion, thing: StoryThing, things: ThingIndex, own: Nearby | null = null): boolean {
  if (thing.names && !isNameNear(q.sentence, q.at, thing.names, things) && !isPlacedBefore(q, thing, things))
    return false;
  if (thing.not && isNameNear(q.sentence, q.at, thing.not, things) && !isOfRest(q, thing.not, things)) return false;
  if (!thing.event && isLocal(q.sentence, q.at, things)) return false;
  // "60 of our people are behind bars": a state that has no whole may be told so.
  const isState = !thing.event && thing.predicates !== undefined;
  return thing.within !== undefined || isState || !isPart(q, things) || isMadeSo(q, thing, own, things);
}

/** "Most went to Eastland. Officials there say they received 9 dockers": the place is that of a sentence before. */
function isPlacedBefore({ sentence, discourse }: CountQuestion, thing: StoryThing, things: ThingIndex): boolean {
  const { names, not = [] } = thing;
  if (!names || sentence.mentions.some(({ kind, people }) => kind === 'place' && !people)) return false;
  const isOf = (ids: readonly string[]) => discourse.places.some((id) => isOfNames(id, ids, things));
  return isOf(names) && !isOf(not);
}

/** "nine of the crew", "including 34 women", "among them 34": a part of what is counted, never the whole. */
function isPart({ sentence, at, noun }: CountQuestion, { words }: ThingIndex): boolean {
  const own = words.at(sentence.lower, at + 1)[0]?.to ?? -1;
  // "60 miners of different ages": no part of those that are told behind.
  const qualified = isOneOf(sentence, own, 'genitive') && !isOneOf(sentence, own + 1, 'inNoun');
  if (noun.partitive && !qualified) return true;
  if (isOneOf(sentence, at - 1, 'including')) return !isOneOf(sentence, at - 1, 'among');
  // "Among the 60 freed is Holm": all of them.
  if (isOneOf(sentence, at - 2, 'among') && isOneOf(sentence, at - 1, 'definite')) return false;
  return isOneOf(sentence, at - 2, 'including') && isOneOf(sentence, at - 1, 'inNoun');
}

/** "60 were taken to Eastland, the rest to Westland": the second place stands in a clause without a verb. */
function isOfRest({ sentence, at }: CountQuestion, names: readonly string[], things: ThingIndex): boolean {
  const { lower, mentions, predicates } = sentence;
  const comma = lower.findIndex((word, i) => i > at && word === ',' && isOneOf(sentence, i + 1, 'definite'));
  if (comma < 0 || predicates.some(({ from }) => from > comma)) return false;
  return !mentions.some(({ id, to }) => isOfNames(id, names, things) && to <= comma);
}

/** "It freed 60 of its miners", "900 miners are held; in May it let 60 of them go": an event makes all of them of some. */
function isMadeSo(
  { sentence, at, noun, discourse }: CountQuestion,
  thing: StoryThing,
  own: Nearby | null,
  things: ThingIndex,
): boolean {
  if (!thing.event || thing.base || !own) return false;
  const before = things.byId.get(discourse.counted ?? '');
  if (noun.words.length === 0) return isOfMany(before, thing, things);
  const { from, to } = own.predicate;
  if (!namedThings(noun.words, things).has(thing)) return false;
  return to <= at && at - from <= VERB && isOneOf(sentence, at + 1, 'genitive') && isOneOf(sentence, at + 2, 'keeping');
}

/** Can "60 of them", done to them in the thing's event, be all of it: some of those held before, or let out another time? */
export function isOfMany(before: StoryThing | undefined, { event }: StoryThing, { story }: ThingIndex): boolean {
  return (before !== undefined && !before.event) || story.events.some(({ id, main }) => id === event && !main);
}

/** "1,200 at the end of 2021", "1,200 last year", "two years ago 1,200": a state of another time than the story's. */
export function isOfThen({ sentence, at }: CountQuestion, thing: StoryThing, { story }: ThingIndex): boolean {
  if (thing.event || thing.cumulative) return false;
  const isOther = (i: number) =>
    isOneOf(sentence, i, 'otherTimes') || (isOneOf(sentence, i, 'lastAsked') && isOneOf(sentence, i + 1, 'dayNouns'));
  if (sentence.lower.some((_, i) => isOther(i) && distance(sentence, at, i) <= LOOSEST)) return true;
  return sentence.figures.some(({ kind, claim, low }, index) => {
    const token = sentence.at[index] ?? -1;
    if (kind !== 'date' || !claim || typeof low !== 'string' || isOneOf(sentence, token - 1, 'cumulative'))
      return false;
    return distance(sentence, at, token) <= BESIDE_DATE && daysApart(low, story.date) > ANOTHER_TIME;
  });
}

/** Is a thing that is counted up over time told so ("60 since May"), and one that is counted as it stands not? */
export function isCountedSo({ sentence, at }: CountQuestion, thing: StoryThing, own: Nearby | null): boolean {
  if (thing.event) return true;
  if (thing.cumulative && own && isCalledOtherwise(sentence, own.predicate, thing)) return false;
  const [from, to] = partOf(sentence, at);
  const { everSince } = sentence.grammar;
  const ever = sentence.lower.some((_, i) => i >= from && i < to && everSince.at(sentence.lower, i).length > 0);
  const behind = Math.min(to, at + CUMULATIVE);
  const over = ever || isOneOf(sentence, from, 'cumulative') || anyOneOf(sentence, at + 1, behind, 'cumulative');
  return thing.cumulative ? over || own?.predicate.family.id !== 'count' : !over;
}

/** "In the north 45 miners are on strike": a count of one place only. */
function isLocal(sentence: ReadSentence, at: number, things: ThingIndex): boolean {
  const main = ownEventOf(things.story);
  const own = things.story.names.filter(({ id }) => main?.names?.includes(id));
  return sentence.mentions.some(
    (mention) =>
      isOneOf(sentence, mention.from - 1, 'inPlace') &&
      !main?.names?.includes(mention.id) &&
      !isAdjectiveOf(mention, own) &&
      (mention.from === 1 || distanceTo(sentence, at, mention) <= LOOSEST),
  );
}

/** "in Northporter cells": an unknown name that begins with one of these is its adjective. */
function isAdjectiveOf({ kind, label }: Mention, names: readonly StoryName[]): boolean {
  return kind === 'unknown' && names.some(({ spellings }) => spellings.some((name) => label.startsWith(name)));
}
