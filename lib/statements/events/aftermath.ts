/** What follows upon a release, the same day or later: whose way tells the day of the release itself. */
import type { Mention } from '../../names/find.ts';
import type { Reader } from '../reader.ts';
import { anyOneOf, distance, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import type { ThingIndex } from '../words/things.ts';
import { CLAUSE } from './event-dates.ts';

/** Families that tell what follows upon a release. */
export const AFTERMATH = ['transfer', 'depart'];
/** "The miners were then driven", "handed over 60 miners": words from a noun to its verb. */
const VERB = 4;
/** "as one of 60 young miners": words from "as" to the noun. */
const ONE_OF = 5;
/** "Westland has handed over": words from who acts to the verb; "left Westland": from the verb to what is left. */
const NEXT = 2;

/** "The miners left", "she left as one of 60 miners": those whom the story frees, not somebody who came and went. */
export function isOfFreed(
  sentence: ReadSentence,
  predicate: number,
  { things, story }: Reader,
  counted: string | null,
): boolean {
  // "60 miners are free. They left on 3 May."
  const main = story?.events.find((event) => event.main);
  const told = counted !== null && things?.byId.get(counted)?.event === main?.id;
  if (told && isOneOf(sentence, 0, 'many') && predicate <= NEXT) return true;
  return sentence.lower.some((_, i) => {
    const tied = i > predicate ? anyOneOf(sentence, i - ONE_OF, i, 'countedAs') : predicate - i <= VERB;
    return tied && isThing(sentence, i, things) && distance(sentence, i, predicate) <= CLAUSE;
  });
}

/** Is it the way out of where they were held, which is the release itself? */
export function isWayOut(sentence: ReadSentence, predicate: number, reader: Reader): boolean {
  const main = reader.story?.events.find((event) => event.main);
  const homes = sentence.mentions.filter(({ kind, id }) => kind === 'place' && main?.names?.includes(id));
  return homes.some(
    (home) =>
      isDrivenOut(sentence, predicate, home) ||
      isGiven(sentence, predicate, home, reader) ||
      isLeft(sentence, predicate, home, reader),
  );
}

/** "was driven out of Westland": nobody is who comes and goes as he likes. */
function isDrivenOut(sentence: ReadSentence, predicate: number, { from }: Mention): boolean {
  if (!isOneOf(sentence, predicate - 1, 'auxiliaries') || from < predicate || from - predicate > VERB) return false;
  return isOneOf(sentence, from - 1, 'genitive') && isOneOf(sentence, from - 2, 'outOf');
}

/** "Westland handed over 60 miners". */
function isGiven({ lower }: ReadSentence, predicate: number, { to }: Mention, { things }: Reader): boolean {
  if (to > predicate || predicate - to >= NEXT) return false;
  return lower.some((_, i) => i > predicate && i - predicate <= VERB && isThing({ lower }, i, things));
}

/** "The miners left Westland", "Ortiz and Lindgren left Westland": the sources tell of them what is told of those who are held. */
function isLeft(sentence: ReadSentence, predicate: number, { from }: Mention, reader: Reader): boolean {
  if (from < predicate || from - predicate > NEXT) return false;
  const persons = sentence.mentions.filter(({ kind, to }) => kind === 'person' && to <= predicate);
  const freed = persons.length > 0 && persons.every(({ id }) => reader.told?.has(id));
  return freed || isOfFreed(sentence, predicate, reader, null);
}

function isThing({ lower }: Pick<ReadSentence, 'lower'>, at: number, things: ThingIndex | null): boolean {
  return (things?.words.at(lower, at).length ?? 0) > 0;
}
