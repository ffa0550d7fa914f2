/** In which event: a figure told of a strike in June is no figure of the one in December. */
import { daysApart } from '../../days.ts';
import { ownEventOf } from '../../story/own-event.ts';
import type { Story, StoryEvent } from '../../types.ts';
import { distance, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { isCounted } from '../words/things.ts';
import { ableEvents } from './able.ts';
import { isElsewhere, pointsElsewhere } from './elsewhere.ts';
import { CLAUSE, type Dated, datesOf, type EventChoice, eventByDate, isDayOf, NO_EVENT } from './event-dates.ts';
import { isInReturn } from './in-return.ts';
import type { Occasion } from './occasion.ts';
import { isDefinite, isForeign, isToldApart, isWithStranger } from './wrong-date.ts';

export type { EventChoice } from './event-dates.ts';

/** "The union cancelled": who acts stands this near before the verb, or behind "by". */
const AGENT = 2;
/** A cue this near to the figure or the verb stands in its clause. */
const TIED = 8;
/** A name or word of one event alone tells it from further off than others do. */
const NAMED = 20;
/** A wrong date of an event that its number tells is no further off, in days; beyond is another event of that number. */
const SEASON = 100;
/** What is asked: a figure, the predicate that tells it, and what the text was about before. */
export interface EventQuestion {
  sentence: ReadSentence;
  /** Token of the figure that is asked about. */
  at: number;
  /** Token of the predicate, and the id of its family. */
  predicate: number;
  family: string;
  occasion: Occasion;
  /** The date of the heading above, for a sentence without one. */
  section: Dated | null;
  /** The thing that the text was about, where the sentence names none. */
  about?: string | null;
  /** The page was published long after the story. */
  late: boolean;
  /** Names that may act although they have no part in the event: who received, who counted. */
  agents?: readonly string[];
  /** Names of the places that the text was about. */
  places?: readonly string[];
  /** Ids of events by counts that tell them. */
  counts?: ReadonlyMap<number, string>;
}

/** The event of the story that the predicate tells of: by date, by name, by what the text was about, else the main one. */
export function chooseEvent(story: Story, q: EventQuestion): EventChoice {
  const able = ableEvents(q.sentence, q.family, story);
  const main = able.find((event) => event.main);
  const cued = fullest(
    q,
    able.filter((event) => event.after || (!event.main && (isNamed(q, event, main) || isWorded(q, event, story)))),
  );
  const dates = datesOf(q.sentence, q.at, q.predicate);
  if (dates.length > 0) return datedEvent(story, q, dates, able, cued);
  if (q.section) return eventByDate([q.section], able, []);
  const [told] = cued;
  if (told && cued.length === 1) {
    const tied = isTied(q, told) || isInReturn(q.sentence, q.predicate, told, story);
    const sure = able.length === 1 || !main || isBesides(q) || (tied && !isWorded(q, main, story));
    return { event: told, sure: sure && !q.late && !isElsewhere(q, story, told) };
  }
  if (pointsElsewhere(q, story)) return NO_EVENT;
  const back = main && isNamed(q, main, undefined) && isWorded(q, main, story);
  if (q.occasion && !back && holds(q.occasion, q.family))
    return { event: q.occasion === 'unknown' ? null : q.occasion, sure: false };
  return main ? mainEvent(story, main, able.length > 1, q) : onlyEvent(story, able, q);
}

/** By date; where that misses the event, by the words that name it, if they name no other. */
function datedEvent(
  story: Story,
  q: EventQuestion,
  dates: readonly Dated[],
  able: readonly StoryEvent[],
  cued: readonly StoryEvent[],
): EventChoice {
  const { sentence, at, predicate } = q;
  const main = ownEventOf(story);
  const only = able.length === 1 && !q.late && isDefinite(sentence, at, predicate) ? able : [];
  const numbered = able.filter(
    (event) => isNumbered(q, event, main) && dates.some(({ low }) => daysApart(low, event.date) <= SEASON),
  );
  const choice = eventByDate(dates, able, [cued, numbered, only].find((list) => list.length > 0) ?? []);
  const { event } = choice;
  const wrong = event && !dates.some((date) => isDayOf(date, event));
  const isOther =
    wrong &&
    (isForeign(sentence, at, predicate, story, event) ||
      isWithStranger(sentence, predicate, event) ||
      isToldApart(sentence, event));
  return isOther ? NO_EVENT : choice;
}

/** "62 more", "another 42": counted beside those of another event, so hardly all of the story's own. */
function isBesides({ sentence, at }: EventQuestion): boolean {
  return sentence.figures[sentence.at.indexOf(at)]?.besides === 'another';
}

/** Of several events that are named, the one of which the text names all who take part, and the most. */
function fullest(q: EventQuestion, cued: readonly StoryEvent[]): readonly StoryEvent[] {
  const isMentioned = (id: string) => id === q.about || q.sentence.mentions.some((mention) => mention.id === id);
  const full = cued.filter(({ names }) => names?.every(isMentioned));
  const most = Math.max(...full.map(({ names }) => names?.length ?? 0));
  const [best, ...others] = full.filter(({ names }) => names?.length === most);
  return cued.length > 1 && best && others.length === 0 ? [best] : cued;
}

/** The story's own event, unless somebody acts who has no part in it. */
function mainEvent(story: Story, main: StoryEvent, rivals: boolean, q: EventQuestion): EventChoice {
  if (rivals && isOtherAgent(q, main)) return NO_EVENT;
  return { event: main, sure: !q.late && !isElsewhere(q, story, main) };
}

/** The one event that the predicate can tell without a sign that it is this one: sure if none take part but the story's own. */
function onlyEvent(story: Story, able: readonly StoryEvent[], q: EventQuestion): EventChoice {
  const common = ownEventOf(story)?.names ?? [];
  const own = able.filter(({ names }) => names?.every((name) => common.includes(name)));
  const [only] = own.length === 1 ? own : able;
  if (!only || q.late || (own.length !== 1 && able.length > 1)) return NO_EVENT;
  return { event: only, sure: own.length === 1 && !isElsewhere(q, story, only) };
}

/** "Gomez had 60 dockers freed", "June saw 60 released": a cue in the very clause. */
function isTied({ sentence, at, predicate }: EventQuestion, event: StoryEvent): boolean {
  const isClose = (token: number) =>
    Math.min(distance(sentence, token, predicate), distance(sentence, token, at)) <= TIED;
  return (
    sentence.mentions.some(({ id, from }) => event.names?.includes(id) && isClose(from)) ||
    sentence.lower.some((word, i) => event.words?.includes(word) && isClose(i))
  );
}

function holds(occasion: StoryEvent | 'unknown', family: string): boolean {
  return occasion === 'unknown' || occasion.predicates.includes(family);
}

function isClose(q: EventQuestion, token: number, reach = CLAUSE): boolean {
  return Math.min(distance(q.sentence, token, q.predicate), distance(q.sentence, token, q.at)) <= reach;
}

/** Is one of the event's own names close by? Those of the main event tell it from no other. */
function isNamed(q: EventQuestion, event: StoryEvent, main: StoryEvent | undefined): boolean {
  const common = event.main ? [] : (main?.names ?? []);
  if (q.about && event.names?.includes(q.about) && !common.includes(q.about)) return true;
  return q.sentence.mentions.some(
    (m) => event.names?.includes(m.id) && !common.includes(m.id) && isClose(q, m.from, NAMED),
  );
}

/** "60 dockers in June", "in June 60": does the number beside tell the event, and nobody act who has no part in it? */
function isNumbered(q: EventQuestion, event: StoryEvent, main: StoryEvent | undefined): boolean {
  const { at, figures } = q.sentence;
  const tokens = figures.map(({ kind }, i) => (kind === 'count' ? (at[i] ?? -1) : -1)).filter((token) => token >= 0);
  const beside = tokens.findLast((token) => token < q.at) ?? tokens[0] ?? -1;
  const { low, high } = figures[at.indexOf(beside)] ?? {};
  const tells = low === high && q.counts?.get(Number(low)) === event.id && isClose(q, beside, TIED);
  return tells && main !== undefined && !isOtherAgent({ ...q, agents: event.names }, main);
}

/** Is one of the words that tell the event apart close by? The predicate itself tells nothing apart. */
function isWorded(q: EventQuestion, event: StoryEvent, story: Story): boolean {
  const returned = isInReturn(q.sentence, q.predicate, event, story);
  const reach = (word: string) =>
    !returned && story.events.some((other) => other !== event && other.words?.includes(word)) ? CLAUSE : NAMED;
  return q.sentence.lower.some(
    (word, i) =>
      i !== q.predicate &&
      q.sentence.tokens[i]?.kind !== 'figure' &&
      event.words?.includes(word) &&
      isClose(q, i, reach(word)),
  );
}

/** "The navy carried 15", "15 were carried by the navy": done by somebody who has no part in the event. */
function isOtherAgent({ sentence, predicate, agents }: EventQuestion, main: StoryEvent): boolean {
  const by = sentence.lower.findIndex(
    (_, i) => i > predicate && i <= predicate + AGENT + 1 && isOneOf(sentence, i, 'byAgent'),
  );
  return sentence.mentions.some((mention) => {
    const active = mention.to <= predicate && distance(sentence, mention.to - 1, predicate) <= AGENT;
    const passive = by > 0 && mention.from > by && mention.from <= by + AGENT;
    return (
      (active || passive) &&
      mention.kind !== 'thing' &&
      !isCounted(sentence, mention) &&
      !main.names?.includes(mention.id) &&
      !agents?.includes(mention.id) &&
      !isAttribute(sentence, mention.to)
    );
  });
}

/** "Northport resident Ada": a name that only qualifies the next word does not act. */
function isAttribute(sentence: ReadSentence, to: number): boolean {
  const verb = sentence.predicates.some((p) => p.from === to) || isOneOf(sentence, to, 'perfect');
  return sentence.tokens[to]?.kind === 'word' && !verb;
}
