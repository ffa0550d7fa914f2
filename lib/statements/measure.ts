/** A figure's measure: of whom or what, in which event, under which qualifiers. */
import type { NameIndex } from '../names/find.ts';
import type { Figure, FigureKind, StoryEvent } from '../types.ts';
import { type Counted, countedNoun, countMeasure, nearest, qualifiers, stem, type ThingIndex } from './counts.ts';
import { datesTold } from './dates.ts';
import { durationTold, type Told } from './durations.ts';
import { chooseEvent } from './events.ts';
import type { Family } from './lexicon.ts';
import { withOthers } from './others.ts';
import { type Discourse, findSubject, type Subject } from './people.ts';
import { apart, type Grammar, type Predicate, type ReadSentence } from './sentence.ts';

export interface Measure {
  /** Equal for figures that measure the same thing; nothing else is ever compared. */
  key: string;
  /** The same in words that a reader understands. */
  label: string;
  /** False when the text leaves room for another reading: then no conflict is shown. */
  sure: boolean;
  /** Family of the predicate or id of the thing counted. */
  aspect: string;
  /** Ids of the persons that it is about. */
  subject: string[];
  event: StoryEvent | null;
  /** Keys of what the words could mean as well; taken where the first reading would contradict. */
  also?: string[];
}

export interface MeasureContext {
  grammar: Grammar;
  names: NameIndex;
  things: ThingIndex | null;
  /** Names that every text on the story has. */
  common: ReadonlySet<string>;
  discourse: Discourse;
  carried: StoryEvent | null | undefined;
  /** The page was published long after the story: what it says of states may be of another day. */
  late: boolean;
  /** The page tells its day of publication: "on Saturday" can be reckoned from it. */
  dated: boolean;
}

/** "was held since" and "was arrested in" date one thing. */
const SAME_DATE: Record<string, string> = { hold: 'arrest' };
/** Looser than this, what a date tells is a guess. */
const FIRM = 9;
/** The same for a bare year. */
const FIRM_YEAR = 5;
/** Two readings of a date within this cost: the text does not decide. */
const RIVAL = 2;

/** Null when the text does not tell what the figure measures. */
export function measureOf(sentence: ReadSentence, index: number, context: MeasureContext): Measure | null {
  const figure = sentence.figures[index];
  const at = sentence.at[index] ?? -1;
  if (!figure || at < 0 || !figure.claim || isDenied(sentence, at, context.grammar)) return null;
  const measure = measureByKind(sentence, index, at, figure, context);
  if (isRelative(figure) && !context.dated) return null;
  const unsure = isRelative(figure) || isHearsay(sentence, at, context.grammar);
  return measure && unsure ? { ...measure, sure: false } : measure;
}

/** "yesterday", "on Saturday": a day without a number. */
function isRelative(figure: Figure): boolean {
  return (
    figure.kind === 'date' && typeof figure.low === 'string' && figure.low.length === 10 && !/\d/.test(figure.text)
  );
}

/** "was not 132, but 123". */
function isDenied(sentence: ReadSentence, at: number, grammar: Grammar): boolean {
  return sentence.lower.slice(Math.max(0, at - 2), at).some((word) => grammar.sets.denials.has(word));
}

/** "I read that she is 38". */
function isHearsay(sentence: ReadSentence, at: number, grammar: Grammar): boolean {
  return sentence.lower
    .slice(0, at)
    .some((word, i) => grammar.sets.hearsay.has(word) && sentence.lower[i + 1] === 'that');
}

function measureByKind(
  sentence: ReadSentence,
  index: number,
  at: number,
  figure: Figure,
  context: MeasureContext,
): Measure | null {
  switch (figure.kind) {
    case 'age':
      return ageMeasure(sentence, at, context);
    case 'duration':
      return lengthMeasure(sentence, at, figure, context);
    case 'date':
    case 'time':
      return dayMeasure(sentence, at, figure.kind, context);
    default:
      return amountMeasure(sentence, index, figure, context);
  }
}

/** What is hoped, planned or demanded is not told as a fact; who "will stay behind bars" is behind bars. */
export function isUnreal(sentence: ReadSentence, predicate: Predicate, grammar: Grammar): boolean {
  if (predicate.family.id === 'hold') return false;
  for (let i = Math.max(0, predicate.from - 4); i < predicate.from; i++)
    if (grammar.sets.unreal.has(sentence.lower[i] ?? '') && apart(sentence, i, predicate.from) <= 5) return true;
  return false;
}

function subjectOf(sentence: ReadSentence, at: number, context: MeasureContext): Subject | null {
  return findSubject(sentence, at, context.names, context.grammar, context.discourse);
}

function personal(kind: string, family: string, what: string, subject: Subject, sure: boolean): Measure {
  return {
    key: `${kind}:${family}|${subject.ids.join('+')}`,
    label: subject.label ? `${subject.label}: ${what}` : what,
    sure: sure && subject.sure,
    aspect: family,
    subject: subject.ids,
    event: null,
  };
}

function ageMeasure(sentence: ReadSentence, at: number, context: MeasureContext): Measure | null {
  const superlative = sentence.lower.findIndex((word) => context.grammar.sets.superlatives.has(word));
  if (superlative >= 0 && apart(sentence, superlative, at) <= 14) {
    const noun = sentence.tokens.slice(superlative + 1, superlative + 7).find((t) => t.capital && t.kind === 'word');
    const id = `${sentence.lower[superlative]} ${stem(noun?.lower ?? '')}`.trim();
    return {
      key: `age:${id}`,
      label: `age of the ${id}`,
      sure: noun !== undefined,
      aspect: 'age',
      subject: [id],
      event: null,
    };
  }
  if (isPast(sentence, at, context.grammar)) return null;
  const subject = subjectOf(sentence, at, context);
  return subject && personal('age', 'age', 'age', subject, !context.late);
}

/** "the banker: 15 years": in a list of terms, a person and a length of time are enough. */
function listed(sentence: ReadSentence, at: number, context: MeasureContext): Told | null {
  const { last } = context.discourse;
  const beside = sentence.mentions.some((m) => m.kind === 'person' && m.to <= at && at - m.to <= 1);
  return beside && last === 'sentence' ? { family: last, predicate: null, sure: true } : null;
}

/** "She was 38 when ...", "when he was 60": an age of another day. */
function isPast(sentence: ReadSentence, at: number, grammar: Grammar): boolean {
  const around = [...sentence.lower.slice(Math.max(0, at - 4), at), ...sentence.lower.slice(at + 1, at + 3)];
  return around.some((word) => grammar.sets.atTheTime.has(word));
}

function lengthMeasure(sentence: ReadSentence, at: number, figure: Figure, context: MeasureContext): Measure | null {
  const told = durationTold(sentence, at, figure, context.grammar) ?? listed(sentence, at, context);
  if (!told || (told.predicate && isUnreal(sentence, told.predicate, context.grammar))) return null;
  const family = context.grammar.families.get(told.family);
  if (!family) return null;
  if (family.personal) {
    const subject = subjectOf(sentence, at, context);
    return subject && personal('duration', family.id, family.label.duration ?? family.id, subject, told.sure);
  }
  return eventMeasure(sentence, at, 'duration', { family, at: told.predicate?.from ?? at, sure: told.sure }, context);
}

/** The first reading that leads to a person or an event of the story; a later one must fit it to the day. */
function dayMeasure(
  sentence: ReadSentence,
  at: number,
  kind: 'date' | 'time',
  context: MeasureContext,
): Measure | null {
  const readings = datesTold(sentence, at, kind, context.grammar);
  for (const { predicate, cost } of readings) {
    const { family } = predicate;
    if (family.id === 'publish' || isUnreal(sentence, predicate, context.grammar)) return null;
    const rival = readings.find((other) => other.cost <= cost + RIVAL && other.predicate.family.id !== family.id);
    const sure =
      !(rival?.predicate.family.personal && family.personal) &&
      cost <= (isDay(sentence, at) || family.personal ? FIRM : FIRM_YEAR);
    const measure =
      family.id === 'count'
        ? dayOfCount(kind)
        : family.personal
          ? personalDay(sentence, at, kind, family, sure, context)
          : eventMeasure(sentence, at, kind, { family, at: predicate.from, sure }, context);
    if (measure) return measure;
  }
  return readings.length === 0 && kind === 'date' ? captioned(sentence, context) : null;
}

/** A day, a month or a clock time: it says by itself that something happened then. */
function isDay(sentence: ReadSentence, at: number): boolean {
  const low = sentence.figures[sentence.at.indexOf(at)]?.low;
  return typeof low === 'string' && low.length !== 4;
}

/** Two counts may be of different days: such days agree, or they say nothing. */
function dayOfCount(kind: 'date' | 'time'): Measure {
  return { key: `${kind}:count`, label: 'day of the count', sure: false, aspect: 'count', subject: [], event: null };
}

function personalDay(
  sentence: ReadSentence,
  at: number,
  kind: 'date' | 'time',
  family: Family,
  sure: boolean,
  context: MeasureContext,
): Measure | null {
  const subject = subjectOf(sentence, at, context);
  const id = SAME_DATE[family.id] ?? family.id;
  const what = context.grammar.families.get(id)?.label[kind] ?? id;
  return subject && personal(kind, id, what, subject, sure);
}

/** A caption without a verb tells its event by those who take part: two of its names at least. */
function captioned(sentence: ReadSentence, context: MeasureContext): Measure | null {
  const named = (event: StoryEvent) =>
    new Set(sentence.mentions.filter((m) => event.names?.includes(m.id) && !context.common.has(m.id)).map((m) => m.id))
      .size;
  const able = context.things?.story.events.filter((event) => !event.main && named(event) >= 2) ?? [];
  const [event] = able;
  if (!event || able.length > 1) return null;
  return { key: `date:${event.id}`, label: event.label, sure: true, aspect: 'caption', subject: [], event };
}

function eventMeasure(
  sentence: ReadSentence,
  at: number,
  kind: string,
  told: { family: Family; at: number; sure: boolean },
  context: MeasureContext,
): Measure | null {
  const { family } = told;
  if (!context.things) return null;
  const question = {
    sentence,
    at,
    predicate: told.at,
    family: family.id,
    carried: context.carried,
    late: context.late,
  };
  const { event, sure } = chooseEvent(context.things.story, question, context.grammar);
  if (!event) return null;
  const aftermath = kind === 'date' && event.main && family.id === 'transfer';
  const what = family.label[kind as FigureKind] ?? family.id;
  return {
    key: `${kind}:${kind === 'date' ? '' : `${family.id}|`}${event.id}`,
    label: `${event.label}: ${what}`,
    sure: told.sure && sure && !aftermath,
    aspect: family.id,
    subject: [],
    event,
  };
}

function amountMeasure(sentence: ReadSentence, index: number, figure: Figure, context: MeasureContext): Measure | null {
  const at = sentence.at[index] ?? 0;
  const counted = countedNoun(sentence, at, context.grammar);
  const plain = figure.kind === 'count' && figure.unit === null;
  if (plain) {
    const { carried, late, things, grammar } = context;
    const measure = countMeasure({ sentence, at, counted, carried, late }, things, grammar);
    if (measure.predicate && isUnreal(sentence, measure.predicate, grammar)) return null;
    if (measure.thing)
      return {
        key: `count:${measure.thing.id}`,
        label: measure.thing.label,
        sure:
          measure.sure &&
          ((measure.event !== null && !measure.event.main) ||
            !figure.besides ||
            withOthers(sentence, index, context.discourse, context.grammar) !== null),
        aspect: measure.thing.id,
        subject: [],
        event: measure.event,
        also: measure.also.map((thing) => `count:${thing.id}`),
      };
  }
  return otherAmount(sentence, at, figure, counted, context);
}

/** An amount that is none of the story's things: same noun, same predicate, same names, or no pair. */
function otherAmount(
  sentence: ReadSentence,
  at: number,
  figure: Figure,
  counted: Counted,
  context: MeasureContext,
): Measure | null {
  const near = nearest(
    sentence,
    at,
    context.grammar,
    (p) => p.family.kinds.includes(figure.kind) || p.family.kinds.includes('count'),
  );
  const noun = figure.unit ?? stem(counted.words.at(-1) ?? '');
  if (!near || (!noun && figure.kind === 'count') || isUnreal(sentence, near.predicate, context.grammar)) return null;
  const { family } = near.predicate;
  const names = qualifiers(sentence, at, context.names, context.common);
  const events = context.things?.story.events.filter((e) => e.predicates.includes(family.id)) ?? [];
  const choice =
    context.things && events.length > 0
      ? chooseEvent(
          context.things.story,
          {
            sentence,
            at,
            predicate: near.predicate.from,
            family: family.id,
            carried: context.carried,
            late: context.late,
          },
          context.grammar,
        )
      : null;
  if (choice && !choice.event) return null;
  const dates = choice
    ? ''
    : sentence.figures
        .filter((f) => f.kind === 'date')
        .map((f) => f.low)
        .join(',');
  const phrase = counted.words.join(' ') || noun;
  return {
    key: [`${figure.kind}:${noun}`, phrase, family.id, names.join('+'), choice?.event?.id ?? '', dates].join('|'),
    label: [phrase, family.label[figure.kind] ?? family.id].filter(Boolean).join(', '),
    sure: near.cost <= FIRM && (choice?.sure ?? true),
    aspect: family.id,
    subject: names,
    event: choice?.event ?? null,
  };
}
