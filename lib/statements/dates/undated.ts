/** Words of what could have happened on a day that are no verbs of it: "the survivors", "on false charges". */
import type { Mention } from '../../names/find.ts';
import { isParticiple } from '../../text/inflection.ts';
import { anyOneOf, isForm, isOneOf } from '../words/distance.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';

/** "on politically driven charges": words from "on" to its noun. */
const REASON = 3;

/** Does the predicate tell no day by itself? */
export function isUndated(sentence: ReadSentence, predicate: Predicate): boolean {
  return [isAdjective, isNoun, isReason, isSetAside, isOfPerson].some((is) => is(sentence, predicate));
}

/** "the survivors", "a supper for the newly rescued": a noun of those who are counted tells no day, nor does a name's part. */
function isNoun(sentence: ReadSentence, predicate: Predicate): boolean {
  const { from, to } = predicate;
  const isPart = (m: Mention) => m.kind === 'unknown' && m.to - m.from > 1 && m.from < to && from < m.to;
  if (isForm(sentence, predicate, 'nouns') || sentence.mentions.some(isPart)) return true;
  const article = isOneOf(sentence, from - 1, 'definite') ? from - 1 : from - 2;
  const isPeople = isOneOf(sentence, article, 'definite') && isParticiple(sentence.lower[from] ?? '');
  return isPeople && isOneOf(sentence, article - 1, 'forTerm');
}

/** "sentenced on false charges": why it was done, and no other day. */
function isReason(sentence: ReadSentence, { family, from }: Predicate): boolean {
  if (family.id !== 'charge' || !anyOneOf(sentence, from - REASON, from, 'topics')) return false;
  return sentence.predicates.some((p) => p.family.personal && p.family.id !== 'charge' && p.to <= from);
}

/** "in 2023, the prize notwithstanding, they gave her six years". */
function isSetAside(sentence: ReadSentence, { to }: Predicate): boolean {
  return isOneOf(sentence, to, 'notwithstanding');
}

/** "as she crossed into Eastland": what one person does is no attack, where the words tell a crossing as well. */
function isOfPerson({ predicates, lower, grammar }: ReadSentence, { family, from, to }: Predicate): boolean {
  if (family.id !== 'invade' || !grammar.genders.has(lower[from - 1] ?? '')) return false;
  return predicates.some((p) => p.family !== family && p.from === from && p.to === to);
}

/** "The stranded miners met the press on Sunday", "for the newly stranded": the participle is no verb. */
function isAdjective(sentence: ReadSentence, { from, to }: Predicate): boolean {
  if (to - from > 1 || !isParticiple(sentence.lower[from] ?? '')) return false;
  if (isOneOf(sentence, from - 2, 'determiners') && isOneOf(sentence, from - 1, 'newly')) return true;
  // "The U.S. lifted": a stop inside a sentence is an abbreviation's.
  const opens =
    (sentence.tokens[from - 1]?.kind !== 'word' && sentence.lower[from - 1] !== '.') ||
    isOneOf(sentence, from - 1, 'inNoun') ||
    isOneOf(sentence, from - 1, 'beforeDates');
  const noun = sentence.tokens[to];
  return opens && noun?.kind === 'word' && !isOneOf(sentence, to, 'afterNoun') && !noun.capital;
}
