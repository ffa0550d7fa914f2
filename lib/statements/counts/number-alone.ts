/** Numbers without a noun: "60 stranded", "all 60", "the number of those held is 900". */
import { labelOf } from '../../article/labels.ts';
import type { StoryThing } from '../../types.ts';
import { withOthers } from '../people/others.ts';
import { isOneOf } from '../words/distance.ts';
import type { Nearby } from '../words/nearest.ts';
import { numberBefore } from '../words/noun.ts';
import type { Predicate } from '../words/sentence.ts';
import type { ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';
import { isOfGroup } from './one-of-several.ts';
import { isOfMany } from './placed.ts';

/** A predicate this near tells what is counted: "60 stranded". */
const BESIDE = 4;

/** Is it beyond doubt that the number counts the thing: by what stands right beside it, or by what ties the two? */
export function isSureAlone(q: CountQuestion, thing: StoryThing, own: Nearby | null, things: ThingIndex): boolean {
  if (q.noun.partitive && !mayBePart(q, thing, things)) return false;
  const ofState = thing.event === undefined && isNumbered(q);
  return ofState || (own?.cost ?? 0) <= BESIDE || isTied(q, own?.predicate) || isOfGroup(q, thing, things);
}

/** "900 of them are still held", "9 of them crossed": a part of a whole is told so, and what is left of many, or done to some. */
function mayBePart({ discourse }: CountQuestion, thing: StoryThing, things: ThingIndex): boolean {
  const before = things.byId.get(discourse.counted ?? '');
  const isState = thing.event === undefined && thing.cumulative !== true;
  return thing.within !== undefined || isState || isOfMany(before, thing, things);
}

/** Does more than nearness tie the number to what tells it: "all 60", a list, a date, a label? */
function isTied(q: CountQuestion, told: Predicate | undefined): boolean {
  const { sentence, at } = q;
  const label = labelOf(sentence.text)?.length ?? 0;
  const labelled = told !== undefined && (sentence.tokens[told.to - 1]?.end ?? 0) <= label;
  const inAll = sentence.grammar.inAll.at(sentence.lower, at + 1).length > 0;
  return isDated(q) || isListed(q) || isOneOf(sentence, at - 1, 'ofAll') || inAll || labelled;
}

/** "60 dockers in June and 42 in July", "in June 60": the number has a date of its own beside it. */
function isDated({ sentence, at }: CountQuestion): boolean {
  const behind = isOneOf(sentence, at + 1, 'inNoun') ? at + 3 : at + 2;
  const isDate = (token: number) =>
    sentence.figures[sentence.tokens[token]?.figure ?? -1]?.kind === 'date' &&
    isOneOf(sentence, token - 1, 'beforeDates');
  // "in June another 60".
  const before = isOneOf(sentence, at - 1, 'someone') ? at - 2 : at - 1;
  return isDate(behind) || isDate(before);
}

/** "Northport frees Ortiz, Lindgren and 60 others": the verb tells the whole list. */
function isListed({ sentence, at, discourse }: CountQuestion): boolean {
  return withOthers(sentence, sentence.at.indexOf(at), discourse) !== null;
}

/** "the number of those who are held is 900". */
function isNumbered({ sentence, at, noun }: CountQuestion): boolean {
  return !noun.partitive && numberBefore(sentence, at) >= 0;
}

/** "By noon the number of those freed stood at 60", "the number of miners freed is 60": it may have grown since. */
export function mayGrow(q: CountQuestion): boolean {
  const told = q.noun.words.length > 0 || q.sentence.figures.some(({ kind }) => kind === 'time');
  return told && isNumbered(q);
}
