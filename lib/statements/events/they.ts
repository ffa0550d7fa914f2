/** What "they" did, or had done to them: the act of no single person. */
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** "They had all been taken over the border": words from "they" to what tells it. */
const HELPERS = 4;

/** Does "they" stand before the words at token `predicate`, with nothing but the verb and its helpers between? */
export function isOfThem(sentence: ReadSentence, predicate: number): boolean {
  let at = predicate - 1;
  while (predicate - at <= HELPERS && (isHelper(sentence, at) || isVerb(sentence, at))) at--;
  return isOneOf(sentence, at, 'many');
}

/** "They were taken", "they had been taken": is it done to them? */
export function isDoneToMany(sentence: ReadSentence, predicate: number): boolean {
  const verb = isVerb(sentence, predicate - 1) ? predicate - 1 : predicate;
  return isHelper(sentence, verb - 1) && isOfThem(sentence, predicate);
}

function isHelper(sentence: ReadSentence, at: number): boolean {
  return isOneOf(sentence, at, 'helpers') || isOneOf(sentence, at, 'ofAll');
}

/** "taken over the border": of which only "over the border" is asked. */
function isVerb({ predicates }: ReadSentence, at: number): boolean {
  return predicates.some(({ from, to }) => from === at && to === at + 1);
}
