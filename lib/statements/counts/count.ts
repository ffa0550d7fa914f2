/** Which of the story's things a figure counts: by its noun, what is told of it, where, and in which event. */
import type { StoryEvent, StoryThing } from '../../types.ts';
import type { Discourse } from '../discourse.ts';
import { chooseEvent, type EventChoice } from '../events/event.ts';
import { anyOneOf, isForm, isOneOf } from '../words/distance.ts';
import { isOfNounClause, type Nearby, nearest } from '../words/nearest.ts';
import { type NounPhrase, nounPhrase } from '../words/noun.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { areNested, areToldAlike, type ThingIndex } from '../words/things.ts';
import { besidePerson } from './beside-person.ts';
import { isCalledSo } from './called.ts';
import { countedBy } from './counted-by.ts';
import { isGivenUp } from './given-up.ts';
import { naming } from './naming.ts';
import { ownPeople } from './own-people.ts';
import { isOfOtherThing, isOfStrangeThing } from './owner.ts';
import { isCountedSo, isOfThen, isPlaced } from './placed.ts';
import { priced } from './priced.ts';
import { isSurelyMeant } from './surely-meant.ts';
import { thankedFor } from './thanked-for.ts';
import { type Candidate, inherited, untold } from './untold.ts';

/** How much nearer another predicate must be to claim the figure for itself. */
const CLEARLY = 3;
/** Two things within this cost of each other: the text does not decide. */
const TIE = 1;

// What makes a reading dearer, in words of distance.
/** The noun was left out. */
const UNWORDED = 2;
/** Another predicate stands nearer. */
const RIVALLED = 4;
/** Cheaper: a name that the thing asks for is there, so it is a closer reading than one that asks for none. */
const NAMED = 6;

/** What is asked: a figure's token, its noun, and what the text was about before. */
export interface CountQuestion {
  sentence: ReadSentence;
  at: number;
  noun: NounPhrase;
  discourse: Discourse;
  /** The page was published long after the story. */
  late: boolean;
}

/** The thing counted and how the text tells it. */
export interface CountReading {
  thing: StoryThing;
  predicate: Predicate | null;
  event: StoryEvent | null;
  sure: boolean;
  /** Things that the words could mean as well, part or whole of the first. */
  also: StoryThing[];
  /** It counts the thing or one of those. */
  either?: boolean;
  /** Whoever is named beside the number is none of them. */
  apart?: boolean;
}

/** The predicate nearest to a count, whatever it tells. */
export function countPredicate(sentence: ReadSentence, at: number): Nearby | null {
  return nearest(sentence, at, (p) => p.family.kinds.includes('count'));
}

/** Null when the figure counts none of the things, or when the text does not decide. */
export function readCount(asked: CountQuestion, things: ThingIndex): CountReading | null {
  const people = ownPeople(asked, things);
  const beside = besidePerson(asked, things);
  const words = beside ? [] : people === null ? asked.noun.words : [people];
  const q = { ...asked, noun: { ...asked.noun, words } };
  const { named, isWhole } = beside ? { named: new Set([beside]), isWhole: false } : namedBy(q, things);
  const elided = q.noun.words.length === 0 && named.size === 0;
  const general = elided || q.sentence.grammar.sets.people.has(q.noun.words.at(-1) ?? '');
  const closest = countPredicate(q.sentence, q.at);
  const [best, ...rest] = things.story.things
    .filter((thing) => named.has(thing) || (general && !thing.named && named.size === 0))
    .map((thing) => candidate(q, thing, named, isWhole, closest, things))
    .filter((each) => each !== null)
    .sort((a, b) => a.cost - b.cost);
  if (!best) return null;
  const { thing, own, choice } = best;
  const rivals = rest.filter((each) => each.cost - best.cost <= TIE).map((each) => each.thing);
  if (!rivals.every((rival) => areNested(rival, thing))) return null;
  const parts = things.story.things.filter((other) => areNested(other, thing) && areToldAlike(other, thing));
  const [part] = thing.within && isOfCountry(q) ? parts : [];
  return {
    thing: part ?? thing,
    predicate: own?.predicate ?? null,
    event: choice.event,
    sure:
      (thing.event === undefined
        ? !q.late && (q.discourse.occasion !== 'unknown' || thing.cumulative === true || isPresent(q))
        : choice.sure) && isSurelyMeant(q, best, elided, named.has(thing), things),
    also: part ? [thing] : [...new Set([...rivals, ...(named.has(thing) ? [] : parts)])],
    either: part !== undefined || (elided && parts.length > 0 && isRoughPart(q)),
    apart: thing === beside,
  };
}

/** "sheltered 60 of her compatriots", "60 of her people": those of a country, if the story counts them, or all. */
function isOfCountry({ sentence, at, noun }: CountQuestion): boolean {
  const { genders, sets } = sentence.grammar;
  const hers = isOneOf(sentence, at + 1, 'genitive') && genders.has(sentence.lower[at + 2] ?? '');
  const last = noun.words.at(-1) ?? '';
  return sets.citizens.has(last) || (hers && sets.people.has(last));
}

/** "nearly 60 of them": too rough to tell all of a part from some of it. */
function isRoughPart({ sentence, at, noun }: CountQuestion): boolean {
  const { low, high } = sentence.figures[sentence.at.indexOf(at)] ?? {};
  return noun.partitive && low !== high;
}

/** "60 are still held": so it is now, whatever other day the text has told of. */
function isPresent({ sentence }: CountQuestion): boolean {
  return anyOneOf(sentence, 0, sentence.lower.length, 'present');
}

/** The things that the figure can count by its words; of "199 of its 329" the first never what the second counts. */
function namedBy(q: CountQuestion, things: ThingIndex): { named: Set<StoryThing>; isWhole: boolean } {
  const { things: meant, whole, isWhole } = naming(q.sentence, q.at, q.noun.words, things);
  const bases = [...meant].filter(({ base }) => base);
  if (isWhole && bases.length > 0) return { named: new Set(bases), isWhole };
  const named = new Set([...meant].filter(({ base }) => whole < 0 || !base));
  const all = whole < 0 ? null : readCount({ ...q, at: whole, noun: nounPhrase(q.sentence, whole) }, things);
  if (all) named.delete(all.thing);
  return { named, isWhole };
}

/**
 * "There were seven": a verb that tells nothing of what is counted without its noun, unless that was counted before;
 * nor does it in "there were 60 people who were freed".
 */
function isBare({ sentence, at, noun, discourse }: CountQuestion, predicate: Predicate, thing: StoryThing): boolean {
  if (!isForm(sentence, predicate, 'bare')) return false;
  const isTold = (p: Predicate) => p.family.kinds.includes('count') && isOfNounClause(sentence, at, p);
  return noun.words.length === 0 ? discourse.counted !== thing.id : sentence.predicates.some(isTold);
}

/** What it costs to read the figure as a count of `thing`; null when something that it asks for is missing. */
function candidate(
  q: CountQuestion,
  thing: StoryThing,
  named: ReadonlySet<StoryThing>,
  whole: boolean,
  closest: Nearby | null,
  things: ThingIndex,
): Candidate | null {
  const { sentence, at } = q;
  const worded = named.has(thing);
  const tells = (p: Predicate) => thing.predicates?.includes(p.family.id) || isGivenUp(q, p, thing, things);
  const able = (p: Predicate) => tells(p) && !isBare(q, p, thing);
  const own = thing.predicates ? (nearest(sentence, at, able) ?? inherited(sentence, at, able)) : null;
  const isState = thing.base || thing.event === undefined;
  const isOfOther = isState ? isOfOtherThing : isOfStrangeThing;
  if (isOfOther(sentence, at, q.discourse, things.story)) return null;
  if (thing.predicates && !own) return worded ? unworded(q, thing, named, whole, things) : null;
  if (!isPlaced(q, thing, things, own) || !isCountedSo(q, thing, own) || isOfThen(q, thing, things)) return null;
  if (own && thing.cumulative && isCalledSo(q, own.predicate, things)) return null;
  const nearer = closest && own && closest.cost + CLEARLY < own.cost && !able(closest.predicate);
  const rival = nearer && !isCalledSo(q, closest.predicate, things);
  if (rival && !thing.names && !(thing.named && worded)) return null;
  const choice = own ? eventOf(q, thing, own.predicate, things) : { event: null, sure: true };
  if (thing.event && choice.event?.id !== thing.event) return null;
  const cost = (own?.cost ?? 0) + (worded ? 0 : UNWORDED) - (thing.names ? NAMED : 0) + (rival ? RIVALLED : 0);
  return { thing, own, choice, cost };
}

/** No predicate of the thing stands in the sentence, but its noun. */
function unworded(...asked: Parameters<typeof untold>): Candidate | null {
  const [q, thing, , , things] = asked;
  const received = countedBy(q, thing, things) ?? thankedFor(q, thing, things);
  return untold(...asked) ?? received ?? priced(q, thing, things);
}

function eventOf(q: CountQuestion, thing: StoryThing, predicate: Predicate, things: ThingIndex): EventChoice {
  const { sentence, at, late } = q;
  const { occasion, section, places } = q.discourse;
  const agents = things.agents.get(thing);
  const question = {
    sentence,
    at,
    predicate: predicate.from,
    family: predicate.family.id,
    occasion,
    section,
    late,
    agents,
    places,
  };
  return chooseEvent(things.story, question);
}
