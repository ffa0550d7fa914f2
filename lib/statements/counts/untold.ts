/** Counts beside which no predicate of their own stands: what is told of them was told before, or goes without saying. */
import { overlaps } from '../../days.ts';
import type { Mention } from '../../names/find.ts';
import type { StoryEvent, StoryThing } from '../../types.ts';
import type { EventChoice } from '../events/event.ts';
import { datesOf, meets } from '../events/event-dates.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import { type Nearby, nearest } from '../words/nearest.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { isWithin, mainEventOf, type ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';
import { isPlaced } from './placed.ts';

/** What it costs, in words of distance, that the predicate belongs to an earlier figure of the sentence, */
const INHERITED = 5;
/** or that there is none: more than any predicate that is near. */
export const BARE = 20;
/** "125 young miners out of 250": words from the first number to that. */
const RATIO = 4;
/** "Holm, who is 60, together with seven Islanders": words from a person to the number of those beside. */
const COMPANY = 12;

/** "And seven Islanders.": the last token at which such a number opens its sentence. */
const FIRST = 1;
/** Marks that end what such a sentence says of them. */
const STOPS = ['.', ';', '!', '?'];
/** ", a nurse told us": words of a report behind it. */
const REPORT = 4;

/** A thing that the figure may count. */
export interface Candidate {
  thing: StoryThing;
  own: Nearby | null;
  choice: EventChoice;
  cost: number;
}

/** The reading of a figure whose noun names the thing, with no predicate of the thing in the sentence. */
export function untold(
  q: CountQuestion,
  thing: StoryThing,
  named: ReadonlySet<StoryThing>,
  whole: boolean,
  things: ThingIndex,
): Candidate | null {
  const part = areOfOne(named) ? continued(q, thing, things) : null;
  return part ?? (thing.base ? bare(q, thing, whole, things) : beside(q, thing, named, things));
}

/** "Holm reached the port with seven Islanders": a part that its noun alone tells, sure beside one who took part. */
function beside(
  q: CountQuestion,
  thing: StoryThing,
  named: ReadonlySet<StoryThing>,
  things: ThingIndex,
): Candidate | null {
  if (!thing.named || !thing.within || named.size > 1 || q.noun.partitive || !isPlaced(q, thing, things)) return null;
  const { sentence, at, discourse } = q;
  const event = mainEventOf(thing, things.story);
  if (!event || discourse.occasion !== null || hasOtherDate(sentence, event)) return null;
  const company = sentence.mentions.findLast(
    ({ kind, to }) =>
      kind === 'person' &&
      to <= at &&
      to > at - COMPANY &&
      (anyOneOf(sentence, to, at, 'company') || (to === at - 1 && isOneOf(sentence, to, 'conjunctions'))),
  );
  const taken = event.names?.some(
    (id) =>
      id === (company ?? meant(q))?.id ||
      (isFragment(q) && [...discourse.recent, ...discourse.persons].some((m) => m.id === id)),
  );
  const sure = taken === true && !q.late;
  return { thing, own: null, choice: { event, sure }, cost: BARE };
}

/** "where he was set down with seven Islanders", "With him went seven Islanders": whom the text was about, if it names nobody. */
function meant({ sentence, at, discourse: { center } }: CountQuestion): Mention | null {
  const { mentions, lower, grammar } = sentence;
  const pronoun = lower.findLastIndex((word, i) => i < at && grammar.genders.has(word));
  const theirs = isOneOf(sentence, pronoun - 1, 'company') && at - pronoun <= COMPANY;
  const named = mentions.some(({ kind }) => kind === 'person');
  return pronoun >= 0 && (theirs || isOneOf(sentence, at - 1, 'company')) && !named ? center : null;
}

/** "Seven Islanders.", "Seven Islanders, we heard.", "And seven Islanders, held as spies": a noun alone, without a verb. */
function isFragment({ sentence, at, noun }: CountQuestion): boolean {
  const end = sentence.lower.findIndex((word, i) => i > at && word === noun.words.at(-1)) + 1;
  if (at > FIRST || end === 0 || sentence.tokens[end]?.kind === 'word') return false;
  const stop = sentence.lower.findIndex((word, i) => i >= end && STOPS.includes(word));
  const rest = sentence.lower.slice(end, stop < 0 ? undefined : stop);
  const isTold = sentence.lower.some((_, i) => i > end && i <= end + REPORT && isOneOf(sentence, i, 'saying'));
  const plain = !rest.some(
    (word) => sentence.grammar.sets.copulas.has(word) || sentence.grammar.sets.auxiliaries.has(word),
  );
  const joined = at === FIRST && plain && rest.lastIndexOf(',') <= 0;
  return rest.length === 0 || (isTold && rest.length <= REPORT + 1) || joined;
}

/** Does the sentence tell of another day than the event's? */
export function hasOtherDate({ figures }: ReadSentence, { date }: StoryEvent): boolean {
  return figures.some(({ kind, low }) => kind === 'date' && typeof low === 'string' && !overlaps(low, date));
}

/** Are all that the noun can mean parts of one whole? */
function areOfOne(named: ReadonlySet<StoryThing>): boolean {
  return new Set([...named].map((thing) => thing.within ?? '')).size === 1;
}

/** "... 90 miners. Five are women": a part, named by its own noun, of what the sentence before counted. */
function continued(
  { sentence, at, discourse }: CountQuestion,
  thing: StoryThing,
  things: ThingIndex,
): Candidate | null {
  const before = things.byId.get(discourse.counted ?? '');
  if (!thing.named || !thing.within || !before) return null;
  if (!isWithin(thing, before, things) && !isBeside(thing, before, things)) return null;
  const event = things.story.events.find(({ id }) => id === thing.event) ?? null;
  const verb = nearest(sentence, at, ({ family }) => family.kinds.includes('count'))?.predicate.from ?? at;
  if (event && datesOf(sentence, at, verb).some((date) => !meets(date, event))) return null;
  return { thing, own: null, choice: { event, sure: true }, cost: INHERITED };
}

/** Is the one a part of a whole, or of a part of it, of which the other is a part as well? */
function isBeside(thing: StoryThing, { within }: StoryThing, things: ThingIndex): boolean {
  const whole = things.byId.get(within ?? '');
  return thing.within === within || (whole !== undefined && isWithin(thing, whole, things));
}

/** "1,300 passengers": counted by the noun alone, where no name leads to another event. */
function bare(
  { sentence, at }: CountQuestion,
  thing: StoryThing,
  whole: boolean,
  { story }: ThingIndex,
): Candidate | null {
  // "the seven crew who rowed him": some of them, known from before.
  if (!whole && isOneOf(sentence, at - 1, 'determiners')) return null;
  // "From one school 125 children out of 250": those of another number.
  const of = sentence.lower.findIndex((_, i) => i > at && isOneOf(sentence, i, 'outOf'));
  if (of > at && of - at <= RATIO && sentence.at.includes(of + 2)) return null;
  const event = story.events.find(({ id }) => id === thing.event) ?? null;
  const others = story.events.filter((other) => !other.main && other !== event);
  const elsewhere = sentence.mentions.some(
    ({ id, kind }) =>
      kind !== 'place' && !event?.names?.includes(id) && others.some(({ names }) => names?.includes(id)),
  );
  return elsewhere ? null : { thing, own: null, choice: { event, sure: true }, cost: BARE };
}

/** "90 miners, five of them women, plus over 60 others": a part is told by the predicate of the figure before. */
export function inherited(sentence: ReadSentence, at: number, able: (predicate: Predicate) => boolean): Nearby | null {
  const before = sentence.at.filter((i, index) => i >= 0 && i < at && sentence.figures[index]?.kind === 'count');
  for (const earlier of before.reverse()) {
    const own = nearest(sentence, earlier, able);
    if (own) return { predicate: own.predicate, cost: own.cost + INHERITED };
  }
  return null;
}
