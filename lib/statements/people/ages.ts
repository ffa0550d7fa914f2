/** Whose age: a person's, or that of "the youngest of the miners". */

import { isPlural, singular } from '../../text/inflection.ts';
import { type Discourse, isPerson } from '../discourse.ts';
import { ageLabel, superlativeLabel } from '../label.ts';
import { type Measure, type MeasureContext, personalMeasure, subjectOf } from '../measure.ts';
import type { Reader } from '../reader.ts';
import { distance, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { groupBefore } from '../words/things.ts';
import { isAgeOfThen } from './ages-then.ts';
import { isNewAge } from './bystanders.ts';
import { asSubject, type Subject } from './candidates.ts';
import { describedBefore } from './described.ts';
import { isStrangerAt } from './strangers.ts';

/** "The youngest of the Northport miners is 24": how far before the age the superlative may stand. */
const SUPERLATIVE = 14;
/** Words behind a superlative among which its group is named. */
const GROUP = 6;
/** A group that is taken up again with its number ("the youngest of the five") is no larger. */
const FEW = 12;
/** "Ada, a harbour pilot of 60": words from a name to the age told of it. */
const APPOSED = 6;
/** Token of the superlative that an age at token `at` belongs to; -1 when there is none. */
export function superlativeOf(sentence: ReadSentence, at: number): number {
  const superlative = sentence.lower.findIndex((_, i) => isOneOf(sentence, i, 'superlatives'));
  return superlative >= 0 && distance(sentence, superlative, at) <= SUPERLATIVE ? superlative : -1;
}

/** The measure of the age at token `at`. */
export function ageMeasure(sentence: ReadSentence, at: number, context: MeasureContext): Measure | null {
  if (isOfKin(sentence, at)) return null;
  const superlative = superlativeOf(sentence, at);
  if (superlative >= 0 && !isOfPersonFirst(sentence, superlative, at))
    return superlativeAge(sentence, superlative, context);
  if (isOfStranger(sentence, at, context) || isOfSomebody(sentence, at)) return null;
  const described = describedBefore(sentence, at);
  if (described === 'new') return null;
  // "Ortiz is out. The activist, 60, ..."
  const isMeant = described === null || (described === 'topic' && context.discourse.fresh);
  const subject = apposed(sentence, at) ?? subjectOf(sentence, at, context);
  const then = isAgeOfThen(sentence, at, context.discourse.narrated, context.reader.story);
  return (
    subject && personalMeasure('age', 'age', ageLabel(sentence.grammar), subject, !context.late && !then && isMeant)
  );
}

/** "At 60, Ortiz is the oldest", "Ortiz, at 60 the oldest,": the age is that of a person who is named before the superlative. */
function isOfPersonFirst(sentence: ReadSentence, superlative: number, at: number): boolean {
  if (!isOneOf(sentence, at - 1, 'atHours') || superlative < at) return false;
  const from = sentence.lower[at - 2] === ',' ? at - 2 : at;
  return sentence.mentions.some((m) => m.kind === 'person' && (m.to === from || (m.from >= at && m.to <= superlative)));
}

/** "With Ortiz, 60,": whom an age stands right behind, whatever the sentence tells of her. */
function apposed({ lower, mentions }: ReadSentence, at: number): Subject | null {
  const person = lower[at - 1] === ',' && mentions.find(({ kind, to }) => kind === 'person' && to === at - 1);
  return person ? asSubject(person, true) : null;
}

/** "his wife, 60". */
function isOfKin(sentence: ReadSentence, at: number): boolean {
  return sentence.lower[at - 1] === ',' && isOneOf(sentence, at - 2, 'kin');
}

/** "Ada, 60", "Ada, a pilot of 60": somebody who has a name and no part in the story. */
function isOfStranger(sentence: ReadSentence, at: number, { discourse, reader }: MeasureContext): boolean {
  const { lower, mentions, predicates, tokens } = sentence;
  // A single name that opens a sentence is no mention, as any word may.
  const opens = at === 2 && lower[1] === ',' && tokens[0]?.kind === 'word' && mentions[0]?.from !== 0;
  if (opens && !reader.grammar.sets.notNames.has(lower[0] ?? '')) return true;
  const name = mentions.findLast((m) => m.to <= at);
  if (name?.kind !== 'unknown' || isPerson(name, discourse) || lower[name.to] !== ',') return false;
  if (isOneOf(sentence, name.from - 1, 'kin')) return false;
  return at - name.to <= APPOSED && !predicates.some((p) => p.from >= name.to && p.to <= at);
}

/** "a man of 66", "one aged 66", "a 66-year-old". */
function isOfSomebody(sentence: ReadSentence, at: number): boolean {
  if (isNewAge(sentence, at)) return true;
  return (isOneOf(sentence, at - 1, 'genitive') || isOneOf(sentence, at - 1, 'copulas')) && isStrangerAt(sentence, at);
}

/** The group is the next capitalised word ("the youngest of the Islanders"), or was named before ("the youngest of them"). */
function superlativeAge(sentence: ReadSentence, superlative: number, { discourse, reader }: MeasureContext): Measure {
  // "the youngest one is 24".
  const bare = isBare(sentence, isOneOf(sentence, superlative + 1, 'someone') ? superlative + 2 : superlative + 1);
  const behind = groupIn(sentence, superlative + 1, superlative + 1 + GROUP);
  const group = behind ?? (bare ? groupOf(sentence, superlative, reader, discourse) : null);
  const whom = `${sentence.lower[superlative]} ${singular(group ?? '')}`.trim();
  return {
    key: `age:${whom}`,
    ...superlativeLabel(sentence.grammar, whom),
    sure: group !== null,
    aspect: 'superlative',
    subject: [whom],
    event: null,
  };
}

/**
 * The group that was named last, or counted by other words ("six of its own citizens"), unless another is counted since:
 * "six were Islanders; two came back, the younger one ...".
 */
function groupOf(sentence: ReadSentence, to: number, { things }: Reader, { group, counted }: Discourse): string | null {
  const here = groupBefore(sentence, to, things) ?? groupIn(sentence, 0, to, isPlural);
  const thing = things?.byId.get(counted ?? '');
  const told = thing?.named ? (thing.words[0] ?? null) : null;
  const another = sentence.figures.some(({ kind }, i) => kind === 'count' && (sentence.at[i] ?? to) < to);
  return here ?? told ?? (another ? null : group);
}

/** "The youngest is", "the youngest a lad of 24", "the youngest of whom", "of these five"; but not "the youngest of those freed", "of all". */
function isBare(sentence: ReadSentence, at: number): boolean {
  if (!isOneOf(sentence, at, 'genitive'))
    return (
      (['bareSuperlative', 'copulas', 'pastPerfect', 'indefinite'] as const).some((list) =>
        isOneOf(sentence, at, list),
      ) || sentence.tokens[at]?.kind !== 'word'
    );
  if (isOneOf(sentence, at + 1, 'resumptive') && !isOneOf(sentence, at + 1, 'definite')) return true;
  const figure = sentence.figures[sentence.tokens[at + 2]?.figure ?? -1];
  if (figure) return isOneOf(sentence, at + 1, 'determiners') && Number(figure.high) <= FEW;
  return isOneOf(sentence, at + 1, 'determiners') && isOneOf(sentence, at + 2, 'copulas');
}

function groupIn(
  { tokens, mentions, grammar }: ReadSentence,
  from: number,
  to: number,
  canName: (word: string) => boolean = () => true,
): string | null {
  const isPlace = (i: number) => mentions.some((m) => m.kind === 'place' && !m.people && m.from <= i && i < m.to);
  const named = tokens.findLast((t, i) => {
    if (i < from || i >= to || t.kind !== 'word' || !t.capital || isPlace(i)) return false;
    return !grammar.sets.notNames.has(t.lower) && canName(t.lower);
  });
  return named?.lower ?? null;
}
