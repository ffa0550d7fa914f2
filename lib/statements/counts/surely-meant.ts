/** Whether the words around a number leave no doubt that it counts the thing which they seem to name. */
import type { StoryThing } from '../../types.ts';
import { anyOneOf, distanceTo, isOneOf } from '../words/distance.ts';
import type { Nearby } from '../words/nearest.ts';
import { isNameNear, isNarrowed, type ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';
import { isLedElsewhere } from './destination.ts';
import { isSureAlone, mayGrow } from './number-alone.ts';
import { isSureOfNoun } from './number-and-noun.ts';
import { isOfOneLoad } from './one-of-several.ts';
import { isBesidesOthers, isOfFronted, isTallyOfHour } from './part-counts.ts';
import type { Candidate } from './untold.ts';

/** `elided`: the number has no noun; `named`: its noun is the thing's own. */
export function isSurelyMeant(
  q: CountQuestion,
  { thing, own }: Candidate,
  elided: boolean,
  named: boolean,
  things: ThingIndex,
): boolean {
  if (!isPlacedSurely(q, thing, things) || isOfOthers(q, thing, own, things) || isOfSome(q, thing, own, things))
    return false;
  return elided ? isSureAlone(q, thing, own, things) : isSureOfNoun(q, thing, own, named, things);
}

/** Is the place that the thing asks for in the sentence, or else, for a noun of its own, taken up by a word before? */
function isPlacedSurely({ sentence, at, noun }: CountQuestion, thing: StoryThing, things: ThingIndex): boolean {
  if (!thing.names || isNameNear(sentence, at, thing.names, things)) return true;
  const ofAnybody = sentence.grammar.sets.people.has(noun.words.at(-1) ?? '');
  return !ofAnybody && anyOneOf(sentence, 0, at, 'placePronouns');
}

/** Do the words tell of others than the thing counts: by their noun, by where they went, or by a verb of their own? */
function isOfOthers(q: CountQuestion, thing: StoryThing, own: Nearby | null, things: ThingIndex): boolean {
  const led = thing.names !== undefined && own !== null && isLedElsewhere(q.sentence, own.predicate, things);
  return led || isNarrowed(q.noun.words, thing, q.sentence.grammar) || isToldOtherwise(q, own);
}

/** "90 died, and of the crew 60 had given an address": a verb of its own, which tells something else. */
function isToldOtherwise({ sentence, at, noun }: CountQuestion, own: Nearby | null): boolean {
  if (!own || own.predicate.to > at || noun.words.length > 0 || !isOneOf(sentence, at + 1, 'perfect')) return false;
  const parted = distanceTo(sentence, at, own.predicate) > at - own.predicate.to + 1;
  return parted && !sentence.predicates.some((p) => p.from > at && p.family === own.predicate.family);
}

/** Do they tell of some of them: besides somebody, of a part, of one load, of those up to an hour, or of a number told before? */
function isOfSome(q: CountQuestion, thing: StoryThing, own: Nearby | null, things: ThingIndex): boolean {
  const unfinished = thing.event !== undefined && (isTallyOfHour(q) || mayGrow(q));
  return (
    unfinished ||
    isSomeOf(q, thing, own, things) ||
    isBesidesOthers(q, thing) ||
    isOfFronted(q, own) ||
    isTakenUp(q) ||
    isOfOneLoad(q, thing, things)
  );
}

/** "13 of the survivors", "13 of the miners whom the navy took in": what tells the thing is of all, the number of a part. */
function isSomeOf({ sentence, at }: CountQuestion, thing: StoryThing, own: Nearby | null, things: ThingIndex): boolean {
  if (!own || own.predicate.from < at || !isOneOf(sentence, at + 1, 'genitive')) return false;
  const isThing = (i: number) => things.words.at(sentence.lower, i).some(({ value }) => value === thing);
  if (isThing(own.predicate.from)) return true;
  const noun = sentence.lower.findIndex((_, i) => i > at && isThing(i));
  const behind = noun < 0 ? -1 : (things.words.at(sentence.lower, noun)[0]?.to ?? -1);
  // But "13 of the miners who died" are all who died of them.
  const opens =
    (isOneOf(sentence, behind, 'relativePronouns') && !isOneOf(sentence, behind, 'relative')) ||
    isOneOf(sentence, behind, 'placePronouns') ||
    sentence.mentions.some(({ from }) => from === behind);
  return opens && own.predicate.from > behind;
}

/** "the youngest of the five": a number that was told before. */
function isTakenUp({ sentence, at }: CountQuestion): boolean {
  const resumes = isOneOf(sentence, at - 1, 'determiners') && isOneOf(sentence, at - 2, 'genitive');
  return resumes && isOneOf(sentence, at - 3, 'superlatives');
}
