/** Several lengths of time in a sentence: which are parts of a whole, and which nobody can tell apart. */
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import type { Told } from './prison-term.ts';

/** "four of her twelve years": how far behind the part the whole stands. */
const WHOLE = 3;

/** "two years in the pre-trial prison", "in one colony": words to what tells that it is but one of several. */
const STAGE = 4;

/** "two years in one jail and four in another": parts of the time served, and neither is the whole. */
export function isPart(sentence: ReadSentence, at: number, { family }: Told): boolean {
  if (family !== 'hold') return false;
  if (sentence.predicates.some((p) => p.family.id === family && isInOnePlace(sentence, at, p))) return true;
  if (anyOneOf(sentence, at + 1, at + 1 + STAGE, 'stages')) return true;
  if (isOneOf(sentence, at + 1, 'inPlace') && isOneOf(sentence, at + 2, 'nthOf')) return true;
  return sentence.figures.some((other, i) => {
    const token = sentence.at[i] ?? -1;
    const [first, last] = [Math.min(token, at), Math.max(token, at)];
    if (token < 0 || token === at || other.kind !== 'duration' || !isOneOf(sentence, last - 1, 'conjunctions'))
      return false;
    return !sentence.mentions.some(({ kind, from }) => kind === 'person' && from > first && from < last);
  });
}

/** "held in a jail in Northport": there may have been others. */
function isInOnePlace(sentence: ReadSentence, at: number, { from, to }: Predicate): boolean {
  // "held for six years, most of it in a jail in Northport".
  if (sentence.lower.slice(at, from).includes(',')) return false;
  const placed = sentence.mentions.some(({ kind, from: place }) => kind !== 'person' && place === to + 1);
  return placed && isOneOf(sentence, to, 'inPlace') && anyOneOf(sentence, from, to, 'articles');
}

/** "given nine, six and seven years": whose is whose, the text does not tell, unless it says "respectively". */
export function isOfSeveral(sentence: ReadSentence, at: number): boolean {
  const isLength = (i: number) => sentence.figures[sentence.tokens[i]?.figure ?? -1]?.kind === 'duration';
  const isJoint = (i: number) => sentence.lower[i] === ',' || isOneOf(sentence, i, 'conjunctions');
  // "five years, two of them alone": the second is a part of the first.
  const ofFirst = (i: number) => isOneOf(sentence, i + 1, 'genitive');
  const behind = isJoint(at + 1) && isLength(at + 2) && !ofFirst(at + 2);
  if (!behind && !(isJoint(at - 1) && isLength(at - 2) && !ofFirst(at))) return false;
  return !anyOneOf(sentence, at, sentence.lower.length, 'respectively');
}

/** "Of her six years she served four", "four of her six years": a whole of which a part is told. */
export function isWhole(sentence: ReadSentence, at: number): boolean {
  if (!isOneOf(sentence, at - 2, 'genitive')) return false;
  const isLength = (i: number) => sentence.figures[sentence.tokens[i]?.figure ?? -1]?.kind === 'duration';
  if (isLength(at - 3)) return true;
  const fronted = sentence.tokens[at - 3]?.kind !== 'word';
  return fronted && sentence.at.some((token) => token > at && isLength(token));
}

/** "Ortiz got six years to his five": that of somebody with whom she is compared. */
export function isOfCompared(sentence: ReadSentence, at: number): boolean {
  return sentence.grammar.genders.has(sentence.lower[at - 1] ?? '') && isOneOf(sentence, at - 2, 'toTerm');
}

/** "held for six years, for two of which": a part of what was told, of which only words behind it tell more. */
export function isOfTold(sentence: ReadSentence, at: number): boolean {
  return isOneOf(sentence, at + 1, 'genitive') && isOneOf(sentence, at + 2, 'which');
}

/** "four of her six years", "held for six years, for four of which she wrote": what is told is told of the whole. */
export function isToldOfWhole(sentence: ReadSentence, at: number, { family, predicate }: Told): boolean {
  if (!isOfTold(sentence, at)) return family === 'sentence' && isPartOf(sentence, at);
  if (predicate === null || predicate.to === at) return predicate === null;
  return family !== 'isolate' || (predicate.from < at && !isDirect(sentence, at, predicate));
}

/** "kept alone for two years of that time": nothing but "for" stands between the predicate and its length of time. */
export function isDirect(sentence: ReadSentence, at: number, { to }: Predicate): boolean {
  return to === at - 1 && isOneOf(sentence, at - 1, 'forTerm');
}

/** "four of her six years": a part of a whole, which the text need not tell to be over. */
export function isPartOf(sentence: ReadSentence, at: number): boolean {
  const whole = sentence.figures[sentence.tokens[at + WHOLE]?.figure ?? -1];
  return isOneOf(sentence, at + 1, 'genitive') && whole?.kind === 'duration';
}

/** "a sentence of six", "Ortiz had a sentence of six years, Lindgren one of five": years without their unit. */
export function isOfTerm(sentence: ReadSentence, at: number): boolean {
  if (!isOneOf(sentence, at - 1, 'genitive')) return false;
  const again =
    isOneOf(sentence, at - 2, 'someone') && sentence.mentions.some((m) => m.kind === 'person' && m.to === at - 2);
  return sentence.predicates.some(({ family, to }) => family.id === 'sentence' && (again ? to < at : to === at - 1));
}

/** "62 years and sentence 14 years", "43 years, 11 years sentence": a noun with a length of its own beside it. */
export function isOfOtherLength(
  { figures, at: tokens, lower, grammar }: ReadSentence,
  at: number,
  { from, to }: Predicate,
): boolean {
  // Not so "five years of a 14-year sentence".
  const noun = grammar.sets.termNouns.has(lower[from] ?? '') && !grammar.sets.genitive.has(lower[at + 1] ?? '');
  const isLength = (i: number) => i >= 0 && i !== at && figures[tokens.indexOf(i)]?.kind === 'duration';
  return noun && to - from === 1 && at !== from - 1 && at !== to && (isLength(from - 1) || isLength(to));
}
