/** Numbers of what the text has just counted, or asked the number of: "The union puts the number at 900." */
import { readFigures } from '../../figures/index.ts';
import type { StoryEvent, StoryThing } from '../../types.ts';
import type { Discourse } from '../discourse.ts';
import type { Reader } from '../reader.ts';
import { isOneOf } from '../words/distance.ts';
import { nounPhrase } from '../words/noun.ts';
import { readSentence } from '../words/sentence.ts';
import type { ThingIndex } from '../words/things.ts';
import type { CountQuestion, CountReading } from './count.ts';
import { readCount } from './count.ts';

/** Words from "number" to the figure: "the number now stands at 900". */
const TIED = 4;
/** The same where the number stands behind "was", and the noun opens the sentence. */
const OPENING = 9;
/** A longer question asks for more than a number. */
const LONGEST_QUESTION = 160;
/** Stands for "how many" while the question is read: a number that any thing can have. */
const ANY = '60';

/** The count that "the number", "their figure" takes up; null where none is spoken of. */
export function resumedCount(q: CountQuestion, { byId, story }: ThingIndex): CountReading | null {
  const thing = byId.get(q.discourse.counted ?? '');
  const noun = q.noun.words.length > 0 ? null : numberNoun(q);
  if (!thing || noun === null || isOfList(q, noun, thing)) return null;
  const event = story.events.find(({ id }) => id === thing.event) ?? null;
  const known = event ? event.main === true && isOfAll(q, noun, thing, event) : q.discourse.occasion !== 'unknown';
  const states = story.things.filter((other) => other !== thing && !other.event && !event);
  return { thing, predicate: null, event, sure: known && !q.late, also: states };
}

/** The token of the noun in "puts the number at", "the union's own figure is lower:"; null where there is none. */
function numberNoun({ sentence, at }: CountQuestion): number | null {
  const { lower, tokens } = sentence;
  const reach = isOneOf(sentence, at - 1, 'copulas') ? OPENING : TIED;
  for (let i = at - 1; i >= Math.max(1, at - reach); i--) {
    if (tokens[i]?.kind === 'figure' || isOneOf(sentence, i, 'genitive') || isOneOf(sentence, i, 'forTerm'))
      return null;
    if (!isOneOf(sentence, i, 'numberNouns')) continue;
    const first = isOneOf(sentence, i - 1, 'exact') ? i - 2 : i - 1;
    const told = isOneOf(sentence, first, 'determiners') || tokens[i - 1]?.possessive || lower[i - 1] === 'own';
    return told && (at - i <= TIED || first === 0) ? i : null;
  }
  return null;
}

/** "The tally given in Northport was 60": by nobody but who has a part in the event, and with nothing else told of it. */
function isOfAll({ sentence, discourse }: CountQuestion, noun: number, thing: StoryThing, { names }: StoryEvent) {
  const { mentions, predicates, figures } = sentence;
  const others = mentions.some(({ id, kind }) => kind === 'organisation' || !names?.includes(id));
  const told = predicates.some(
    ({ from, to, family }) => family.kinds.includes('count') && !(from <= noun && noun < to),
  );
  const timed = figures.some(({ kind }) => kind === 'date' || kind === 'time');
  return !thing.within && discourse.occasion === null && !others && !told && !timed;
}

/** "The union's tally stood at 900": of those whom it lists, whatever was counted before. */
function isOfList({ sentence }: CountQuestion, noun: number, { predicates }: StoryThing): boolean {
  const listed = sentence.predicates.find(({ from, to }) => from <= noun && noun < to)?.family.id;
  return listed !== undefined && sentence.tokens[noun - 1]?.possessive === true && !predicates?.includes(listed);
}

/** Id of the thing of which a question asks the number; null for other sentences. */
export function askedThing(text: string, reader: Reader, discourse: Discourse, late: boolean): string | null {
  const { things, names, grammar, lexicon } = reader;
  if (!things || !text.endsWith('?') || text.length > LONGEST_QUESTION) return null;
  const asks = lexiconPhrase(text, grammar.howMany);
  if (!asks) return null;
  const told = `${text.slice(0, asks.start)}${ANY}${text.slice(asks.end)}`;
  const sentence = readSentence(told, readFigures(told, { lexicon, published: null }), names, grammar);
  const at = sentence.at[sentence.figures.findIndex(({ start }) => start === asks.start)] ?? -1;
  if (at < 0) return null;
  return readCount({ sentence, at, noun: nounPhrase(sentence, at), discourse, late }, things)?.thing.id ?? null;
}

/** Where the first of the phrases stands in the text. */
function lexiconPhrase(text: string, phrases: readonly string[]): { start: number; end: number } | null {
  const lower = text.toLowerCase();
  for (const phrase of phrases) {
    const start = lower.indexOf(phrase);
    if (start >= 0) return { start, end: start + phrase.length };
  }
  return null;
}
