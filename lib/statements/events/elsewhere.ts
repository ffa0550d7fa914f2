/** Signs that a text tells of another place or occasion than an event of the story. */
import type { Mention } from '../../names/find.ts';
import type { FigureKind, Story, StoryEvent } from '../../types.ts';
import { HEAD_END } from '../in-context.ts';
import { anyOneOf, distance, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { AFTERMATH } from './aftermath.ts';
import type { EventQuestion } from './event.ts';
import { CLAUSE } from './event-dates.ts';

/** "Officials in Redhaven said": words from a place to the verb of whoever speaks there. */
const SPEAKERS = 2;
/** "the previous 60": a word that points elsewhere stands this near, or first in the sentence. */
const POINTER = 3;

/** Figures that a total may be summed up of, or over. */
const SUMMED: readonly FigureKind[] = ['count', 'duration'];

/** Units of time that one event does not fill. */
const LONG_UNITS = ['weeks', 'months', 'years', 'decades'];

/** "in the south": a place that has no part in the story's event, nor in what the thing counted asks for. */
export function isElsewhere(
  { sentence, at, predicate, agents, places }: EventQuestion,
  story: Story,
  event: StoryEvent,
): boolean {
  const known = new Set(story.names.map((name) => name.id));
  return sentence.mentions.some(
    (mention) =>
      isOneOf(sentence, mention.from - 1, 'inPlace') &&
      !event.names?.includes(mention.id) &&
      !isAgents(sentence, mention, agents, places) &&
      !isOfOther(sentence, at, mention.from - 2) &&
      !isDestination(sentence, mention) &&
      (mention.kind === 'place' || !known.has(mention.id)) &&
      (mention.from === 1 || distance(sentence, mention.from, predicate) <= CLAUSE),
  );
}

/** A place where things were done; that of whoever says so is none, unless another name there tells the same. */
function isAgents(
  sentence: ReadSentence,
  mention: Mention,
  agents: readonly string[] = [],
  places: readonly string[] = [],
): boolean {
  if (!agents.includes(mention.id)) return false;
  // "They were driven to Eastland. Officials in Redhaven said that 60 had come."
  if (places.length > 0 && places.every((id) => agents.includes(id))) return true;
  if (!isSpeakers(sentence, mention.to) || isTakenUp(sentence, mention.to)) return true;
  return sentence.mentions.some((other) => other !== mention && agents.includes(other.id) && other.from > mention.to);
}

/** "Officials in Redhaven said": the place of whoever says so. */
function isSpeakers(sentence: ReadSentence, to: number): boolean {
  return anyOneOf(sentence, to, to + SPEAKERS, 'saying');
}

/** "Officials in Redhaven said they had received 60". */
function isTakenUp(sentence: ReadSentence, to: number): boolean {
  const saying = sentence.lower.findIndex((_, i) => i >= to && isOneOf(sentence, i, 'saying'));
  return anyOneOf(sentence, saying + 1, saying + 1 + SPEAKERS, 'placePronouns');
}

/** "arrived in Northport": where a way leads is no place elsewhere. */
function isDestination({ predicates }: ReadSentence, { from }: Mention): boolean {
  return predicates.some(({ family, to }) => AFTERMATH.includes(family.id) && to === from - 1);
}

/** "60 here, 14 in Northport": the place of another figure. */
function isOfOther({ tokens }: ReadSentence, at: number, token: number): boolean {
  return token !== at && tokens[token]?.kind === 'figure';
}

/** "The previous 60", "another group earlier": words close to the figure that point at another occasion. */
export function pointsElsewhere({ sentence, at, predicate }: EventQuestion, story: Story): boolean {
  if (isOverTime(sentence, at) || isShifted(sentence, predicate)) return true;
  return sentence.tokens.some(
    (token, i) =>
      token.kind === 'word' &&
      isOneOf(sentence, i, 'elsewhen') &&
      // "How long did it last?"
      !(isOneOf(sentence, i, 'lastAsked') && sentence.lower[i + 1] === HEAD_END) &&
      !isNaming(sentence, i, story) &&
      // "nine former captives" have been freed.
      !(isOneOf(sentence, i, 'ofRoles') && isOneOf(sentence, i + 1, 'captives')) &&
      !isPlainTotal(sentence, i, at) &&
      (i === 0 || Math.min(distance(sentence, i, predicate), distance(sentence, i, at)) <= POINTER),
  );
}

/** "A total of 60 were freed": all of one occasion, where the sentence has no other count or length that it could sum up. */
function isPlainTotal(sentence: ReadSentence, token: number, at: number): boolean {
  const worded = isOneOf(sentence, token, 'sumNouns') && isOneOf(sentence, token - 1, 'indefinite');
  if (!worded || token !== at - 2 || !isOneOf(sentence, at - 1, 'genitive')) return false;
  const others = sentence.figures.filter(({ kind }, i) => SUMMED.includes(kind) && sentence.at[i] !== at);
  return others.length === 0 && !sentence.lower.some((_, i) => isOneOf(sentence, i, 'cumulative'));
}

/** "had been freed a year earlier": at another time. */
function isShifted(sentence: ReadSentence, predicate: number): boolean {
  return sentence.figures.some(({ kind, unit }, index) => {
    const token = sentence.at[index] ?? -1;
    if (kind !== 'duration' || !LONG_UNITS.includes(unit ?? '') || token < predicate) return false;
    return isOneOf(sentence, token + 1, 'elsewhen') && distance(sentence, predicate, token) <= CLAUSE;
  });
}

/** "190 in seven months", "190 so far": summed up over time, not of one day. */
function isOverTime(sentence: ReadSentence, at: number): boolean {
  const { everSince } = sentence.grammar;
  const ever = sentence.lower.findIndex((_, i) => everSince.at(sentence.lower, i).length > 0);
  if (ever >= 0 && distance(sentence, at, ever) <= CLAUSE) return true;
  return sentence.figures.some(({ kind, unit }, index) => {
    const token = sentence.at[index] ?? -1;
    if (kind !== 'duration' || !LONG_UNITS.includes(unit ?? '') || token < at) return false;
    return anyOneOf(sentence, token - 2, token, 'inPlace') && distance(sentence, at, token) <= CLAUSE;
  });
}

/** "the second class": the word belongs to the name of a thing that the story counts. */
function isNaming({ lower }: ReadSentence, at: number, { things }: Story): boolean {
  const pairs = [`${lower[at - 1]} ${lower[at]}`, `${lower[at]} ${lower[at + 1]}`];
  return things.some(({ words }) => words.some((phrase) => pairs.some((pair) => phrase.includes(pair))));
}
