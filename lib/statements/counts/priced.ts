/** "60 dockers for a tax on tin.": those of the story's own event and what was given for them, without a verb. */
import type { StoryThing } from '../../types.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import { mainEventOf, type ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';
import { BARE, type Candidate, hasOtherDate } from './untold.ts';

/** "So, 60": tokens before the number. */
const FIRST = 2;
/** "for a shipload of tin": words from "for" to what tells the event. */
const PRICE = 6;

/** Null where the words tell more than that, or nothing that is the event's own. */
export function priced(q: CountQuestion, thing: StoryThing, { story }: ThingIndex): Candidate | null {
  const { sentence, at, noun, discourse } = q;
  const { lower, predicates } = sentence;
  const event = mainEventOf(thing, story);
  const opens = at <= FIRST || lower[at - 1] === ':';
  const { occasion } = discourse;
  const another = occasion === 'unknown' || occasion?.predicates.some((id) => thing.predicates?.includes(id));
  if (!event || thing.within || !opens || noun.partitive || another) return null;
  const end = lower.findIndex((word, i) => i > at && word === noun.words.at(-1)) + 1;
  if (end === 0 || end - at - 1 > noun.words.length || !isOneOf(sentence, end, 'forTerm')) return null;
  // "for tin", not "for tin mines".
  const isPrice = (i: number) =>
    event.words?.includes(lower[i] ?? '') &&
    (sentence.tokens[i + 1]?.kind !== 'word' || isOneOf(sentence, i + 1, 'afterNoun'));
  const told = predicates.some(({ family }) => family.kinds.includes('count'));
  const isOther = anyOneOf(sentence, 0, lower.length, 'elsewhen') || hasOtherDate(sentence, event);
  if (told || isOther || !lower.some((_, i) => i > end && i <= end + PRICE && isPrice(i))) return null;
  return { thing, own: null, choice: { event, sure: !q.late }, cost: BARE };
}
