/** Time served up to something else than a release: "had been in prison for a year when the prize was announced". */
import type { Story } from '../../types.ts';
import { isPerfect } from '../dates/narrated.ts';
import { clauseFrom, isRelease, isTill, type Part } from '../dates/time-clauses.ts';
import { anyOneOf, distance, isOneOf } from '../words/distance.ts';
import { BOUNDARY } from '../words/grammar.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words from a length of time to the "when" that ends it. */
const REACH = 10;
/** "And when the prize ...": words before a clause that is told first. */
const FRONTED = 2;
/** Words from a length of time to the verb of what was at its end. */
const VERB = 12;
/** Words from a length of time to the "ago" that is said of it. */
const AGO = 6;

/** Does the length of time at token `at` end with something that is not the story's event? */
export function endsEarlier(sentence: ReadSentence, at: number, story: Story | null): boolean {
  const first = fronted(sentence, at);
  if (first) return !isRelease(sentence, first, story);
  const till = sentence.lower.findIndex((_, i) => i > at && i - at <= REACH && isTill(sentence, i));
  if (till >= 0 && !isApart(sentence, at, till)) {
    const told = isOneOf(sentence, till, 'asides') || isPerfect(sentence, at);
    return told && !isRelease(sentence, clauseFrom(sentence, till), story);
  }
  return isOneOf(sentence, at - 1, 'untilFree') && isAfterwards(sentence, at, story);
}

/** "When she was tried, she had spent a year ...", "By then she had ...": the clause before the length of time. */
function fronted(sentence: ReadSentence, at: number): Part | null {
  const from = sentence.lower.findIndex((_, i) => i <= FRONTED && isTill(sentence, i));
  if (from < 0 || from >= at || !anyOneOf(sentence, from, at, 'pastPerfect')) return null;
  return { from, to: Math.min(at, clauseFrom(sentence, from).to) };
}

/** "After a year in custody she was fined", "came before a judge": something else was at its end. */
function isAfterwards(sentence: ReadSentence, at: number, story: Story | null): boolean {
  const verb = sentence.predicates.some(
    ({ family, from }) => family.personal && Math.abs(from - at) <= VERB && isOneOf(sentence, from - 1, 'auxiliaries'),
  );
  const tried = anyOneOf(sentence, at, at + VERB, 'courts');
  return (verb || tried) && !isRelease(sentence, { from: 0, to: sentence.lower.length }, story);
}

/** "had served three years in prison a decade ago": an earlier term. */
export function isOfLongAgo(sentence: ReadSentence, at: number): boolean {
  return sentence.figures.some(({ kind }, i) => {
    const token = sentence.at[i] ?? -1;
    const ago = isOneOf(sentence, token + 1, 'timeShifts') && isOneOf(sentence, token + 1, 'otherTimes');
    return kind === 'duration' && token > at && ago && distance(sentence, at, token) <= AGO;
  });
}

function isApart({ lower, grammar }: ReadSentence, from: number, to: number): boolean {
  return lower.slice(from, to).some((word) => grammar.boundaries.get(word) === BOUNDARY.strong);
}
