/** Time served up to something else than a release: "had been in prison for a year when the prize was announced". */
import { overlaps } from '../days.ts';
import type { Story } from '../types.ts';
import { anyOneOf, isOneOf } from './distance.ts';
import { BOUNDARY } from './grammar.ts';
import type { Predicate, ReadSentence } from './sentence.ts';

/** Words from a length of time to the "when" that ends it. */
const REACH = 10;
/** "By the time the prize ...": words before a sentence's clause that is told first. */
const FRONTED = 2;
/** Words of "had been kept in a cell for" before the length of time. */
const PERFECT = 10;
/** Words behind "After a year in custody," among which the verb tells what was at its end. */
const SUBJECT = 5;

/** Does the length of time at token `at` end with something that is not the story's event? */
export function endsEarlier(sentence: ReadSentence, at: number, story: Story | null): boolean {
  const first = fronted(sentence, at);
  if (first) return !isRelease(sentence, first, story);
  const till = sentence.lower.findIndex((_, i) => i > at && i - at <= REACH && isTill(sentence, i));
  if (till >= 0 && !isApart(sentence, at, till)) {
    const told = isOneOf(sentence, till, 'asides') || anyOneOf(sentence, at - PERFECT, at, 'pastPerfect');
    return told && !isRelease(sentence, { from: till, to: endOf(sentence, till) }, story);
  }
  return isOfEarlierVerb(sentence, at, story);
}

/** "When she was tried, she had spent a year ...", "By the time of the trial, ...": the clause before the length of time. */
function fronted(sentence: ReadSentence, at: number): Pick<Predicate, 'from' | 'to'> | null {
  const from = sentence.lower.findIndex((_, i) => i <= FRONTED && isTill(sentence, i));
  if (from < 0 || from >= at || !anyOneOf(sentence, from, at, 'pastPerfect')) return null;
  return { from, to: Math.min(at, endOf(sentence, from)) };
}

/** "After a year in custody, she was tried": what the main clause tells was at its end. */
function isOfEarlierVerb(sentence: ReadSentence, at: number, story: Story | null): boolean {
  if (at > FRONTED || !isOneOf(sentence, at - 1, 'untilFree')) return false;
  const comma = sentence.lower.indexOf(',', at);
  const verb = sentence.predicates.find(({ from }) => comma > 0 && from > comma && from - comma <= SUBJECT);
  if (!verb?.family.personal || anyOneOf(sentence, comma, verb.from, 'relative')) return false;
  return !isRelease(sentence, { from: comma, to: sentence.lower.length }, story);
}

/** Is the story's event told between the two places, its day, or how the day began? */
function isRelease(
  { predicates, figures, at }: ReadSentence,
  { from, to }: Pick<Predicate, 'from' | 'to'>,
  story: Story | null,
): boolean {
  const main = story?.events.find((event) => event.main);
  if (!main) return false;
  const within = (token: number) => token >= from && token < to;
  return (
    predicates.some((p) => within(p.from) && (p.family.hourly || main.predicates.includes(p.family.id))) ||
    figures.some(({ kind, low }, i) => kind === 'date' && within(at[i] ?? -1) && overlaps(String(low), main.date))
  );
}

/** "when", "by the time". */
function isTill(sentence: ReadSentence, at: number): boolean {
  const time = isOneOf(sentence, at, 'byAgent') && isOneOf(sentence, at + 1, 'definite');
  return isOneOf(sentence, at, 'untilThen') || (time && isOneOf(sentence, at + 2, 'timeNouns'));
}

function isApart({ lower, grammar }: ReadSentence, from: number, to: number): boolean {
  return lower.slice(from, to).some((word) => grammar.boundaries.get(word) === BOUNDARY.strong);
}

/** The end of the clause that begins at the token: its comma, its semicolon, or that of the sentence. */
function endOf({ lower, grammar }: ReadSentence, from: number): number {
  const end = lower.findIndex(
    (word, i) => i > from && (word === ',' || grammar.boundaries.get(word) === BOUNDARY.strong),
  );
  return end < 0 ? lower.length : end;
}
