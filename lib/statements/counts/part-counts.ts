/** Numbers that leave some out: of those besides somebody, of a part of a whole told before, of an hour before the end. */
import { isGerund } from '../../text/inflection.ts';
import type { StoryThing } from '../../types.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { Nearby } from '../words/nearest.ts';
import type { CountQuestion } from './count.ts';

/** "the count stood at 60": words from the noun to its number. */
const NEAR = 4;
/** "Of the more than 90": tokens from the start to the number. */
const FRONTED = 3;

/** "At 5 p.m. the count stood at 60 freed": it may have gone up since. */
export function isTallyOfHour({ sentence, at }: CountQuestion): boolean {
  return anyOneOf(sentence, at - NEAR, at, 'numberNouns') && sentence.figures.some(({ kind }) => kind === 'time');
}

/** "Besides Holm, 60 were freed", "60 were freed, not counting the pilots": not all. */
export function isBesidesOthers({ sentence, at }: CountQuestion, { named }: StoryThing): boolean {
  const { lower, grammar, tokens } = sentence;
  if (named || sentence.figures[sentence.at.indexOf(at)]?.besides) return false;
  // "Besides freeing 60, ..." tells no number of others.
  const isOfDeed = (to: number) => isGerund(lower[to] ?? '') || tokens[to]?.kind === 'mark';
  return lower.some((_, i) => i !== at && grammar.excluding.at(lower, i).some(({ to }) => !isOfDeed(to)));
}

/** "Of the 90 who came, 60 went on": a part of the number that the sentence opens with. */
export function isOfFronted({ sentence, at }: CountQuestion, own: Nearby | null): boolean {
  const whole = sentence.tokens.findIndex(({ kind }) => kind === 'figure');
  const fronted = whole > 0 && whole < at && isOneOf(sentence, 0, 'genitive') && whole <= FRONTED;
  if (!own || own.predicate.to > at) return false;
  return fronted && sentence.figures[sentence.at.indexOf(whole)]?.kind === 'count';
}
