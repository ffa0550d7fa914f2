/** Whether the words around a number leave no doubt that it counts the thing which they seem to name. */

import { labelOf } from '../../article/labels.ts';
import { DAY_LENGTH } from '../../days.ts';
import type { StoryThing } from '../../types.ts';
import { withOthers } from '../people/others.ts';
import { anyOneOf, distanceTo, isForm, isOneOf } from '../words/distance.ts';
import type { Nearby } from '../words/nearest.ts';
import { numberBefore } from '../words/noun.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { isNameNear, isNarrowed, type ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';
import { isLedElsewhere } from './destination.ts';
import { isOfGroup, isOfOneLoad } from './one-of-several.ts';
import { isBesidesOthers, isOfFronted, isTallyOfHour } from './part-counts.ts';
import { isOfMany } from './placed.ts';
import type { Candidate } from './untold.ts';

/** Looser than this, what a predicate says of "people" is a guess. */
const FIRM = 9;
/** Without a noun, a predicate this near still tells what is counted: "60 stranded". */
const BESIDE = 4;

/** `elided`: the number has no noun; `named`: its noun is the thing's own. */
export function isSurelyMeant(
  q: CountQuestion,
  { thing, own }: Candidate,
  elided: boolean,
  named: boolean,
  things: ThingIndex,
): boolean {
  if (
    isNarrowed(q.noun.words, thing, q.sentence.grammar) ||
    isSomeOf(q, thing, own, things) ||
    !isPlacedSurely(q, thing, things) ||
    (thing.names && own && isLedElsewhere(q.sentence, own.predicate, things))
  )
    return false;
  if (isToldOtherwise(q, own) || isBesidesOthers(q, thing) || isOfFronted(q, own)) return false;
  // "By noon the number of the freed stood at 60": the number of an event may grow.
  const numbered = isNumbered(q);
  if (isTakenUp(q) || isOfOneLoad(q, thing, things) || (numbered && thing.event !== undefined && mayGrow(q)))
    return false;
  if (thing.event !== undefined && isTallyOfHour(q)) return false;
  const near = own?.cost ?? 0;
  if (elided)
    return (
      (!q.noun.partitive || mayBePart(q, thing, things)) &&
      (near <= BESIDE ||
        isTied(q, own?.predicate) ||
        isOfGroup(q, thing, things) ||
        (numbered && thing.event === undefined))
    );
  const worded = isWorded(q.sentence, thing, things) || isOnList(q, thing);
  // "eight visiting miners" are not just anybody.
  const isOwn = q.noun.words.length > 1 && thing.words.includes(q.noun.words.join(' '));
  const ofPeople = !isOwn && q.noun.words.some((word) => q.sentence.grammar.sets.people.has(word));
  return (
    (named || thing.event !== undefined || worded) &&
    (worded || !own || !isVague(q, own.predicate, ({ family }) => thing.predicates?.includes(family.id) === true)) &&
    (near <= FIRM || !ofPeople)
  );
}

/** "900 of them are still held", "9 of them crossed": a part of a whole is told so, and what is left of many, or done to some. */
function mayBePart({ discourse }: CountQuestion, thing: StoryThing, things: ThingIndex): boolean {
  const before = things.byId.get(discourse.counted ?? '');
  const isState = thing.event === undefined && thing.cumulative !== true;
  return thing.within !== undefined || isState || isOfMany(before, thing, things);
}

/** "90 died, and of the crew 60 had given an address": a verb of its own, which tells something else. */
function isToldOtherwise({ sentence, at, noun }: CountQuestion, own: Nearby | null): boolean {
  if (!own || own.predicate.to > at || noun.words.length > 0 || !isOneOf(sentence, at + 1, 'perfect')) return false;
  const parted = distanceTo(sentence, at, own.predicate) > at - own.predicate.to + 1;
  return parted && !sentence.predicates.some((p) => p.from > at && p.family === own.predicate.family);
}

/** Does more than nearness tie the number to what tells it: "all 60", a list, a date, a label? */
function isTied(q: CountQuestion, told: Predicate | undefined): boolean {
  const { sentence, at } = q;
  const label = labelOf(sentence.text)?.length ?? 0;
  const labelled = told !== undefined && (sentence.tokens[told.to - 1]?.end ?? 0) <= label;
  const inAll = sentence.grammar.inAll.at(sentence.lower, at + 1).length > 0;
  return isDated(q) || isListed(q) || isOneOf(sentence, at - 1, 'ofAll') || inAll || labelled;
}

/** "60 dockers in June and 42 in July", "in June 60": the number has a date of its own beside it. */
function isDated({ sentence, at }: CountQuestion): boolean {
  const behind = isOneOf(sentence, at + 1, 'inNoun') ? at + 3 : at + 2;
  const isDate = (token: number) =>
    sentence.figures[sentence.tokens[token]?.figure ?? -1]?.kind === 'date' &&
    isOneOf(sentence, token - 1, 'beforeDates');
  // "in June another 60".
  const before = isOneOf(sentence, at - 1, 'someone') ? at - 2 : at - 1;
  return isDate(behind) || isDate(before);
}

/** "Northport frees Ortiz, Lindgren and 60 others": the verb tells the whole list. */
function isListed({ sentence, at, discourse }: CountQuestion): boolean {
  return withOthers(sentence, sentence.at.indexOf(at), discourse) !== null;
}

/** "the youngest of the five": a number that was told before. */
function isTakenUp({ sentence, at }: CountQuestion): boolean {
  const resumes = isOneOf(sentence, at - 1, 'determiners') && isOneOf(sentence, at - 2, 'genitive');
  return resumes && isOneOf(sentence, at - 3, 'superlatives');
}

/** Is the place that the thing asks for in the sentence, or else, for a noun of its own, taken up by a word before? */
function isPlacedSurely({ sentence, at, noun }: CountQuestion, thing: StoryThing, things: ThingIndex): boolean {
  if (!thing.names || isNameNear(sentence, at, thing.names, things)) return true;
  const ofAnybody = sentence.grammar.sets.people.has(noun.words.at(-1) ?? '');
  return !ofAnybody && anyOneOf(sentence, 0, at, 'placePronouns');
}

/** "the number of those who are held is 900". */
function isNumbered({ sentence, at, noun }: CountQuestion): boolean {
  return !noun.partitive && numberBefore(sentence, at) >= 0;
}

/** "the number of miners freed is 60", "by 2 p.m. the number of those freed stood at 60". */
function mayGrow({ sentence, noun }: CountQuestion): boolean {
  return noun.words.length > 0 || sentence.figures.some(({ kind }) => kind === 'time');
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

/** "We count eight people": a word of many meanings, and a noun for anybody; not so where a clear one follows. */
function isVague(
  { sentence, at, noun }: CountQuestion,
  { family, from, to }: Predicate,
  able: (predicate: Predicate) => boolean,
): boolean {
  const isWeak = (a: number, b: number, of = family) =>
    of.weak?.includes(sentence.lower.slice(a, b).join(' ')) === true;
  const last = noun.words.at(-1);
  if (!isWeak(from, to) || last === undefined || !sentence.grammar.sets.people.has(last)) return false;
  const isClear = (p: Predicate) => !isWeak(p.from, p.to, p.family);
  return !sentence.predicates.some(
    (p) => isClear(p) && ((p.family === family && p.from === to) || (able(p) && distanceTo(sentence, at, p) <= FIRM)),
  );
}

/** "On the eve there were 60 names on its list": a noun of lists, and the day of the count, if it is one of a day. */
function isOnList({ sentence, noun }: CountQuestion, { cumulative }: StoryThing): boolean {
  const { grammar, lower, figures, predicates } = sentence;
  const told = predicates.filter(({ family }) => family.id === 'count');
  const onDay =
    told.some((p) => !isForm(sentence, p, 'weak')) ||
    lower.some((_, i) => grammar.dayBefore.at(lower, i).length > 0) ||
    figures.some(({ kind, low }) => kind === 'date' && String(low).length === DAY_LENGTH);
  return grammar.sets.listedNouns.has(noun.words.at(-1) ?? '') && told.length > 0 && (onDay || cumulative === true);
}

/** "60 names on its list of young miners": the thing's own noun stands in the sentence, and not a noun for anybody. */
function isWorded({ lower, grammar }: ReadSentence, thing: StoryThing, { words }: ThingIndex): boolean {
  return lower.some((_, i) =>
    words.at(lower, i).some(({ value, to }) => value === thing && !grammar.sets.people.has(lower[to - 1] ?? '')),
  );
}
