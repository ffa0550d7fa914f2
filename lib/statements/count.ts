/** Which of the story's things a figure counts: by its noun, what is told of it, where, and in which event. */
import type { StoryEvent, StoryThing } from '../types.ts';
import type { Discourse } from './discourse.ts';
import { anyOneOf, distanceTo, isOneOf } from './distance.ts';
import { chooseEvent, type EventChoice } from './event.ts';
import { LOOSEST, type Nearby, nearest } from './nearest.ts';
import type { NounPhrase } from './noun.ts';
import type { Predicate, ReadSentence } from './sentence.ts';
import { agentsOf, areNested, areToldAlike, isNameNear, isNarrowed, namedThings, type ThingIndex } from './things.ts';

/** How much nearer another predicate must be to claim the figure for itself. */
const CLEARLY = 3;
/** Two things within this cost of each other: the text does not decide. */
const TIE = 1;
/** Without a noun, a predicate this near still tells what is counted: "60 stranded". */
const BESIDE = 4;
/** How far behind a figure "since" may stand. */
const CUMULATIVE = 7;

// What makes a reading dearer, in words of distance.
/** The noun was left out. */
const UNWORDED = 2;
/** The predicate belongs to an earlier figure of the sentence. */
const INHERITED = 5;
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

interface Candidate {
  thing: StoryThing;
  own: Nearby | null;
  choice: EventChoice;
  cost: number;
}

/** The predicate nearest to a count, whatever it tells. */
export function countPredicate(sentence: ReadSentence, at: number): Nearby | null {
  return nearest(sentence, at, (p) => p.family.kinds.includes('count'));
}

/** Null when the figure counts none of the things, or when the text does not decide. */
export function readCount(q: CountQuestion, things: ThingIndex): CountReading | null {
  const named = namedThings(q.noun.words, things);
  const elided = q.noun.words.length === 0;
  const general = elided || q.sentence.grammar.sets.people.has(q.noun.words.at(-1) ?? '');
  const closest = countPredicate(q.sentence, q.at);
  const [best, ...rest] = things.story.things
    .filter((thing) => named.has(thing) || (general && !thing.named && named.size === 0))
    .map((thing) => candidate(q, thing, named, closest, things))
    .filter((each) => each !== null)
    .sort((a, b) => a.cost - b.cost);
  if (!best) return null;
  const { thing, own, choice } = best;
  const rivals = rest.filter((each) => each.cost - best.cost <= TIE).map((each) => each.thing);
  if (!rivals.every((rival) => areNested(rival, thing))) return null;
  const parts = things.story.things.filter((other) => areNested(other, thing) && areToldAlike(other, thing));
  const near = own?.cost ?? 0;
  return {
    thing,
    predicate: own?.predicate ?? null,
    event: choice.event,
    sure:
      (thing.event === undefined ? !q.late : choice.sure) &&
      !isNarrowed(q.noun.words, thing) &&
      (elided || named.has(thing)) &&
      (!elided || (!q.noun.partitive && near <= BESIDE)),
    also: [...new Set([...rivals, ...(named.has(thing) ? [] : parts)])],
  };
}

/** What it costs to read the figure as a count of `thing`; null when something that it asks for is missing. */
function candidate(
  q: CountQuestion,
  thing: StoryThing,
  named: ReadonlySet<StoryThing>,
  closest: Nearby | null,
  things: ThingIndex,
): Candidate | null {
  const { sentence, at } = q;
  const worded = named.has(thing);
  const able = (p: Predicate) => thing.predicates?.includes(p.family.id) ?? false;
  const own = thing.predicates ? (nearest(sentence, at, able) ?? inherited(sentence, at, able)) : null;
  if (thing.predicates && !own) return worded && areOfOne(named) ? continued(q, thing, things) : null;
  if (!isPlaced(q, thing, things) || !isCountedSo(q, thing, own)) return null;
  const rival = closest && own && closest.cost + CLEARLY < own.cost && !able(closest.predicate);
  if (rival && !thing.names) return null;
  const choice = own ? eventOf(q, thing, own.predicate, things) : { event: null, sure: true };
  if (thing.event && choice.event?.id !== thing.event) return null;
  const cost = (own?.cost ?? 0) + (worded ? 0 : UNWORDED) - (thing.names ? NAMED : 0) + (rival ? RIVALLED : 0);
  return { thing, own, choice, cost };
}

/** Is all there that the thing asks of names and places, and nothing that rules it out? */
function isPlaced(q: CountQuestion, thing: StoryThing, things: ThingIndex): boolean {
  if (thing.names && !isNameNear(q.sentence, q.at, thing.names, things)) return false;
  if (thing.not && isNameNear(q.sentence, q.at, thing.not, things)) return false;
  if (!thing.event && isLocal(q.sentence, q.at, things)) return false;
  return thing.within !== undefined || !isPart(q);
}

function eventOf(q: CountQuestion, thing: StoryThing, predicate: Predicate, things: ThingIndex): EventChoice {
  const { sentence, at, late } = q;
  const { occasion, section } = q.discourse;
  const agents = agentsOf(thing, things);
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

/** "nine of the crew", "including 34 women", "among them 34": a part of what is counted, never the whole. */
function isPart({ sentence, at, noun }: CountQuestion): boolean {
  if (noun.partitive) return true;
  if (isOneOf(sentence, at - 1, 'including')) return !isOneOf(sentence, at - 1, 'among');
  return isOneOf(sentence, at - 2, 'including') && isOneOf(sentence, at - 1, 'inNoun');
}

/** Is a thing that is counted up over time told so ("60 since May"), and one that is counted as it stands not? */
function isCountedSo({ sentence, at }: CountQuestion, thing: StoryThing, own: Nearby | null): boolean {
  if (thing.event) return true;
  const over = anyOneOf(sentence, at + 1, at + CUMULATIVE, 'cumulative');
  return thing.cumulative ? over || own?.predicate.family.id !== 'count' : !over;
}

/** Are all that the noun can mean parts of one whole? */
function areOfOne(named: ReadonlySet<StoryThing>): boolean {
  return new Set([...named].map((thing) => thing.within ?? '')).size === 1;
}

/** "... 90 miners. Five are women": a part, named by its own noun, of what the sentence before counted. */
function continued({ discourse }: CountQuestion, thing: StoryThing, things: ThingIndex): Candidate | null {
  const before = things.byId.get(discourse.counted ?? '');
  if (!thing.named || !thing.within || !before) return null;
  if (thing.within !== before.id && thing.within !== before.within) return null;
  const event = things.story.events.find(({ id }) => id === thing.event) ?? null;
  return { thing, own: null, choice: { event, sure: true }, cost: INHERITED };
}

/** "In the north 45 miners are on strike": a count of one place only. */
function isLocal(sentence: ReadSentence, at: number, things: ThingIndex): boolean {
  const main = things.story.events.find((event) => event.main);
  return sentence.mentions.some(
    (mention) =>
      isOneOf(sentence, mention.from - 1, 'inPlace') &&
      !main?.names?.includes(mention.id) &&
      (mention.from === 1 || distanceTo(sentence, at, mention) <= LOOSEST),
  );
}

/** "90 miners, five of them women, plus over 60 others": a part is told by the predicate of the figure before. */
function inherited(sentence: ReadSentence, at: number, able: (predicate: Predicate) => boolean): Nearby | null {
  const before = sentence.at.filter((i, index) => i >= 0 && i < at && sentence.figures[index]?.kind === 'count');
  for (const earlier of before.reverse()) {
    const own = nearest(sentence, earlier, able);
    if (own) return { predicate: own.predicate, cost: own.cost + INHERITED };
  }
  return null;
}
