/** Numbers with a noun: the thing's own, one for anybody ("60 people"), or one of lists ("60 names"). */
import { DAY_LENGTH } from '../../days.ts';
import type { StoryThing } from '../../types.ts';
import { distanceTo, isForm } from '../words/distance.ts';
import type { Nearby } from '../words/nearest.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import type { ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';

/** Looser than this, what a predicate says of "people" is a guess. */
const FIRM = 9;

/** Is it beyond doubt that the noun means those whom the thing counts? `named`: it is the thing's own. */
export function isSureOfNoun(
  q: CountQuestion,
  thing: StoryThing,
  own: Nearby | null,
  named: boolean,
  things: ThingIndex,
): boolean {
  const worded = isWorded(q.sentence, thing, things) || isOnList(q, thing);
  const meant = named || worded || thing.event !== undefined;
  const near = own === null || own.cost <= FIRM || !isOfPeople(q, thing);
  return meant && near && (worded || own === null || !isVague(q, own.predicate, thing));
}

/** "60 people"; but "eight visiting miners" are not just anybody. */
function isOfPeople({ sentence, noun: { words } }: CountQuestion, thing: StoryThing): boolean {
  const isOwn = words.length > 1 && thing.words.includes(words.join(' '));
  return !isOwn && words.some((word) => sentence.grammar.sets.people.has(word));
}

/** "We count eight people": a word of many meanings, and a noun for anybody; not so where a clear one follows. */
function isVague(
  { sentence, at, noun }: CountQuestion,
  { family, from, to }: Predicate,
  { predicates }: StoryThing,
): boolean {
  const isWeak = (a: number, b: number, of = family) =>
    of.weak?.includes(sentence.lower.slice(a, b).join(' ')) === true;
  const last = noun.words.at(-1);
  if (!isWeak(from, to) || last === undefined || !sentence.grammar.sets.people.has(last)) return false;
  const able = (p: Predicate) => predicates?.includes(p.family.id) === true;
  const isClear = (p: Predicate) => !isWeak(p.from, p.to, p.family);
  return !sentence.predicates.some(
    (p) => isClear(p) && ((p.family === family && p.from === to) || (able(p) && distanceTo(sentence, at, p) <= FIRM)),
  );
}

/** "On the eve there were 60 names on its list": a noun of lists, and the day of the count, if it is one of a day. */
function isOnList({ sentence, noun }: CountQuestion, { cumulative }: StoryThing): boolean {
  const { grammar, lower, figures, predicates } = sentence;
  const told = predicates.filter(({ family }) => family.id === 'count');
  const onDay =
    told.some((p) => !isForm(sentence, p, 'weak')) ||
    lower.some((_, i) => grammar.dayBefore.at(lower, i).length > 0) ||
    figures.some(({ kind, low }) => kind === 'date' && String(low).length === DAY_LENGTH);
  return grammar.sets.listedNouns.has(noun.words.at(-1) ?? '') && told.length > 0 && (onDay || cumulative === true);
}

/** "60 names on its list of young miners": the thing's own noun stands in the sentence, and not a noun for anybody. */
function isWorded({ lower, grammar }: ReadSentence, thing: StoryThing, { words }: ThingIndex): boolean {
  return lower.some((_, i) =>
    words.at(lower, i).some(({ value, to }) => value === thing && !grammar.sets.people.has(lower[to - 1] ?? '')),
  );
}
