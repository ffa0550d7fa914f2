/** Things that several events are told by, "14 freed in June, 52 in September": which event a number stands nearest to. */
import { overlaps } from '../../days.ts';
import type { Story, StoryEvent, StoryThing } from '../../types.ts';
import { CLAUSE } from '../events/event-dates.ts';
import { distance, isOneOf } from '../words/distance.ts';
import { areToldAlike } from '../words/things.ts';
import type { CountQuestion } from './count.ts';

/** A thing of the group, with its event. */
export interface Sibling {
  thing: StoryThing;
  event: StoryEvent;
}

/** The things of all events that are told in the same words as `thing`. */
export function siblingsOf(thing: StoryThing, { things }: Story): StoryThing[] {
  return things.filter((other) => !other.within && other.event && areToldAlike(other, thing));
}

/** The one whose event has the nearest sign; null where there is none, or none nearer than the next. */
export function nearestOf(q: CountQuestion, siblings: readonly StoryThing[], { events }: Story): Sibling | null {
  const [best, next] = siblings
    .flatMap((thing) => events.filter(({ id }) => id === thing.event).map((event) => ({ thing, event })))
    .map((each) => ({ ...each, apart: Math.min(...signsOf(q, each.event)) }))
    .filter(({ apart }) => apart <= CLAUSE)
    .sort((a, b) => a.apart - b.apart);
  return best && next?.apart !== best.apart ? best : null;
}

/** Words from the number to each sign of the event that no number before it has nearer. */
function signsOf(q: CountQuestion, event: StoryEvent): number[] {
  const { sentence, at } = q;
  return sentence.lower.flatMap((_, i) => {
    if (!(isDate(q, i, event) || isWord(q, i, event)) || isOneOf(sentence, i - 1, 'sinceDates')) return [];
    const apart = distance(sentence, i, at);
    const earlier = sentence.at.filter((token, f) => token >= 0 && token < at && sentence.figures[f]?.kind === 'count');
    return earlier.some((token) => distance(sentence, i, token) <= apart) ? [] : [apart];
  });
}

function isDate({ sentence }: CountQuestion, i: number, { date }: StoryEvent): boolean {
  const { kind, low } = sentence.figures[sentence.tokens[i]?.figure ?? -1] ?? {};
  return kind === 'date' && typeof low === 'string' && low.length <= date.length && overlaps(low, date);
}

/** A word that tells the event apart, or whoever took part in it; not its date. */
function isWord({ sentence }: CountQuestion, i: number, { words, names, main }: StoryEvent): boolean {
  const token = sentence.tokens[i];
  const isNamed = !main && sentence.mentions.some(({ id, from }) => from === i && names?.includes(id));
  return token?.kind !== 'figure' && (words?.includes(token?.lower ?? '') === true || isNamed);
}

/** Does the sentence give a date of the event? */
export function hasDate(q: CountQuestion, event: StoryEvent): boolean {
  return q.sentence.lower.some((_, i) => isDate(q, i, event));
}

/** Does it have a word or name that tells the event apart? */
export function hasWord(q: CountQuestion, event: StoryEvent): boolean {
  return q.sentence.lower.some((_, i) => isWord(q, i, event));
}
