/** What happened on a date or at an hour: the election, the arrest, the crossing. */
import { overlaps } from '../days.ts';
import type { StoryEvent } from '../types.ts';
import { isFronted, readingsOfDate } from './date-readings.ts';
import type { Discourse } from './discourse.ts';
import { anyOneOf, distance, isOneOf } from './distance.ts';
import { eventMeasure } from './event-measure.ts';
import type { Family } from './family.ts';
import { eventLabel, familyLabel } from './label.ts';
import { type Measure, type MeasureContext, personalMeasure, subjectOf } from './measure.ts';
import type { Nearby } from './nearest.ts';
import { isFurther, isUnreal } from './reality.ts';
import type { Predicate, ReadSentence } from './sentence.ts';
import { lastYear } from './that-year.ts';

type DateKind = 'date' | 'time';

/** "was held since" and "was arrested in" date one thing. */
const SAME_DATE: Record<string, string> = { hold: 'arrest' };
/** Looser than this, what a date tells is a guess. */
const FIRM = 9;
/** The same where it is about a person: whoever else is meant would be named. */
const FIRM_PERSONAL = 12;
/** The same for a bare year, which seldom stands apart from what it dates. */
const FIRM_YEAR = 5;
/** The same for a day, where nothing else is as near. */
const FIRM_DAY = 12;
/** Two readings of a date within this cost: the text does not decide. */
const RIVAL = 2;
/** Names of an event that a caption must have, beside those of every text. */
const CAPTIONED = 2;
/** "about the largest protests": words from what is told of to its noun. */
const TOPIC = 3;
/** Lengths of ISO dates that tell no more than the year, and the day. */
const YEAR_LENGTH = 4;
const DAY_LENGTH = 10;

/** The first reading that leads to a person or an event of the story, unless a later one leads to an event of that very day. */
export function dateMeasure(
  sentence: ReadSentence,
  at: number,
  kind: DateKind,
  context: MeasureContext,
): Measure | null {
  if (kind === 'time' && isOfPlace(sentence, at)) return null;
  const readings = readingsOfDate(sentence, at, kind);
  const measures: Measure[] = [];
  const words: number[] = [];
  for (const reading of readings) {
    const { family } = reading.predicate;
    if (family.id === 'publish' || isUnreal(sentence, reading.predicate) || isFurther(sentence, reading.predicate))
      break;
    const measure = measureOf(sentence, at, kind, reading, isSure(sentence, at, reading, readings), context);
    if (!measure) continue;
    measures.push(measure);
    words.push(reading.predicate.from);
  }
  const [first, ...others] = measures;
  if (first?.event) return measures.find(({ event }) => isOn(sentence, at, event)) ?? first;
  // "They left the country on 3 May": the same words tell of exile, and of the day of the story's own event.
  const main = others.find(({ event }, i) => event?.main && words[i + 1] === words[0]);
  if (main) return main;
  if (first) return { ...first, also: alsoOf(first, others), shared: isShared(sentence, at, readings) };
  const bare = readings.length === 0 && kind === 'date' && context.caption;
  return bare ? captionMeasure(sentence, context) : null;
}

/** What else the date may tell of the same person: "ran for mayor in 2020 and was jailed". */
function alsoOf({ key, subject }: Measure, others: readonly Measure[]): string[] {
  const same = others.filter((other) => other.key !== key && other.subject.join() === subject.join());
  return subject.length > 0 ? same.map((other) => other.key) : [];
}

/** "In 2020 she ran for mayor and was jailed": a date that opens the sentence is that of all that is joined in it. */
function isShared(sentence: ReadSentence, at: number, readings: readonly Nearby[]): boolean {
  const [first, ...others] = readings.map(({ predicate }) => predicate).sort((a, b) => a.from - b.from);
  if (!first || others.length === 0 || first.from < at || !isFronted(sentence, at)) return false;
  return others.every(({ from }) => anyOneOf(sentence, first.to, from, 'conjunctions'));
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

/** Near enough, and no other fact of a person as near. */
function isSure(sentence: ReadSentence, at: number, reading: Nearby, readings: readonly Nearby[]): boolean {
  const { predicate, cost } = reading;
  const { id, personal } = predicate.family;
  const told = (family: string) => SAME_DATE[family] ?? family;
  const rival = readings.find((other) => other.cost <= cost + RIVAL && told(other.predicate.family.id) !== told(id));
  if (personal && rival?.predicate.family.personal && !isShared(sentence, at, readings)) return false;
  if (personal) return cost <= FIRM_PERSONAL;
  if (isTopic(sentence, at, reading.predicate)) return false;
  if (isPinned(sentence, at) || cost <= FIRM_YEAR) return true;
  if (isYear(sentence, at)) return cost <= FIRM && !rival && isTied(sentence, at, reading.predicate);
  if (cost <= FIRM || (isFronted(sentence, at) && readings[0] === reading)) return true;
  return isDay(sentence, at) && cost <= FIRM_DAY && !rival;
}

/** "In 2021 she spoke about the protests": not what happened then. */
function isTopic(sentence: ReadSentence, at: number, { from }: Predicate): boolean {
  const first = from > at ? Math.max(at, from - TOPIC) : Math.max(0, from - TOPIC);
  const isDay = (i: number) => sentence.tokens[i + 1]?.kind === 'figure';
  return sentence.lower.slice(first, from).some((_, i) => isOneOf(sentence, first + i, 'topics') && !isDay(first + i));
}

/** "attacked the harbour from the hills in 2019": one clause, with nothing between that could part the two. */
function isTied(sentence: ReadSentence, at: number, { to }: Predicate): boolean {
  return to <= at && distance(sentence, to - 1, at) === at - to + 1;
}

function isDay(sentence: ReadSentence, at: number): boolean {
  const low = sentence.figures[sentence.at.indexOf(at)]?.low;
  return typeof low === 'string' && low.length === DAY_LENGTH;
}

/** "at 1:30 p.m. from Northport": a clock time with a place right behind, which tells what happened then. */
function isPinned(sentence: ReadSentence, at: number): boolean {
  const timed = sentence.figures[sentence.at.indexOf(at)]?.kind === 'time';
  return timed && sentence.mentions.some(({ kind, from }) => kind === 'place' && from === at + 2);
}

/** A day, a month or a clock time says by itself that something happened then; a bare year does not. */
function isYear(sentence: ReadSentence, at: number): boolean {
  const low = sentence.figures[sentence.at.indexOf(at)]?.low;
  return typeof low !== 'string' || low.length === YEAR_LENGTH;
}

function measureOf(
  sentence: ReadSentence,
  at: number,
  kind: DateKind,
  { predicate }: Nearby,
  sure: boolean,
  context: MeasureContext,
): Measure | null {
  const { family, from } = predicate;
  if (family.id === 'count') return dayOfCount(kind, family);
  if (family.personal) return personalDate(sentence, at, kind, family, sure, context);
  return eventMeasure(sentence, at, kind, { family, at: from, sure }, context);
}

/** Two counts may be of different days: such days agree, or they say nothing. */
function dayOfCount(kind: DateKind, family: Family): Measure {
  const label = familyLabel(family, 'date');
  return { key: `${kind}:count`, ...label, sure: false, aspect: 'count', subject: [], event: null };
}

function personalDate(
  sentence: ReadSentence,
  at: number,
  kind: DateKind,
  family: Family,
  sure: boolean,
  context: MeasureContext,
): Measure | null {
  const subject = subjectOf(sentence, at, context);
  const id = SAME_DATE[family.id] ?? family.id;
  const what = familyLabel(sentence.grammar.families.get(id) ?? { id, label: {} }, kind);
  return subject && personalMeasure(kind, id, what, subject, sure && !isOfToldYear(sentence, at, context.discourse));
}

/** "won the prize in 2022 and was tried the following March": a month without its year, where another year was told. */
function isOfToldYear(sentence: ReadSentence, at: number, { year }: Discourse): boolean {
  const index = sentence.at.indexOf(at);
  const own = sentence.figures[index];
  if (own?.kind !== 'date' || typeof own.low !== 'string' || /\d{4}/.test(own.text)) return false;
  const told = lastYear(sentence.figures.slice(0, index), year);
  return told !== null && !own.low.startsWith(told);
}

/** A caption without a verb tells its event by those who take part. */
function captionMeasure(sentence: ReadSentence, { reader }: MeasureContext): Measure | null {
  const isCaptioned = (event: StoryEvent) => {
    const named = sentence.mentions.filter((m) => event.names?.includes(m.id) && !reader.common.has(m.id));
    return new Set(named.map((mention) => mention.id)).size >= CAPTIONED;
  };
  const [event, ...others] = reader.story?.events.filter((each) => !each.main && isCaptioned(each)) ?? [];
  if (!event || others.length > 0) return null;
  return { key: `date:${event.id}`, ...eventLabel(event), sure: true, aspect: 'caption', subject: [], event };
}
