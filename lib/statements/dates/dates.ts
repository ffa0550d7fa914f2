/** What happened on a date or at an hour: the election, the arrest, the crossing. */

import { daysApart, overlaps } from '../../days.ts';
import { ownEventOf } from '../../story/own-event.ts';
import type { StoryEvent } from '../../types.ts';
import { captionedEvent, eventOfPlace, eventOnWay } from '../events/cast.ts';
import { eventMeasure } from '../events/event-measure.ts';
import { isDoneToMany } from '../events/they.ts';
import { isOfOtherDay } from '../hours.ts';
import { familyLabel } from '../label.ts';
import { type Measure, type MeasureContext, personalMeasure, subjectOf } from '../measure.ts';
import { isFurther, isUnreal } from '../reality.ts';
import { anyOneOf, isForm, isOneOf } from '../words/distance.ts';
import type { Family } from '../words/family.ts';
import type { Nearby } from '../words/nearest.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { isDirect, isOpening } from './date-places.ts';
import { readingsOfDate } from './date-readings.ts';
import { dateOfCount } from './dates-of-counts.ts';
import { isOfNoun, isShared, isSure, SAME_DATE } from './sure-dates.ts';
import { takesUp } from './taken-up.ts';
import { lastYear } from './that-year.ts';
import { LONG_AGO } from './told-year.ts';

type DateKind = 'date' | 'time';

/** "jailed in May 2023, aged 41, for a song": words behind the date and the verb in which the reason begins. */
const REASON = 4;

/** What a round number is a multiple of. */
const ROUND = 10;

/** What the date tells; "by 3 May" is the day of it or a later one. */
export function dateMeasure(
  sentence: ReadSentence,
  at: number,
  kind: DateKind,
  context: MeasureContext,
): Measure | null {
  const measure = measureOfDate(sentence, at, kind, context);
  return measure && isOneOf(sentence, at - 1, 'byAgent') ? { ...measure, follows: true } : measure;
}

/** The first reading that leads to a person or an event of the story, unless a later one leads to an event of that very day. */
function measureOfDate(sentence: ReadSentence, at: number, kind: DateKind, context: MeasureContext): Measure | null {
  if (kind === 'time' && isOfPlace(sentence, at)) return null;
  const happened = kind === 'date' ? dayOfStory(sentence, at, context) : null;
  if (happened) return happened;
  const readings = readingsOfDate(sentence, at, kind);
  const told: { reading: Nearby; measure: Measure }[] = [];
  for (const reading of readings) {
    const { family } = reading.predicate;
    if (family.id === 'publish' || isUnreal(sentence, reading.predicate) || isFurther(sentence, reading.predicate))
      break;
    const measure = measureOf(sentence, at, kind, reading, context);
    if (!measure && isOfNoun(sentence, at, reading.predicate)) break;
    if (measure) told.push({ reading, measure });
  }
  const rivals = told.map(({ reading }) => reading);
  const words = rivals.map(({ predicate }) => predicate.from);
  const measures = told.map(({ reading, measure }) => ({
    ...measure,
    sure: measure.sure && isSure(sentence, at, reading, rivals),
  }));
  // "It was six when the guard came in and woke Ortiz".
  const woken = isOpening(sentence, at) ? told.findIndex(({ reading }) => reading.predicate.family.hourly) : -1;
  if (kind === 'time' && measures[woken]) return measures[woken];
  const [first, ...others] = measures;
  if (first?.event) {
    const best = measures.find(({ event }) => isOn(sentence, at, event)) ?? first;
    return measures.find(({ key, sure, follows }) => key === best.key && sure && !follows) ?? best;
  }
  // "picked up the prize in 2022": what stands before the words right beside the date is not dated by it.
  const direct = rivals[0] !== undefined && isDirect(sentence, at, rivals[0].predicate);
  // "They left the country on 3 May": the same words tell of exile, and of the day of the story's own event.
  const main = others.find(({ event }, i) => event?.main && words[i + 1] === words[0]);
  if (main) return main;
  if (first)
    return {
      ...first,
      also: alsoOf(
        first,
        others.filter((_, i) => !direct || (words[i + 1] ?? 0) > at),
      ),
      shared: isShared(sentence, at, readings),
    };
  if (kind !== 'date') return null;
  const captioned = readings.length === 0 && context.caption ? captionedEvent(sentence, context) : null;
  return (
    captioned ??
    dateOfCount(sentence, at, context) ??
    eventOfPlace(sentence, at, context) ??
    eventOnWay(sentence, at, context)
  );
}

/** "It happened on 3 May", at the head of a block: the story's own event, if that can be its day. */
function dayOfStory(sentence: ReadSentence, at: number, context: MeasureContext): Measure | null {
  const { discourse, reader } = context;
  const taken = discourse.untold === null ? takesUp(sentence, false) : null;
  const main = ownEventOf(reader.story);
  const family = sentence.grammar.families.get(main?.predicates[0] ?? '');
  if (!family || taken === null || sentence.at[taken.index] !== at) return null;
  const measure = eventMeasure(sentence, at, 'date', { family, at, sure: true }, context);
  return measure?.event === main ? measure : null;
}

/** What else the date may tell of the same person: "ran for mayor in 2020 and was jailed". */
function alsoOf({ key, subject }: Measure, others: readonly Measure[]): string[] {
  const same = others.filter((other) => other.key !== key && other.subject.join() === subject.join());
  return subject.length > 0 ? same.map((other) => other.key) : [];
}

/** Is the date that of the event? */
function isOn(sentence: ReadSentence, at: number, event: StoryEvent | null): boolean {
  const { low, kind } = sentence.figures[sentence.at.indexOf(at)] ?? {};
  return kind === 'date' && event !== null && typeof low === 'string' && overlaps(low, event.date);
}

/** "10:13 p.m. in Northport": a moment by other clocks than those of the rest. */
function isOfPlace(sentence: ReadSentence, at: number): boolean {
  const place = sentence.mentions.some(({ kind, from }) => kind === 'place' && from === at + 2);
  return place && isOneOf(sentence, at + 1, 'inPlace') && anyOneOf(sentence, 0, at, 'relativeThing');
}

function measureOf(
  sentence: ReadSentence,
  at: number,
  kind: DateKind,
  { predicate }: Nearby,
  context: MeasureContext,
): Measure | null {
  const { family, from } = predicate;
  if (family.id === 'count') return dayOfCount(sentence, kind, family);
  if (family.personal) return personalDate(sentence, at, kind, predicate, context);
  return eventMeasure(sentence, at, kind, { family, at: from, sure: true }, context);
}

/** Two counts may be of different days, unless both come to the very same number, and not a round one. */
function dayOfCount({ figures }: ReadSentence, kind: DateKind, family: Family): Measure {
  const [count, ...others] = figures.filter((figure) => figure.kind === 'count');
  const exact = count?.low === count?.high && !count?.approx && Number(count?.low) % ROUND !== 0;
  const tally = exact && others.length === 0 ? Number(count?.low) : undefined;
  const label = familyLabel(family, 'date');
  return {
    key: `${kind}:count`,
    ...label,
    sure: tally !== undefined,
    aspect: 'count',
    subject: [],
    event: null,
    tally,
  };
}

function personalDate(
  sentence: ReadSentence,
  at: number,
  kind: DateKind,
  predicate: Predicate,
  context: MeasureContext,
): Measure | null {
  const { family } = predicate;
  const subject = isDoneToMany(sentence, predicate.from) ? null : subjectOf(sentence, at, context);
  const id = SAME_DATE[family.id] ?? family.id;
  const what = familyLabel(sentence.grammar.families.get(id) ?? { id, label: {} }, kind);
  if (!subject) return null;
  const other =
    kind === 'date'
      ? isOfToldYear(sentence, at, context)
      : isOfOtherDay(sentence, predicate, context.discourse, context.reader.story);
  const measure = personalMeasure(kind, id, what, subject, !other);
  // "was jailed in 2023 for a song": by the police, or by a court later on.
  const reason = anyOneOf(sentence, predicate.from, Math.max(at, predicate.to) + REASON, 'forTerm');
  const follows = reason && isForm(sentence, predicate, 'weak') && !isOneOf(sentence, at - 1, 'sinceDates');
  return follows ? { ...measure, follows } : measure;
}

/** "won the prize in 2022 and was tried the following March": a month without its year, where another year was told. */
function isOfToldYear(sentence: ReadSentence, at: number, { discourse, reader }: MeasureContext): boolean {
  const index = sentence.at.indexOf(at);
  const own = sentence.figures[index];
  if (own?.kind !== 'date' || typeof own.low !== 'string' || /\d{4}/.test(own.text)) return false;
  // "July twenty twenty-one": no month without its year is of so long ago.
  const far = reader.story !== null && daysApart(own.low, reader.story.date) > LONG_AGO * 2;
  if (far && !own.elided) return false;
  const told = lastYear(sentence.figures.slice(0, index), discourse.year);
  return own.elided === true || (told !== null && !own.low.startsWith(told));
}
