/** "Since the vote of 2018 it has put 950 names on its list": all who were ever counted, not those who are held now. */
import { daysApart } from '../../days.ts';
import { isPlural } from '../../text/inflection.ts';
import type { StoryThing } from '../../types.ts';
import { anyOneOf, isForm, isOneOf } from '../words/distance.ts';
import { numberBefore } from '../words/noun.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { namedThings, type ThingIndex } from '../words/things.ts';
import type { CountQuestion, CountReading } from './count.ts';
import { partOf } from './part-of-count.ts';

/** Words from "since" to its date or event: "since the widely disputed vote of 2018". */
const START = 5;
/** "since the 2018 mayoral vote": words from a year to its event. */
const NAMED = 3;
/** Words from a number to "since" behind it. */
const BEHIND = 12;
/** What began so many days before the story's event began long ago. */
const LONG_AGO = 300;
/** "the total has reached 950": words from the noun to the number. */
const TOTAL = 6;
/** "recognised 60 young miners as": words from the verb to "as", and of the noun behind it. */
const CALLED = 6;
const NOUN = 4;
/** Families that tell who came to be listed: whoever is put in prison for his views, one by one. */
const LISTING = ['arrest'];

/** The count of the story's one thing that adds up over time; null where the sentence is not sure to tell it. */
export function runningTotal(q: CountQuestion, things: ThingIndex): CountReading | null {
  const [thing, other] = things.story.things.filter(({ cumulative, event }) => cumulative && !event);
  const { besides } = q.sentence.figures[q.sentence.at.indexOf(q.at)] ?? {};
  if (!thing || other || q.late || besides || q.noun.partitive) return null;
  const start = startOf(q, things);
  const [from, to] = partOf(q.sentence, q.at);
  if (start === null || start.from < from || start.from >= to || isInserted(q, start)) return null;
  const told = q.sentence.predicates.filter(
    (p) =>
      p.from >= from &&
      p.from < to &&
      p.family.kinds.includes('count') &&
      !isOfStart(p, start, things) &&
      !isForm(q.sentence, p, 'bare') &&
      !(p.from < q.at && anyOneOf(q.sentence, q.at - TOTAL, p.from, 'numberNouns')) &&
      // "If you take all who were ever on it".
      !isOneOf(q.sentence, p.to, 'ofAll'),
  );
  return isTold(q, thing, told, things) ? { thing, predicate: null, event: null, sure: true, also: [] } : null;
}

/** Tokens of "since 2018", "from the vote of 2018", "who has ever been", end exclusive. */
type Start = Pick<Predicate, 'from' | 'to'>;

function startOf({ sentence, at }: CountQuestion, { story }: ThingIndex): Start | null {
  const { lower, grammar, predicates, figures } = sentence;
  for (const [from] of lower.entries()) {
    const [ever] = grammar.everSince.at(lower, from);
    if (ever) return ever;
    if (from > at + BEHIND || !(isOneOf(sentence, from, 'sinceDates') || isOneOf(sentence, from, 'fromDates')))
      continue;
    const date = sentence.at.findIndex((token) => token > from && token - from <= START);
    const { kind, low } = figures[date] ?? {};
    if (kind === 'date' && typeof low === 'string' && low < story.date && daysApart(low, story.date) > LONG_AGO)
      return { from, to: (sentence.at[date] ?? 0) + 1 };
    const event = predicates.find(
      (p) =>
        p.from > from + 1 && p.from - from <= START && isOneOf(sentence, from + 1, 'determiners') && isPast(p, story),
    );
    if (event) return { from, to: event.to };
  }
  return null;
}

/** "since the vote": the story knows one such event, of long ago. */
function isPast({ family }: Predicate, { events, date }: ThingIndex['story']): boolean {
  const able = events.filter(({ predicates }) => predicates.includes(family.id));
  return able.length === 1 && able.every((event) => daysApart(event.date, date) > LONG_AGO);
}

/** "60 miners, some of them held since 2018", "The union, banned since 2018, counts 60": told of something else. */
function isInserted({ sentence, at }: CountQuestion, { from }: Start): boolean {
  const { lower, grammar } = sentence;
  const words = (a: number, b: number) => lower.slice(a, b);
  if (from > at) {
    const between = words(at + 1, from);
    return between.includes(',') || between.some((word) => grammar.sets.conjunctions.has(word));
  }
  const opens = lower.lastIndexOf(',', from);
  const first = sentence.tokens[opens + 1];
  const relative = isOneOf(sentence, opens + 1, 'relativePronouns') || isOneOf(sentence, opens + 1, 'conjunctions');
  return opens >= 0 && opens < from - 1 && !relative && first?.kind === 'word' && words(from, at).includes(',');
}

/** "since the vote of 2018", "since the 2018 mayoral vote": what happened then, and nothing that is counted. */
function isOfStart(p: Predicate, { from, to }: Start, { story }: ThingIndex): boolean {
  return p.from >= from && (p.from < to || (p.from - to < NAMED && isPast(p, story)));
}

/** Do the words, or else what was counted before, tell those who were listed, and nothing else? */
function isTold(q: CountQuestion, thing: StoryThing, told: readonly Predicate[], things: ThingIndex): boolean {
  const { sets } = q.sentence.grammar;
  const { words } = q.noun;
  const last = words.at(-1) ?? '';
  const anybody = words.length === 0 || (words.length === 1 && (sets.people.has(last) || sets.listedNouns.has(last)));
  const own = !anybody && namedThings(words, things).has(thing);
  if (!own && !anybody) return false;
  const able = [...(thing.predicates ?? []), ...(own ? LISTING : [])];
  if (told.some((p) => !able.includes(p.family.id) || isCalledOtherwise(q.sentence, p, thing))) return false;
  if (told.length > 0) return true;
  const before = things.byId.get(q.discourse.counted ?? '');
  return before !== undefined && !before.event && (isSum(q) || isTheirs(q));
}

/** "it has been 950 people", "the total has reached 950": the number is told, and nothing else of those whom it counts. */
function isSum({ sentence, at, noun }: CountQuestion): boolean {
  let end = at + 1;
  while (noun.words.includes(sentence.lower[end] ?? '')) end++;
  const { grammar, lower, tokens } = sentence;
  const ends =
    tokens[end]?.kind !== 'word' || grammar.inAll.at(lower, end).length > 0 || isOneOf(sentence, end, 'cumulative');
  const named = anyOneOf(sentence, at - TOTAL, at, 'numberNouns');
  const stands = isOneOf(sentence, at - 1, 'copulas') || isOneOf(sentence, at - 1, 'helpers');
  return ends && (stands || named || numberBefore(sentence, at) >= 0);
}

/** "recognised 60 people as victims of the flood": as others than those whom the thing counts. */
export function isCalledOtherwise({ lower, grammar }: ReadSentence, told: Predicate, { words }: StoryThing): boolean {
  const as = lower.findIndex((word, i) => i > told.from && i < told.to + CALLED && grammar.sets.countedAs.has(word));
  const called = as < 0 ? [] : lower.slice(as + 1, as + 1 + NOUN);
  const noun = called.find((word) => !grammar.sets.inNoun.has(word) && isPlural(word));
  return noun !== undefined && !words.some((phrase) => ` ${called.join(' ')} `.includes(` ${phrase} `));
}

/** "It has named 950 since 2018": done by whoever keeps the list. */
function isTheirs({ sentence, at, noun }: CountQuestion): boolean {
  const verb = at - 1;
  const told = isOneOf(sentence, verb - 1, 'perfect') && isOneOf(sentence, verb - 2, 'placePronouns');
  return told && noun.words.length === 0 && sentence.tokens[verb]?.kind === 'word';
}
