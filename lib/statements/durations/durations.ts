/** What a length of time tells: a sentence passed, time served, isolation, talks. */
import type { Figure } from '../../types.ts';
import { eventMeasure } from '../events/event-measure.ts';
import { HEAD_END } from '../in-context.ts';
import { familyLabel } from '../label.ts';
import { isOfPerson, personListed } from '../listed.ts';
import { type Measure, type MeasureContext, personalMeasure, subjectOf } from '../measure.ts';
import { camp } from '../people/camp.ts';
import { isOfEarlierTime, isUnreal } from '../reality.ts';
import { anyOneOf, distance, isOneOf } from '../words/distance.ts';
import { isOfInsertion, nearest } from '../words/nearest.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { agreed } from './agreed.ts';
import { isolation } from './isolation.ts';
import { isLeftOver } from './left-over.ts';
import { isOfLaw, isOfStory } from './other-term.ts';
import { isOfCompared, isOfOtherLength, isOfSeveral, isPart, isToldOfWhole, isWhole } from './part-lengths.ts';
import { CLOSE, isShort, prisonTerm, type Told } from './prison-term.ts';
import { isServedPart } from './served-part.ts';
import { ofNoun, stay } from './stays.ts';
import { endsEarlier, isOfLongAgo } from './until-then.ts';
import { wholeTerm } from './whole-term.ts';

/** "two hours after she was hit": words from a length of time to the event that it is reckoned from. */
const BETWEEN = 6;
/** "a six-year prison term": how far behind the figure its noun may stand. */
const ATTRIBUTE = 3;
/** "two years into her six-year sentence": how far behind the figure its noun may stand. */
const INTO = 5;

/** What lists tell of persons. */
const LISTED = ['sentence', 'hold', 'isolate'];

/** The measure of the length of time at token `at`. */
export function durationMeasure(
  sentence: ReadSentence,
  at: number,
  figure: Figure,
  context: MeasureContext,
): Measure | null {
  const shifted = isShift(sentence, at, figure) && !isBetweenEvents(sentence, at, context);
  if (shifted || isBareUnit(figure, context) || isOfSeveral(sentence, at) || isOfOther(sentence, at)) return null;
  if (isOfCompared(sentence, at) || isOfLaw(sentence, at)) return null;
  if (isWhole(sentence, at) && !attributeOfTerm(sentence, at)) return wholeTerm(sentence, at, context);
  const listed = inList(sentence, at, context);
  const told =
    servedPart(sentence, at, context) ??
    (figure.elided ? listed : null) ??
    durationTold(sentence, at, figure) ??
    listed ??
    bare(sentence, at, figure, context);
  if (!told || (told.predicate && !isOfStory(sentence, at, told.predicate))) return null;
  if (isToldOfWhole(sentence, at, told)) return null;
  // "wanted Ortiz jailed for six years and Lindgren for five": what holds of the first holds of all.
  if (figure.elided && sentence.predicates.some((p) => p.family.personal && p.to <= at && isUnreal(sentence, p)))
    return null;
  const family = sentence.grammar.families.get(told.family);
  if (!family) return null;
  if (family.personal && (isOfEarlierTime(sentence) || isOfLongAgo(sentence, at))) return null;
  if (!family.personal)
    return eventMeasure(sentence, at, 'duration', { family, at: told.predicate?.from ?? at, sure: told.sure }, context);
  const subject = (family.id === 'exile' ? camp(sentence, at) : null) ?? subjectOf(sentence, at, context);
  if (!subject) return null;
  const earlier = family.id === 'hold' && endsEarlier(sentence, at, context.reader.story);
  const least = earlier || isPart(sentence, at, told);
  const sure = told.sure && !least;
  const measure = personalMeasure('duration', family.id, familyLabel(family, 'duration'), subject, sure);
  const also = told.also ? [personalMeasure('duration', told.also, measure, subject, false).key] : undefined;
  const shorter = least && told.sure && subject.sure && { least };
  return { ...measure, ...shorter, ...(told.bare && { bare: true }), ...(also && { also, either: told.either }) };
}

/** "The court gave her ten years. She sat four of them." */
function servedPart(sentence: ReadSentence, at: number, { discourse }: MeasureContext): Told | null {
  const told = discourse.lastLength === 'sentence' && isServedPart(sentence, at);
  return told && !isolation(sentence, at) ? { family: 'hold', predicate: null, sure: true } : null;
}

/** "decades" tells no number. */
function isBareUnit({ text }: Figure, { reader }: MeasureContext): boolean {
  return reader.lexicon.durations.vague.includes(text.toLowerCase());
}

/** "six years later", "a fortnight on,". */
export function isShift(sentence: ReadSentence, at: number, { text }: Figure): boolean {
  const last = text.toLowerCase().split(' ').at(-1) ?? '';
  if (sentence.grammar.sets.timeShifts.has(last)) return true;
  const behind =
    isOneOf(sentence, at + 1, 'timeShifts') &&
    !isOneOf(sentence, at - 1, 'forTerm') &&
    !isOneOf(sentence, at - 1, 'lasting');
  return behind && (!isOneOf(sentence, at + 1, 'onDates') || sentence.lower[at + 2] === ',');
}

/** "sank two hours after the collision": the time from one event of the story to another. */
function isBetweenEvents({ predicates }: ReadSentence, at: number, { reader }: MeasureContext): boolean {
  const tells = (id: string) => reader.story?.events.some(({ predicates: families }) => families.includes(id)) ?? false;
  const later = predicates.find(({ from, family }) => from > at && from - at <= BETWEEN && tells(family.id));
  const lasting = predicates.findLast(({ to, family }) => to <= at && family.kinds.includes('duration'));
  return later !== undefined && lasting !== undefined && later.family.id !== lasting.family.id;
}

/** "the captain: six years; Holm, five": in a list a length of time tells what the one before told. */
function inList(sentence: ReadSentence, at: number, { discourse }: MeasureContext): Told | null {
  const { lastLength } = discourse;
  if (lastLength === null || !LISTED.includes(lastLength)) return null;
  return personListed(sentence, at) ? { family: lastLength, predicate: null, sure: true, bare: true } : null;
}

/** "the captain: six years", "Holm had five years": hardly anything but a sentence, unless a question says what. */
function bare(
  sentence: ReadSentence,
  at: number,
  { unit, elided }: Figure,
  { discourse }: MeasureContext,
): Told | null {
  // "Ortiz was sentenced to six years. Lindgren had five."
  const sure = discourse.lastLength === 'sentence';
  if (discourse.question !== null || unit !== 'years' || (elided && !sure)) return null;
  if (!personListed(sentence, at) && !isOfPerson(sentence, at)) return null;
  const either = sure ? null : { sure: isOfPerson(sentence, at), also: 'hold', either: true };
  return { family: 'sentence', predicate: null, sure, bare: true, ...either };
}

/** The family that a length of time belongs to; null when the text ties it to none. */
function durationTold(sentence: ReadSentence, at: number, figure: Figure): Told | null {
  if (isLeftOver(sentence, at)) return null;
  const told =
    intoTerm(sentence, at) ??
    attributeOfTerm(sentence, at) ??
    lasting(sentence, at) ??
    stay(sentence, at, figure) ??
    agreed(sentence, at, figure) ??
    ofNoun(sentence, at) ??
    isolation(sentence, at) ??
    (isShort(figure) ? null : prisonTerm(sentence, at, figure)) ??
    anyOther(sentence, at, isShort(figure));
  const other = told?.predicate;
  return other && (isOfOtherLength(sentence, at, other) || isOfInsertion(sentence, at, other)) ? null : told;
}

/** "two years into her sentence": time served until then. */
function intoTerm(sentence: ReadSentence, at: number): Told | null {
  const term = sentence.predicates.find(
    ({ family, from }) => ['sentence', 'hold', 'arrest'].includes(family.id) && from > at && from <= at + INTO,
  );
  return term && isOneOf(sentence, at + 1, 'intoTerm') ? { family: 'hold', predicate: term, sure: false } : null;
}

/** "a six-year prison term". */
function attributeOfTerm(sentence: ReadSentence, at: number): Told | null {
  const term = sentence.predicates.find((p) => p.family.id === 'sentence' && p.from > at && p.from <= at + ATTRIBUTE);
  if (!term || isOneOf(sentence, at + 1, 'genitive') || distance(sentence, at, term.from) > ATTRIBUTE) return null;
  return { family: 'sentence', predicate: term, sure: true };
}

/** "The talks lasted two days", "How long did the talks last?" "Two days." */
function lasting(sentence: ReadSentence, at: number): Told | null {
  const asked = sentence.lower[at - 1] === HEAD_END && isOneOf(sentence, at - 2, 'lastAsked');
  if (!asked && !isOneOf(sentence, at - 1, 'lasting')) return null;
  const subject = sentence.predicates.find((p) => p.to < at && p.family.kinds.includes('duration'));
  return subject ? { family: subject.family.id, predicate: subject, sure: true } : null;
}

/** "the trial, which took five months", "12 years as a pilot": what lasted is neither a term nor a stay. */
function isOfOther(sentence: ReadSentence, at: number): boolean {
  // "12 years as well" is no work.
  if (isOneOf(sentence, at + 1, 'countedAs') && !isOneOf(sentence, at + 2, 'joining')) return true;
  return isOneOf(sentence, at - 1, 'lasting') && isOneOf(sentence, at - 2, 'which') && !lasting(sentence, at);
}

function anyOther(sentence: ReadSentence, at: number, short: boolean): Told | null {
  const other = nearest(
    sentence,
    at,
    ({ family }) => family.kinds.includes('duration') && family.id !== 'arrest' && !(short && family.id === 'hold'),
  );
  if (!other) return null;
  const { predicate, cost } = other;
  // "for six years he was not heard of in prison".
  if (anyOneOf(sentence, at, predicate.from, 'denials')) return null;
  // "Time served: four years".
  const before = predicate.family.id === 'hold' && predicate.from <= at && sentence.lower[at - 1] !== ':';
  return { family: predicate.family.id, predicate, sure: cost <= CLOSE && !before };
}
