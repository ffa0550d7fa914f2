/**
 * Numbers that count for another event what was just counted, "14 in June, and in September another 52", or that signs of
 * their event alone tell: "June's deal, 14 miners for a licence."
 */
import type { Story, StoryThing } from '../../types.ts';
import { anyOneOf, distanceTo, isForm, isOneOf } from '../words/distance.ts';
import { nounPhrase } from '../words/noun.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { mainEventOf, type ThingIndex } from '../words/things.ts';
import type { CountQuestion, CountReading } from './count.ts';
import { hasDate, hasWord, nearestOf, type Sibling, siblingsOf } from './siblings.ts';

/** Words from a number to another fact that claims it. */
const TIED = 6;

/** Null where no event of the story is named beside the number, or something else is told of it. */
export function siblingCount(q: CountQuestion, things: ThingIndex): CountReading | null {
  const { byId, story } = things;
  if (q.late || q.noun.partitive || isOfOtherNoun(q, things)) return null;
  const before = byId.get(q.discourse.counted ?? '');
  if (before?.event && (q.noun.words.length === 0 || isMore(q)) && !isToldOtherwise(q, before.predicates)) {
    const best = nearestOf(q, siblingsOf(before, story), story);
    if (best) return best.thing === before ? null : readAs(best);
  }
  const [main] = story.things.filter((thing) => !thing.within && mainEventOf(thing, story));
  const siblings = main ? siblingsOf(main, story) : [];
  if (siblings.length < 2 || !isOfAny(q, siblings) || isSubject(q) || isClaimed(q, main?.predicates, story))
    return null;
  const best = nearestOf(q, siblings, story);
  const signed = best && hasDate(q, best.event) && hasWord(q, best.event);
  const isPlain = isOfThing(q) || isVerbless(q);
  const told =
    isListed(q, siblings, story) || (isNumbered(q) && (isPlain || q.noun.words.length === 0)) || (signed && isPlain);
  return best && told ? readAs(best) : null;
}

/** "14 pages in June and another 30 in October": the noun of the number before, which nobody counts here, is meant again. */
function isOfOtherNoun({ sentence, at, noun }: CountQuestion, { words }: ThingIndex): boolean {
  const earlier = sentence.at.findLast((token, i) => token < at && token >= 0 && sentence.figures[i]?.kind === 'count');
  if (earlier === undefined || noun.words.length > 0) return false;
  const told = nounPhrase(sentence, earlier).words;
  const isKnown = told.some((word, i) => sentence.grammar.sets.people.has(word) || words.at(told, i).length > 0);
  return told.length > 0 && !isKnown;
}

function readAs({ thing, event }: Sibling): CountReading {
  return { thing, predicate: null, event, sure: true, also: [] };
}

/** Can the number's noun, or its lack of one, be that of all of them? */
function isOfAny({ sentence, noun: { words } }: CountQuestion, siblings: readonly StoryThing[]): boolean {
  const phrase = words.join(' ');
  return (
    words.length === 0 ||
    (words.length === 1 && sentence.grammar.sets.people.has(phrase)) ||
    siblings.every((thing) => thing.words.includes(phrase))
  );
}

/** "16 in June, 24 in October": numbers of several events, and nothing told of them. */
function isListed(q: CountQuestion, siblings: readonly StoryThing[], { events }: Story): boolean {
  const dated = siblings.filter(({ event }) => events.some((each) => each.id === event && hasDate(q, each)));
  return dated.length > 1 && !q.sentence.predicates.some(({ family }) => family.kinds.includes('count'));
}

/** "16 miners", not "16 people", nor "said that 16 miners". */
function isOfThing({ sentence, at, noun: { words } }: CountQuestion): boolean {
  const told = words.length > 0 && !sentence.grammar.sets.people.has(words.join(' '));
  return told && !anyOneOf(sentence, 0, at, 'complementisers');
}

/** "60 people more,", "another 60 people.": a number of anybody, of whom the sentence tells nothing behind it. */
function isMore({ sentence, at, noun: { words } }: CountQuestion): boolean {
  const trails = isOneOf(sentence, at + 2, 'inNoun') && !isOneOf(sentence, at + 2, 'pluralBe');
  const more = trails || sentence.figures[sentence.at.indexOf(at)]?.besides === 'another';
  const people = words.length === 1 && sentence.grammar.sets.people.has(words[0] ?? '');
  return people && more && sentence.tokens[trails ? at + 3 : at + 2]?.kind !== 'word';
}

/** "and 16", ", 16 people,", "it was 16": no verb of which nothing is known stands before the number. */
function isVerbless({ sentence, at }: CountQuestion): boolean {
  return (
    sentence.figures[sentence.at.indexOf(at)]?.besides === 'another' ||
    sentence.tokens[at - 1]?.kind !== 'word' ||
    isOneOf(sentence, at - 1, 'conjunctions') ||
    isOneOf(sentence, at - 1, 'copulas')
  );
}

/** "16 people marched": a word follows that nothing is known of, perhaps their verb. */
function isSubject({ sentence, at, noun: { words } }: CountQuestion): boolean {
  let end = at + 1;
  while (words.includes(sentence.lower[end] ?? '') || isOneOf(sentence, end, 'inNoun')) end++;
  const told = isOneOf(sentence, end, 'afterNoun') || sentence.predicates.some(({ from }) => from === end);
  return sentence.tokens[end]?.kind === 'word' && !told;
}

/** Does a predicate of something else stand so near that the number is rather its own? */
function isClaimed(q: CountQuestion, predicates: readonly string[] = [], { events }: Story): boolean {
  const { sentence, at, noun } = q;
  // "October brought 24 more".
  const more = noun.words.length === 0 && isNumbered(q);
  const able = more ? events.flatMap((event) => (event.main ? event.predicates : [])) : predicates;
  return sentence.predicates.some(
    (p) =>
      p.family.kinds.includes('count') &&
      !able.includes(p.family.id) &&
      !isForm(sentence, p, 'weak') &&
      !isOneOf(sentence, p.from, 'bargains') &&
      distanceTo(sentence, at, p) <= TIED,
  );
}

/** "a second batch, 60 people", "another 60": one of several times that something was done. */
function isNumbered({ sentence, at }: CountQuestion): boolean {
  const besides = sentence.figures[sentence.at.indexOf(at)]?.besides === 'another';
  return besides || sentence.lower.some((_, i) => isOneOf(sentence, i, 'bargains'));
}

/** Does the clause tell of counts by another predicate than the thing's? */
function isToldOtherwise({ sentence, at }: CountQuestion, predicates: readonly string[] | undefined): boolean {
  return sentence.predicates.some(
    (p) =>
      p.family.kinds.includes('count') &&
      !(predicates?.includes(p.family.id) ?? false) &&
      // "there were 60 more" tells nothing.
      !isForm(sentence, p, 'bare') &&
      !isOfNextClause(sentence, at, p.from),
  );
}

/** "In June there were 60 more, and the tax was lifted". */
function isOfNextClause(sentence: ReadSentence, at: number, predicate: number): boolean {
  return sentence.lower.some(
    (word, i) => i > at && i < predicate && word === ',' && isOneOf(sentence, i + 1, 'conjunctions'),
  );
}
