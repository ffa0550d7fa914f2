/** "Lindgren, who was jailed in 2021": whom a figure in a clause behind "who" is about. */
import type { Reader } from '../reader.ts';
import { isOneOf } from '../words/distance.ts';
import type { Gender } from '../words/grammar.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { type Candidate, isOblique, kinAfter, type Subject } from './candidates.ts';

/** Words from "who" to a figure of its clause. */
const REACH = 18;

/** "..., and Lindgren, who was jailed in 2021": the name right before "who", when no other person follows. */
export function ofRelativeClause(
  sentence: ReadSentence,
  at: number,
  list: readonly Candidate[],
  { names }: Reader,
): Subject | null {
  for (let who = at - 1; who > 0 && at - who <= REACH; who--) {
    const whose = isOneOf(sentence, who, 'relativeGenitive');
    if (!whose && !isOneOf(sentence, who, 'relative')) continue;
    if (isOneOf(sentence, who - 1, 'conjunctions')) continue;
    const end = sentence.lower[who - 1] === ',' ? [who, who - 1] : [who];
    const owner = list.find(({ named, to }) => named && end.includes(to));
    const later = list.some((c) => c.named && c.from > who && c.to <= at && !isOblique(sentence, c));
    const kin = whose && kinAfter(sentence, who + 1) > 0;
    if (!owner || later || kin) return null;
    // "Ortiz, the husband of Ada Holm, who wept as he spoke".
    const { gender } = names.byId.get(owner.subject.ids[0] ?? '') ?? {};
    return hasSubjectOf(sentence, who, at, gender) ? null : owner.subject;
  }
  return null;
}

/** "who wept as he": does a clause between the two tokens begin with a pronoun of another gender? */
function hasSubjectOf({ lower, grammar }: ReadSentence, from: number, to: number, gender: Gender | undefined): boolean {
  const isOther = (word: string) => gender !== undefined && (grammar.genders.get(word) ?? gender) !== gender;
  return lower.slice(from, to).some((word, i) => isOther(word) && grammar.boundaries.has(lower[from + i - 1] ?? ''));
}
