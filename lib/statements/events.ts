/** In which event: a figure told of a release in June is no figure of the one in December. */

import { daysApart, overlaps } from '../days.ts';
import type { IsoDate, Story, StoryEvent } from '../types.ts';
import { apart, type Grammar, type ReadSentence } from './sentence.ts';

export interface EventChoice {
  event: StoryEvent | null;
  /** Rests on more than the lack of a sign to the contrary. */
  sure: boolean;
}

/** Another day this near to an event's own is taken as a wrong day of it, not as another event. */
const NEAR_DAYS = 8;
/** A date further off is no slip of the pen but another occasion. */
const WRONG_DAYS = 366;
/** A longer span is no single event's. */
const SPAN_DAYS = 3;
/** Length of an ISO date that tells the day. */
const DAY = 10;
/** How far a date or a pointing word may stand from the predicate and still belong to it. */
const REACH = 16;
/** A date this early in a sentence holds for all of it. */
const FRONTED = 2;
/** "14 prisoners in June": a date this near is the figure's own. */
const BESIDE = 5;
/** "Russia released": who acts stands this near before the verb. */
const AGENT = 2;

interface Question {
  sentence: ReadSentence;
  /** Token of the figure that is asked about, and of the predicate that tells it. */
  at: number;
  predicate: number;
  family: string;
  /** The event that the sentence before told of, when it was not the main one. */
  carried: StoryEvent | null | undefined;
  /** The page was published long after the story. */
  late: boolean;
  /** Names that may act although they have no part in the event: who received, who counted. */
  agents?: readonly string[] | undefined;
}

/** The dates that the figure is told with: itself, else one right beside it, else those of its clause. */
function datesOf(q: Question): Dated[] {
  const { sentence, at } = q;
  const found: (Dated & { beside: number })[] = [];
  for (const [i, figure] of sentence.figures.entries()) {
    const token = sentence.at[i] ?? -1;
    const { low, high } = figure;
    if (figure.kind !== 'date' || !figure.claim || token < 0) continue;
    if (typeof low !== 'string' || typeof high !== 'string') continue;
    if (token === at) return [{ low, high }];
    const beside = apart(sentence, token, at);
    const reach = Math.min(apart(sentence, token, q.predicate), beside);
    if (reach <= REACH || (token <= FRONTED && token < at)) found.push({ low, high, beside });
  }
  found.sort((x, y) => x.beside - y.beside);
  const [nearest, next] = found;
  if (nearest && nearest.beside <= BESIDE && (!next || next.beside > nearest.beside)) return [nearest];
  return found;
}

/** Is one of the event's own names close by? */
function named(q: Question, event: StoryEvent, main: StoryEvent | undefined): boolean {
  const common = new Set(event.main ? [] : (main?.names ?? []));
  return q.sentence.mentions.some((m) => event.names?.includes(m.id) && !common.has(m.id) && isClose(q, m.from));
}

/** Is one of the words by which it is told close by? */
function worded(q: Question, event: StoryEvent): boolean {
  return q.sentence.lower.some((word, i) => event.words?.includes(word) && isClose(q, i));
}

function isClose(q: Question, token: number): boolean {
  return Math.min(apart(q.sentence, token, q.predicate), apart(q.sentence, token, q.at)) <= REACH;
}

/** A date, or a span of dates. */
interface Dated {
  low: IsoDate;
  high: IsoDate;
}

const NONE: EventChoice = { event: null, sure: false };

/** The event of the story that the predicate of this sentence tells of, or none of the story's. */
export function chooseEvent(story: Story, q: Question, grammar: Grammar): EventChoice {
  const able = story.events.filter((event) => event.predicates.includes(q.family));
  const main = able.find((event) => event.main);
  const cued = able.filter((e) => !e.main && (named(q, e, main) || worded(q, e)));
  const dates = datesOf(q);
  if (dates.length > 0) return byDate(dates, able, cued, main);
  if (cued.length === 1 && cued[0])
    return { event: cued[0], sure: able.length === 1 && !isElsewhere(q, story, cued[0]) };
  if (pointsElsewhere(q, grammar)) return NONE;
  const bound = q.carried === null || q.carried?.predicates.includes(q.family);
  if (bound && q.carried !== undefined && !(main && named(q, main, undefined) && worded(q, main)))
    return { event: q.carried, sure: false };
  const rivals = able.length > 1;
  if (main)
    return rivals && isOtherAgent(q, main)
      ? NONE
      : { event: main, sure: !q.late && !(rivals && isPerfect(q)) && !isElsewhere(q, story, main) };
  const [only] = able;
  return only && able.length === 1 && !only.names && !only.words ? { event: only, sure: true } : NONE;
}

function byDate(
  dates: readonly Dated[],
  able: readonly StoryEvent[],
  cued: readonly StoryEvent[],
  main: StoryEvent | undefined,
): EventChoice {
  // What is told of a span of months is told of no single event.
  if (dates.some(({ low, high }) => low !== high && daysApart(low, high) > SPAN_DAYS)) return NONE;
  const on = able.filter((event) =>
    dates.some(({ low, high }) => overlaps(low, event.date) || overlaps(high, event.date)),
  );
  if (on.length === 1 && on[0]) return { event: on[0], sure: true };
  if (on.length > 1) {
    const exact = on.filter((event) => dates.some(({ low, high }) => low === high && low === event.date));
    const pick = exact.length === 1 ? exact[0] : (cued.find((event) => on.includes(event)) ?? main ?? on[0]);
    return { event: pick ?? null, sure: exact.length === 1 };
  }
  const near = able.find(
    (event) =>
      event.date.length === DAY &&
      dates.some(({ low }) => low.length === DAY && daysApart(low, event.date) <= NEAR_DAYS),
  );
  if (near) return { event: near, sure: true };
  const [told] = cued;
  const wrong = told && cued.length === 1 && dates.some(({ low }) => daysApart(low, told.date) <= WRONG_DAYS);
  return wrong ? { event: told, sure: true } : NONE;
}

/** "Russia released 15": done by somebody who has no part in the event. */
function isOtherAgent(q: Question, main: StoryEvent): boolean {
  const { sentence, predicate } = q;
  const by = sentence.lower.findIndex((word, i) => word === 'by' && i > predicate && i <= predicate + AGENT + 1);
  return sentence.mentions.some((mention) => {
    const active = mention.to <= predicate && apart(sentence, mention.to - 1, predicate) <= AGENT;
    const passive = by > 0 && mention.from > by && mention.from <= by + 2;
    return (
      (active || passive) &&
      mention.kind !== 'thing' &&
      !main.names?.includes(mention.id) &&
      !q.agents?.includes(mention.id) &&
      !isQualified(sentence, mention.to)
    );
  });
}

/** "Warsaw resident Ivan freed ...": a name that only qualifies the next word is no agent. */
function isQualified(sentence: ReadSentence, to: number): boolean {
  const after = sentence.tokens[to];
  return (
    after?.kind === 'word' &&
    !sentence.predicates.some((p) => p.from === to) &&
    after.lower !== 'has' &&
    after.lower !== 'had'
  );
}

/** "had freed 52": of a time before the one that is told. */
function isPerfect(q: Question): boolean {
  return q.sentence.lower.slice(Math.max(0, q.predicate - 3), q.predicate).includes('had');
}

/** "in Myanmar": a place that has no part in the story's event. */
function isElsewhere(q: Question, story: Story, event: StoryEvent): boolean {
  const known = new Set(story.names.map((name) => name.id));
  return q.sentence.mentions.some(
    (m) =>
      q.sentence.lower[m.from - 1] === 'in' &&
      !event.names?.includes(m.id) &&
      (m.kind === 'place' || !known.has(m.id)) &&
      apart(q.sentence, m.from, q.predicate) <= REACH,
  );
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
