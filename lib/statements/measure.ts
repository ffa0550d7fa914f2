/** A figure's measure: of whom or what, in which event, under which qualifiers. */
import type { NameIndex } from '../names/find.ts';
import type { Figure, StoryEvent } from '../types.ts';
import { type Counted, countedNoun, countMeasure, nearest, qualifiers, stem, type ThingIndex } from './counts.ts';
import { dateTold } from './dates.ts';
import { durationTold } from './durations.ts';
import { chooseEvent } from './events.ts';
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
}

/** Dates that are told by "as of" or by a publication line qualify other figures and are none to compare. */
const NO_FACT = new Set(['count', 'publish']);
/** "was held since" and "was arrested in" date one thing. */
const SAME_DATE: Record<string, string> = { hold: 'arrest' };
/** Looser than this, what a date tells is a guess. */
const FIRM = 9;
const SUPERLATIVES = new Set(['youngest', 'oldest', 'eldest']);

/** Null when the text does not tell what the figure measures. */
export function measureOf(sentence: ReadSentence, index: number, context: MeasureContext): Measure | null {
  const figure = sentence.figures[index];
  const at = sentence.at[index] ?? -1;
  if (!figure || at < 0 || !figure.claim) return null;
  switch (figure.kind) {
    case 'age':
      return ageMeasure(sentence, at, context);
    case 'duration':
      return lengthMeasure(sentence, at, context);
    case 'date':
    case 'time':
      return dayMeasure(sentence, at, figure.kind, context);
    default:
      return amountMeasure(sentence, index, figure, context);
  }
}

/** What is hoped, planned or demanded is not told as a fact. */
export function isUnreal(sentence: ReadSentence, predicate: Predicate, grammar: Grammar): boolean {
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
  const superlative = sentence.lower.findIndex((word) => SUPERLATIVES.has(word));
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
  const subject = subjectOf(sentence, at, context);
  return subject && personal('age', 'age', 'age', subject, true);
}

function lengthMeasure(sentence: ReadSentence, at: number, context: MeasureContext): Measure | null {
  const told = durationTold(sentence, at, context.grammar);
  if (!told || isUnreal(sentence, told.predicate, context.grammar)) return null;
  const family = context.grammar.families.get(told.family);
  if (!family) return null;
  const what = family.label.duration ?? family.id;
  if (family.personal) {
    const subject = subjectOf(sentence, at, context);
    return subject && personal('duration', family.id, what, subject, told.sure);
  }
  return eventMeasure(sentence, at, 'duration', told.predicate, what, told.sure, context);
}

function dayMeasure(
  sentence: ReadSentence,
  at: number,
  kind: 'date' | 'time',
  context: MeasureContext,
): Measure | null {
  const told = dateTold(sentence, at, kind, context.grammar);
  if (!told) return null;
  const { family } = told.predicate;
  if (NO_FACT.has(family.id) || isUnreal(sentence, told.predicate, context.grammar)) return null;
  const sure = told.cost <= FIRM;
  if (family.personal) {
    const subject = subjectOf(sentence, at, context);
    const id = SAME_DATE[family.id] ?? family.id;
    const what = context.grammar.families.get(id)?.label[kind] ?? id;
    return subject && personal(kind, id, what, subject, sure);
  }
  return eventMeasure(sentence, at, kind, told.predicate, family.label[kind] ?? family.id, sure, context);
}

function eventMeasure(
  sentence: ReadSentence,
  at: number,
  kind: string,
  predicate: Predicate,
  what: string,
  sure: boolean,
  context: MeasureContext,
): Measure | null {
  const family = predicate.family.id;
  if (!context.things) return null;
  const choice = chooseEvent(
    context.things.story,
    { sentence, at, predicate: predicate.from, family, carried: context.carried },
    context.grammar,
  );
  if (!choice.event) return null;
  return {
    key: `${kind}:${kind === 'date' ? '' : `${family}|`}${choice.event.id}`,
    label: `${choice.event.label}: ${what}`,
    sure: sure && choice.sure,
    aspect: family,
    subject: [],
    event: choice.event,
  };
}

function amountMeasure(sentence: ReadSentence, index: number, figure: Figure, context: MeasureContext): Measure | null {
  const at = sentence.at[index] ?? 0;
  const counted = countedNoun(sentence, at);
  const plain = figure.kind === 'count' && figure.unit === null;
  if (plain) {
    const { carried, things, grammar } = context;
    const measure = countMeasure({ sentence, at, counted, carried }, things, grammar);
    if (measure.predicate && isUnreal(sentence, measure.predicate, grammar)) return null;
    if (measure.thing)
      return {
        key: `count:${measure.thing.id}`,
        label: measure.thing.label,
        sure: measure.sure && (figure.besides === undefined || withOthers(sentence, index, context.discourse) !== null),
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
          { sentence, at, predicate: near.predicate.from, family: family.id, carried: context.carried },
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
