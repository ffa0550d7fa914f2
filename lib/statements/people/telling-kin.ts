/** "Her sister Ada says that she ...": kin who tell of those through whom they are named. */
import type { NameIndex } from '../../names/name-index.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words from a name to its verb: "Ada, who was there, says". */
const VERB = 6;

/** Is it kin by name who tells of somebody of the same gender: "her sister, Ada Holm, says", "says Ortiz's sister Ada"? */
export function isTellingKin(
  sentence: ReadSentence,
  { from, to }: { from: number; to: number },
  { byId }: NameIndex,
): boolean {
  const { lower, grammar, mentions } = sentence;
  const kin = lower[from - 1] === ',' ? from - 2 : from - 1;
  if (!isOneOf(sentence, kin, 'kin')) return false;
  const genderOf = (isThis: (m: { from: number; to: number }) => boolean) =>
    byId.get(mentions.find(isThis)?.id ?? '')?.gender;
  const owner = grammar.genders.get(lower[kin - 1] ?? '') ?? genderOf((m) => m.to === kin);
  if (owner === undefined || owner !== (genderOf((m) => m.from === from) ?? owner)) return false;
  return isOneOf(sentence, kin - 2, 'saying') || lower.slice(to, to + VERB).some((_, i) => isSaying(sentence, to + i));
}

/** "said", "had said"; not "had been put". */
function isSaying(sentence: ReadSentence, at: number): boolean {
  const passive = isOneOf(sentence, at - 1, 'helpers') && !isOneOf(sentence, at - 1, 'perfect');
  return isOneOf(sentence, at, 'saying') && !passive;
}
