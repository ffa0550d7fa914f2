/** Measures of counts, sums of money and shares. */

import { singular } from '../../text/inflection.ts';
import type { Figure, FigureKind } from '../../types.ts';
import { chooseEvent, type EventChoice } from '../events/event.ts';
import { familyLabel, nounLabel, thingLabel } from '../label.ts';
import type { Measure, MeasureContext } from '../measure.ts';
import { withOthers } from '../people/others.ts';
import { isCounterfactual, isDemanded, isUnreal } from '../reality.ts';
import { distanceTo, isOneOf } from '../words/distance.ts';
import { BOUNDARY } from '../words/grammar.ts';
import { LOOSEST, nearest } from '../words/nearest.ts';
import { type NounPhrase, nounPhrase } from '../words/noun.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { type CountReading, countPredicate } from './count.ts';
import { countReading } from './count-reading.ts';
import { wholeBehind } from './naming.ts';
import { ownerOf } from './owner.ts';
import { sizeMeasure } from './sizes.ts';

/** Looser than this, what a predicate says of an amount is a guess. */
const FIRM = 9;
/** Words from a number to "than". */
const COMPARED = 3;

/** "60 young miners at a time": words from a number to that. */
const OFTEN = 4;

/** The measure of the amount with this index: a thing of the story that it counts, else what its own words tell. */
export function amountMeasure(
  sentence: ReadSentence,
  index: number,
  figure: Figure,
  context: MeasureContext,
): Measure | null {
  const at = sentence.at[index] ?? 0;
  if (isRate(sentence, at) || isEach(sentence, at) || isDifference(sentence, at) || isAtATime(sentence, at))
    return null;
  const own = nounPhrase(sentence, at);
  const noun = own.words.length > 0 || isTold(sentence, at) ? own : { ...own, words: context.headed };
  const size = sizeMeasure(sentence, at, figure, noun, context);
  if (size) return size;
  if ((figure.kind === 'count' && figure.unit === null) || figure.kind === 'percent') {
    const { things } = context.reader;
    const { discourse, late } = context;
    const asked = { sentence, at, noun, discourse, late };
    const reading = things && countReading(asked, things);
    const predicate = reading ? reading.predicate : countPredicate(sentence, at)?.predicate;
    if (predicate && isCounterfactual(sentence, predicate.from)) return counterfactual(sentence, predicate);
    if ((predicate && isUnreal(sentence, predicate)) || isDemanded(sentence, at)) return null;
    const whole = reading !== null && isWhole(sentence, index, figure, reading, context);
    if (figure.kind === 'count' && reading) return thingMeasure(reading, figure.kind, whole);
    if (reading?.sure && reading.predicate && wholeBehind(sentence, at) < 0)
      return thingMeasure(reading, figure.kind, whole);
  }
  return otherAmount(sentence, at, figure, noun, context);
}

/** "Each boat had room for 65": the number is that of one of them. */
function isEach({ lower, at: figures, grammar }: ReadSentence, at: number): boolean {
  const each = lower.findLastIndex((word, i) => i < at && grammar.sets.distributive.has(word));
  const between = lower.slice(each + 1, at);
  const { inNoun, articles } = grammar.sets;
  if (each < 0 || between.every((word) => inNoun.has(word) || articles.has(word))) return false;
  const parted = between.some((word) => word === ',' || grammar.boundaries.get(word) === BOUNDARY.strong);
  return !parted && !figures.some((token) => token > each && token < at);
}

/** "24 more than in summer", "24 more dockers than in summer". */
function isDifference(sentence: ReadSentence, at: number): boolean {
  const than = sentence.tokens.findIndex((_, i) => i > at && isOneOf(sentence, i, 'than'));
  return than > at && than - at <= COMPARED && sentence.tokens.slice(at + 1, than).every(({ kind }) => kind === 'word');
}

/** "groups of 10 to 60 at a time", "60 miners at a time": what is done again and again. */
function isAtATime(sentence: ReadSentence, at: number): boolean {
  return sentence.lower.some(
    (_, i) =>
      i > at &&
      i <= at + OFTEN &&
      isOneOf(sentence, i, 'atHours') &&
      isOneOf(sentence, i + 1, 'indefinite') &&
      isOneOf(sentence, i + 2, 'timeNouns'),
  );
}

/** "Northport: 60 freed": where something is told behind the number, what stands before it heads nothing. */
function isTold({ predicates }: ReadSentence, at: number): boolean {
  return predicates.some(({ from, family }) => from > at && family.kinds.includes('count'));
}

/** "For each of the 60 who left, nine stayed": the second of the two, not the first. */
function isRate(sentence: ReadSentence, at: number): boolean {
  const each = sentence.lower.findIndex(
    (_, i) => isOneOf(sentence, i, 'forTerm') && isOneOf(sentence, i + 1, 'distributive'),
  );
  return each >= 0 && each < at && sentence.at.some((other) => other > each && other < at);
}

/** "470 more could have lived": compared with no others than such. */
function counterfactual({ grammar }: ReadSentence, { family }: Predicate): Measure {
  const otherwise = grammar.families.get('otherwise') ?? family;
  return {
    key: `count:otherwise|${family.id}`,
    ...nounLabel(familyLabel(family, 'count').label, familyLabel(otherwise, 'count')),
    sure: true,
    aspect: family.id,
    subject: [],
    event: null,
  };
}

function thingMeasure(
  { thing, event, sure, also, either, apart }: CountReading,
  kind: FigureKind,
  whole: boolean,
): Measure {
  return {
    key: `${kind}:${thing.id}`,
    ...thingLabel(thing),
    sure: sure && whole,
    aspect: thing.id,
    subject: [],
    event,
    also: also.map(({ id }) => `${kind}:${id}`),
    either,
    apart,
  };
}

/** "60 others" are not all, unless the text names those beside whom they are counted; "another 60" can be all of a part. */
function isWhole(
  sentence: ReadSentence,
  index: number,
  figure: Figure,
  { event, thing }: CountReading,
  { discourse }: MeasureContext,
): boolean {
  if (!figure.besides) return true;
  if (figure.besides !== 'others' && ((event && !event.main) || thing.within !== undefined)) return true;
  return withOthers(sentence, index, discourse) !== null;
}

/** An amount that is none of the story's things: same noun, same predicate, same names, or no pair. */
function otherAmount(
  sentence: ReadSentence,
  at: number,
  figure: Figure,
  noun: NounPhrase,
  context: MeasureContext,
): Measure | null {
  const { kind } = figure;
  const near = nearest(sentence, at, ({ family }) => family.kinds.includes(kind) || family.kinds.includes('count'));
  const head = figure.unit ?? singular(noun.words.at(-1) ?? '');
  if (!near || (!head && kind === 'count') || isUnreal(sentence, near.predicate)) return null;
  const { family } = near.predicate;
  const choice = eventOf(sentence, at, near.predicate, context);
  if (choice && !choice.event) return null;
  const names = (family.ofThing && ownerOf(sentence, at, context)) || qualifiers(sentence, at, context);
  const event = choice?.event ?? null;
  const phrase = noun.words.join(' ') || head;
  const dates = choice ? '' : datesIn(sentence);
  return {
    key: [`${kind}:${head}`, phrase, family.id, names.join('+'), event?.id ?? '', dates].join('|'),
    ...nounLabel(phrase, familyLabel(family, kind)),
    sure: near.cost <= FIRM && (choice?.sure ?? true),
    aspect: family.id,
    subject: names,
    event,
  };
}

/** The event that the predicate tells of; null where the story has none for it. */
function eventOf(
  sentence: ReadSentence,
  at: number,
  { family, from }: Predicate,
  { reader, discourse, late }: MeasureContext,
): EventChoice | null {
  if (!reader.story?.events.some((event) => event.predicates.includes(family.id))) return null;
  const { occasion, section } = discourse;
  return chooseEvent(reader.story, { sentence, at, predicate: from, family: family.id, occasion, section, late });
}

/** The names that the amount hangs on, cities as their countries, beyond those that every text has. */
function qualifiers(sentence: ReadSentence, at: number, { reader }: MeasureContext): string[] {
  const { names, common } = reader;
  const ids = sentence.mentions
    .filter((mention) => !common.has(mention.id) && distanceTo(sentence, at, mention) <= LOOSEST)
    .map((mention) => names.byId.get(mention.id)?.within ?? mention.id);
  return [...new Set(ids)].filter((id) => !common.has(id)).sort();
}

/** The dates that an amount without an event hangs on. */
function datesIn(sentence: ReadSentence): string {
  return sentence.figures
    .filter((figure) => figure.kind === 'date')
    .map((figure) => figure.low)
    .join(',');
}
