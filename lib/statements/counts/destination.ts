/** Where a verb of motion leads. */
import { isOneOf } from '../words/distance.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import type { ThingIndex } from '../words/things.ts';

/** Words from "to" to the name of the place: "to the eastern border of". */
const GOAL = 5;

/** "9 went to hospital in Eastland", "9 came from Eastland": not to the place that is named. */
export function isLedElsewhere(sentence: ReadSentence, { to: end, family }: Predicate, { story }: ThingIndex): boolean {
  const { tokens, mentions, grammar } = sentence;
  const isName = (i: number) => mentions.some(({ from }) => from === i);
  const start = mentions.find(({ from }) => from === end + 1);
  const isOwn = story.events.some(({ main, names }) => main && names?.includes(start?.id ?? ''));
  // "whom Eastland received from Northport": from where the story's own event is.
  if (start && !isOwn && isOneOf(sentence, end, 'fromDates')) return true;
  const to = isOneOf(sentence, end - 1, 'toTerm') ? end - 1 : end;
  // "were driven to the border and passed to Eastland", "were brought to its border".
  const goesOn = sentence.predicates.some((other) => other.family === family && other.from > end);
  if (goesOn || !isOneOf(sentence, to, 'toTerm') || isOneOf(sentence, to + 1, 'owning')) return false;
  const { sets } = grammar;
  for (let i = to + 1; i <= to + GOAL; i++) {
    const { kind, lower } = tokens[i] ?? { kind: 'mark', lower: '' };
    if (isName(i) || sets.people.has(lower) || sets.placePronouns.has(lower)) return false;
    const ties = sets.genitive.has(lower) || sets.hosts.has(lower) || sets.determiners.has(lower);
    if (kind !== 'word' || (sets.afterNoun.has(lower) && !ties)) return i > to + 1;
  }
  return true;
}
