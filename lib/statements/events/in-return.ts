/** "The tax on ferries was lifted after 60 had been freed": what is told of the same words tells the event, too. */
import type { Story, StoryEvent } from '../../types.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Does the main clause tell another event of the story by a word that both share, and "after" begin that of the predicate? */
export function isInReturn(sentence: ReadSentence, predicate: number, event: StoryEvent, { events }: Story): boolean {
  const { lower, predicates } = sentence;
  const after = lower.findLastIndex(
    (_, i) => i < predicate && isOneOf(sentence, i, 'asides') && isOneOf(sentence, i, 'comparing'),
  );
  if (after < 0 || isOneOf(sentence, after, 'untilThen')) return false;
  const shared = lower.slice(0, after).filter((word) => event.words?.includes(word));
  const others = events.filter((other) => other !== event && other.words?.some((word) => shared.includes(word)));
  const told = predicates.findLast(
    ({ from, family }) => from < after && others.some((o) => o.predicates.includes(family.id)),
  );
  return told !== undefined && !anyOneOf(sentence, told.from, after, 'conjunctions');
}
