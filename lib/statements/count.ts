/** Which of the story's things a figure counts: by its noun, what is told of it, where, and in which event. */
import type { StoryEvent, StoryThing } from '../types.ts';
import type { Discourse } from './discourse.ts';
import { anyOneOf, isOneOf } from './distance.ts';
import { chooseEvent, type EventChoice } from './event.ts';
import { naming } from './naming.ts';
import { type Nearby, nearest } from './nearest.ts';
import { type NounPhrase, nounPhrase } from './noun.ts';
import { withOthers } from './others.ts';
import { isOfOtherThing } from './owner.ts';
import { isCountedSo, isOfThen, isPlaced } from './placed.ts';
import type { Predicate, ReadSentence } from './sentence.ts';
import { areNested, areToldAlike, isNameNear, isNarrowed, type ThingIndex } from './things.ts';
import { type Candidate, inherited, untold } from './untold.ts';

/** How much nearer another predicate must be to claim the figure for itself. */
const CLEARLY = 3;
/** Two things within this cost of each other: the text does not decide. */
const TIE = 1;
/** Looser than this, what a predicate says of "people" is a guess. */
const FIRM = 9;
/** Without a noun, a predicate this near still tells what is counted: "60 stranded". */
const BESIDE = 4;

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
}

/** The predicate nearest to a count, whatever it tells. */
export function countPredicate(sentence: ReadSentence, at: number): Nearby | null {
  return nearest(sentence, at, (p) => p.family.kinds.includes('count'));
}

/** Null when the figure counts none of the things, or when the text does not decide. */
export function readCount(q: CountQuestion, things: ThingIndex): CountReading | null {
  const { named, isWhole } = namedBy(q, things);
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
  const near = own?.cost ?? 0;
  const worded = isWorded(q.sentence, thing, things);
  return {
    thing,
    predicate: own?.predicate ?? null,
    event: choice.event,
    sure:
      (thing.event === undefined ? !q.late && q.discourse.occasion !== 'unknown' : choice.sure) &&
      !isNarrowed(q.noun.words, thing) &&
      !isSomeOf(q, thing, own, things) &&
      isPlacedSurely(q, thing, things) &&
      (elided || named.has(thing) || thing.event !== undefined || worded) &&
      (worded || !own || !isVague(q, own.predicate)) &&
      (near <= FIRM || !q.noun.words.some((word) => q.sentence.grammar.sets.people.has(word))) &&
      !isTakenUp(q) &&
      (!elided ||
        ((!q.noun.partitive || mayBePart(q, thing, things)) && (near <= BESIDE || isGapped(q) || isListed(q)))),
    also: [...new Set([...rivals, ...(named.has(thing) ? [] : parts)])],
  };
}

/** "900 of them are still held", "9 of them crossed": a part of a whole is told so, and a state of many counted before. */
function mayBePart({ discourse }: CountQuestion, thing: StoryThing, things: ThingIndex): boolean {
  const before = things.byId.get(discourse.counted ?? '');
  return thing.within !== undefined || (!thing.event && before !== undefined && !before.event);
}

/** "60 dockers in June and 42 in July": the second number has a date of its own, and all else of the first. */
function isGapped({ sentence, at }: CountQuestion): boolean {
  const before = isOneOf(sentence, at + 1, 'inNoun') ? at + 2 : at + 1;
  const date = sentence.figures[sentence.tokens[before + 1]?.figure ?? -1];
  return isOneOf(sentence, at - 1, 'conjunctions') && isOneOf(sentence, before, 'beforeDates') && date?.kind === 'date';
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

/** "13 of the survivors": what tells the thing is its own noun, and the number is that of a part. */
function isSomeOf({ sentence, at }: CountQuestion, thing: StoryThing, own: Nearby | null, things: ThingIndex): boolean {
  if (!own || own.predicate.from < at || !isOneOf(sentence, at + 1, 'genitive')) return false;
  return things.words.at(sentence.lower, own.predicate.from).some(({ value }) => value === thing);
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

/** "We count eight people": a word of many meanings, and a noun for anybody; not so where a clear one follows. */
function isVague({ sentence, noun }: CountQuestion, { family, from, to }: Predicate): boolean {
  const isWeak = (a: number, b: number) => family.weak?.includes(sentence.lower.slice(a, b).join(' ')) === true;
  const last = noun.words.at(-1);
  if (!isWeak(from, to) || last === undefined || !sentence.grammar.sets.people.has(last)) return false;
  return !sentence.predicates.some((p) => p.family === family && p.from === to && !isWeak(p.from, p.to));
}

/** "There were seven": a verb that tells nothing of what is counted without its noun. */
function isBare({ sentence, noun }: CountQuestion, { family, from, to }: Predicate): boolean {
  return noun.words.length === 0 && (family.bare?.includes(sentence.lower.slice(from, to).join(' ')) ?? false);
}

/** "60 names on its list of young miners": the thing's own noun stands in the sentence, and not a noun for anybody. */
function isWorded({ lower, grammar }: ReadSentence, thing: StoryThing, { words }: ThingIndex): boolean {
  return lower.some((_, i) =>
    words.at(lower, i).some(({ value, to }) => value === thing && !grammar.sets.people.has(lower[to - 1] ?? '')),
  );
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
  const able = (p: Predicate) => (thing.predicates?.includes(p.family.id) && !isBare(q, p)) ?? false;
  const own = thing.predicates ? (nearest(sentence, at, able) ?? inherited(sentence, at, able)) : null;
  const isState = thing.base || thing.event === undefined;
  if (isState && isOfOtherThing(sentence, at, q.discourse, things.story)) return null;
  if (thing.predicates && !own) return worded ? untold(q, thing, named, whole, things) : null;
  if (!isPlaced(q, thing, things) || !isCountedSo(q, thing, own) || isOfThen(q, thing, things)) return null;
  const rival = closest && own && closest.cost + CLEARLY < own.cost && !able(closest.predicate);
  if (rival && !thing.names && !(thing.named && worded)) return null;
  const choice = own ? eventOf(q, thing, own.predicate, things) : { event: null, sure: true };
  if (thing.event && choice.event?.id !== thing.event) return null;
  const cost = (own?.cost ?? 0) + (worded ? 0 : UNWORDED) - (thing.names ? NAMED : 0) + (rival ? RIVALLED : 0);
  return { thing, own, choice, cost };
}

function eventOf(q: CountQuestion, thing: StoryThing, predicate: Predicate, things: ThingIndex): EventChoice {
  const { sentence, at, late } = q;
  const { occasion, section } = q.discourse;
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
  };
  return chooseEvent(things.story, question);
}
