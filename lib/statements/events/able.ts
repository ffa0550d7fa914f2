/** The events that a predicate can tell; one that followed upon another only where the sentence says so. */
import type { Story, StoryEvent } from '../../types.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words from "after" to what was before: "after forces from Westland had poured over the border". */
const CAUSE = 10;

/** `family`: that of the predicate. */
export function ableEvents(sentence: ReadSentence, family: string, { events }: Story): StoryEvent[] {
  return events.filter(({ predicates, after }) => {
    if (!predicates.includes(family)) return false;
    const cause = events.find(({ id }) => id === after);
    return after === undefined || (cause !== undefined && isToldAfter(sentence, cause));
  });
}

/** "after Westland had invaded", "when Westland attacked": by what tells the event, and somebody who takes part in it. */
function isToldAfter(sentence: ReadSentence, { predicates, names = [] }: StoryEvent): boolean {
  if (!sentence.mentions.some(({ id }) => names.includes(id))) return false;
  return sentence.lower.some((_, i) => {
    const after = isOneOf(sentence, i, 'asides') && isOneOf(sentence, i, 'comparing');
    const opens = (after && !isOneOf(sentence, i, 'untilThen')) || isOneOf(sentence, i, 'atTheTime');
    return (
      opens && sentence.predicates.some((p) => p.from > i && p.from - i <= CAUSE && predicates.includes(p.family.id))
    );
  });
}
