/** In which event: a figure told of a release in June is no figure of the one in December. */
import type { IsoDate, Story, StoryEvent } from '../types.ts';
import { daysApart, overlaps } from '../verdicts/days.ts';
import { apart, type Grammar, type ReadSentence } from './sentence.ts';

export interface EventChoice {
  event: StoryEvent | null;
  /** Rests on more than the lack of a sign to the contrary. */
  sure: boolean;
}

/** Another day this near to an event's own is taken as a wrong day of it, not as another event. */
const NEAR_DAYS = 8;
/** How far a date or a pointing word may stand from the predicate and still belong to it. */
const REACH = 16;
/** A date this early in a sentence holds for all of it. */
const FRONTED = 2;

interface Question {
  sentence: ReadSentence;
  /** Token of the figure that is asked about, and of the predicate that tells it. */
  at: number;
  predicate: number;
  family: string;
  /** The event that the sentence before told of, when it was not the main one. */
  carried: StoryEvent | null | undefined;
}

function fixedDates(q: Question): IsoDate[] {
  const { sentence, at } = q;
  const dates: IsoDate[] = [];
  sentence.figures.forEach((figure, i) => {
    const token = sentence.at[i] ?? -1;
    if (figure.kind !== 'date' || !figure.claim || token < 0) return;
    if (typeof figure.low !== 'string' || figure.low !== figure.high) return;
    const reach = Math.min(apart(sentence, token, q.predicate), apart(sentence, token, at));
    if (token === at || reach <= REACH || (token <= FRONTED && token < at)) dates.push(figure.low);
  });
  return dates;
}

function named(sentence: ReadSentence, event: StoryEvent, main: StoryEvent | undefined): boolean {
  const common = new Set(event.main ? [] : (main?.names ?? []));
  return sentence.mentions.some((m) => event.names?.includes(m.id) && !common.has(m.id));
}

function worded(sentence: ReadSentence, event: StoryEvent): boolean {
  return (event.words ?? []).some((word) => sentence.lower.includes(word));
}

/** The event of the story that the predicate of this sentence tells of, or none of the story's. */
export function chooseEvent(story: Story, q: Question, grammar: Grammar): EventChoice {
  const able = story.events.filter((event) => event.predicates.includes(q.family));
  const main = able.find((event) => event.main);
  const others = able.filter((event) => !event.main);
  const dates = fixedDates(q);
  if (dates.length > 0) {
    const on = able.filter((event) => dates.some((date) => overlaps(date, event.date)));
    const exact = on.find((event) => dates.includes(event.date)) ?? on[0];
    if (on.length === 1 && exact) return { event: exact, sure: true };
    const cued = (on.length > 1 ? on : able).filter((e) => named(q.sentence, e, main) || worded(q.sentence, e));
    if (on.length > 1) return { event: cued[0] ?? on.find((e) => e.main) ?? exact ?? null, sure: cued.length === 1 };
    const near = able.find((event) => dates.some((date) => daysApart(date, event.date) <= NEAR_DAYS));
    if (near) return { event: near, sure: true };
    const told = cued.filter((event) => !event.main);
    return told.length === 1 && told[0] ? { event: told[0], sure: true } : { event: null, sure: false };
  }
  const cued = others.filter((event) => named(q.sentence, event, main) || worded(q.sentence, event));
  if (cued.length === 1 && cued[0]) return { event: cued[0], sure: able.length === 1 };
  if (pointsElsewhere(q, grammar)) return { event: null, sure: false };
  const bound = q.carried === null || q.carried?.predicates.includes(q.family);
  if (bound && q.carried !== undefined && !(main && named(q.sentence, main, undefined) && worded(q.sentence, main)))
    return { event: q.carried, sure: false };
  if (main) return { event: main, sure: true };
  return able.length === 1 ? { event: able[0] ?? null, sure: true } : { event: null, sure: false };
}

/** "The previous 52", "another group earlier": words close to the figure that point at another occasion. */
function pointsElsewhere(q: Question, grammar: Grammar): boolean {
  const { sentence, at, predicate } = q;
  return sentence.lower.some(
    (word, i) =>
      grammar.sets.elsewhen.has(word) &&
      sentence.tokens[i]?.kind === 'word' &&
      (i === 0 || Math.min(apart(sentence, i, predicate), apart(sentence, i, at)) <= 3),
  );
}
