/** Whether the words tie a date to what it tells, or leave room for something else. */
import { DAY_LENGTH, YEAR_LENGTH } from '../../days.ts';
import { anyOneOf, distance, isOneOf } from '../words/distance.ts';
import type { Nearby } from '../words/nearest.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { isDirect, isFronted } from './date-places.ts';

/** "was held since" and "was arrested in" date one thing. */
export const SAME_DATE: Record<string, string> = { hold: 'arrest' };
/** Looser than this, what a date tells is a guess. */
const FIRM = 9;
/** The same where it is about a person: whoever else is meant would be named. */
const FIRM_PERSONAL = 12;
/** The same for a bare year, which seldom stands apart from what it dates. */
const FIRM_YEAR = 5;
/** The same for a day, where nothing else is as near. */
const FIRM_DAY = 12;
/** Two readings of a date within this cost: the text does not decide. */
const RIVAL = 2;
/** "about the largest protests": words from what is told of to its noun. */
const TOPIC = 3;
/** "that dodgy vote": words from a determiner to the end of what it determines. */
const NOUN_WORDS = 3;

/** Near enough, and no other fact of a person as near. */
export function isSure(sentence: ReadSentence, at: number, reading: Nearby, readings: readonly Nearby[]): boolean {
  const { predicate, cost } = reading;
  const { id, personal } = predicate.family;
  const told = (family: string) => SAME_DATE[family] ?? family;
  // "Arrested in May, convicted in June", "arrested in May and convicted": what stands right before is beyond doubt.
  const rivals = isDirect(sentence, at, predicate) ? [] : readings;
  const rival = rivals.find((other) => other.cost <= cost + RIVAL && told(other.predicate.family.id) !== told(id));
  if (personal && rival?.predicate.family.personal && !isShared(sentence, at, readings)) return false;
  if (personal) return cost <= FIRM_PERSONAL;
  if (isDay(sentence, at) && isOfSomething(sentence, predicate)) return false;
  if (
    (isTopic(sentence, at, predicate) && !isDirect(sentence, at, predicate)) ||
    (isYear(sentence, at) && isBehindAside(sentence, predicate))
  )
    return false;
  if (isPinned(sentence, at) || cost <= FIRM_YEAR) return true;
  if (isYear(sentence, at))
    return cost <= FIRM && !rival && (isTied(sentence, at, predicate) || isLet(sentence, at, predicate));
  if (cost <= FIRM || (isFronted(sentence, at) && readings[0] === reading)) return true;
  return isDay(sentence, at) && (cost <= FIRM_DAY || isBehindPlace(sentence, at)) && !rival;
}

/** "appeared before a hall of miners in Northport on 3 May": whatever happened then is told. */
function isBehindPlace(sentence: ReadSentence, at: number): boolean {
  return sentence.mentions.some(
    (m) => m.kind === 'place' && m.to === at - 1 && isOneOf(sentence, m.from - 1, 'inPlace'),
  );
}

/** "was arrested after the protests in 2021": the year may be that of the arrest. */
function isBehindAside(sentence: ReadSentence, { from }: Predicate): boolean {
  const aside = sentence.lower.findLastIndex((_, i) => i < from && isOneOf(sentence, i, 'asides'));
  if (aside < from - NOUN_WORDS || isOneOf(sentence, aside, 'sinceDates')) return false;
  return sentence.predicates.some(({ family, to }) => family.personal && family.kinds.includes('date') && to <= aside);
}

/** "In 2021 she spoke about the protests": not what happened then. */
function isTopic(sentence: ReadSentence, at: number, { from }: Predicate): boolean {
  // "The tax on Northair was lifted in 2021": a verb, and what it is lifted from.
  if (isOneOf(sentence, from - 1, 'helpers')) return false;
  const first = from > at ? Math.max(at, from - TOPIC) : Math.max(0, from - TOPIC);
  // "on 3 May", "the day on which".
  const isDay = (i: number) => sentence.tokens[i + 1]?.kind === 'figure' || isOneOf(sentence, i + 1, 'which');
  return sentence.lower.slice(first, from).some((_, i) => isOneOf(sentence, first + i, 'topics') && !isDay(first + i));
}

/** "The news of the crossing came on 3 May": a day of something else than the event, unless it is "the day of the crossing". */
function isOfSomething(sentence: ReadSentence, { family, from }: Predicate): boolean {
  if (family.personal || !isOneOf(sentence, from - 1, 'determiners') || !isOneOf(sentence, from - 2, 'genitive'))
    return false;
  const isTime = isOneOf(sentence, from - 3, 'dayNouns') || isOneOf(sentence, from - 3, 'timeNouns');
  return sentence.tokens[from - 3]?.kind === 'word' && !isTime;
}

/** "attacked the harbour from the hills in 2019": one clause, with nothing between that could part the two. */
function isTied(sentence: ReadSentence, at: number, { to }: Predicate): boolean {
  return to <= at && distance(sentence, to - 1, at) === at - to + 1;
}

/** "In 2019 Farland let them use its hills for the raid": what somebody let happen, happened then. */
function isLet(sentence: ReadSentence, at: number, { from }: Predicate): boolean {
  const told = anyOneOf(sentence, at + 1, from, 'saying') || anyOneOf(sentence, at + 1, from, 'pastPerfect');
  return from > at && isFronted(sentence, at) && !told && anyOneOf(sentence, at + 1, from, 'letting');
}

function isDay(sentence: ReadSentence, at: number): boolean {
  const low = sentence.figures[sentence.at.indexOf(at)]?.low;
  return typeof low === 'string' && low.length === DAY_LENGTH;
}

/** "at 1:30 p.m. from Northport": a clock time with a place right behind, which tells what happened then. */
function isPinned(sentence: ReadSentence, at: number): boolean {
  const timed = sentence.figures[sentence.at.indexOf(at)]?.kind === 'time';
  return timed && sentence.mentions.some(({ kind, from }) => kind === 'place' && from === at + 2);
}

/** A day, a month or a clock time says by itself that something happened then; a bare year does not. */
function isYear(sentence: ReadSentence, at: number): boolean {
  const low = sentence.figures[sentence.at.indexOf(at)]?.low;
  return typeof low !== 'string' || low.length === YEAR_LENGTH;
}

/** "In 2020 she ran for mayor and was jailed": a date that opens the sentence is that of all that is joined in it. */
export function isShared(sentence: ReadSentence, at: number, readings: readonly Nearby[]): boolean {
  const [first, ...others] = readings.map(({ predicate }) => predicate).sort((a, b) => a.from - b.from);
  if (!first || others.length === 0 || first.from < at || !isFronted(sentence, at)) return false;
  return others.every(({ from }) => anyOneOf(sentence, first.to, from, 'conjunctions'));
}

/** "jailed since the vote in 2018": the date is that of the vote, and if the story has no such vote, of nothing else. */
export function isOfNoun(sentence: ReadSentence, at: number, { family, from, to }: Predicate): boolean {
  const isTold = sentence.predicates.some((other) => other.to === from);
  const noun = to === from + 1 && !isTold && anyOneOf(sentence, from - NOUN_WORDS, from, 'determiners');
  return !family.personal && noun && to === at - 1 && isOneOf(sentence, to, 'beforeDates');
}
