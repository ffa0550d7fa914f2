/** A number without a noun that counts for another event what was just counted: "14 in June, and in September another 52." */
import { overlaps } from '../days.ts';
import type { StoryEvent } from '../types.ts';
import type { CountQuestion, CountReading } from './count.ts';
import { distance, isOneOf } from './distance.ts';
import { CLAUSE } from './event-dates.ts';
import { areToldAlike, type ThingIndex } from './things.ts';

/** Null where no other event of the story is named beside the number, or something else is told of it. */
export function siblingCount(q: CountQuestion, { byId, story }: ThingIndex): CountReading | null {
  const before = byId.get(q.discourse.counted ?? '');
  if (!before?.event || q.late || q.noun.words.length > 0 || q.noun.partitive || isToldOtherwise(q, before.predicates))
    return null;
  const siblings = story.things.filter((thing) => !thing.within && thing.event && areToldAlike(thing, before));
  const named = siblings
    .map((thing) => ({ thing, event: story.events.find(({ id }) => id === thing.event) ?? null }))
    .map((each) => ({ ...each, apart: each.event ? nearestSign(q, each.event) : Number.POSITIVE_INFINITY }))
    .filter(({ apart }) => apart <= CLAUSE)
    .sort((a, b) => a.apart - b.apart);
  const [best, next] = named;
  if (!best || best.thing === before || next?.apart === best.apart) return null;
  return { thing: best.thing, predicate: null, event: best.event, sure: true, also: [] };
}

/** Does the sentence tell of counts by another predicate than the thing's? */
function isToldOtherwise({ sentence }: CountQuestion, predicates: readonly string[] | undefined): boolean {
  return sentence.predicates.some(
    ({ family }) => family.kinds.includes('count') && !(predicates?.includes(family.id) ?? false),
  );
}

/** Words from the number to the nearest sign of the event: its date, or a word that tells it apart. */
function nearestSign({ sentence, at }: CountQuestion, event: StoryEvent): number {
  const isDate = (i: number) => {
    const { kind, low } = sentence.figures[sentence.tokens[i]?.figure ?? -1] ?? {};
    return kind === 'date' && typeof low === 'string' && low.length <= event.date.length && overlaps(low, event.date);
  };
  const signs = sentence.lower.flatMap((word, i) => {
    const isOf = event.words?.includes(word) || isDate(i);
    return isOf && !isOneOf(sentence, i - 1, 'sinceDates') ? [distance(sentence, i, at)] : [];
  });
  return Math.min(...signs);
}
