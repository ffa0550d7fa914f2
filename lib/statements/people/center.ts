/** Whom a sentence is about: the first person in it who is neither acted with nor upon. Later sentences say "she". */
import type { Mention } from '../../names/find.ts';
import { type Discourse, isPerson } from '../discourse.ts';
import type { Reader } from '../reader.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { asMention, type Candidate, candidates, isOblique } from './candidates.ts';
import { isOfStranger } from './strangers.ts';

/** The person, null for somebody without a name; undefined where the sentence has nobody. */
export function centerOf(sentence: ReadSentence, reader: Reader, discourse: Discourse): Mention | null | undefined {
  const known = candidates(sentence, reader, discourse).filter(({ subject }) => subject.ids.length > 0);
  const list = known.filter((candidate) => !isOblique(sentence, candidate));
  const first = list.find(({ named, to }) => !(named && isOwner(sentence, to))) ?? list[0];
  if (!first) return isOfSomebody(sentence) ? null : undefined;
  if (isBehindNameless(sentence, first, list, reader)) return null;
  const [id = ''] = first.subject.ids;
  const named = sentence.mentions.find((mention) => mention.id === id && mention.from === first.from);
  if (named || first.kin) return named ?? null;
  return asMention(first);
}

/** Ids of those whom the sentence names beside somebody else: "With Ada Holm she led the strike"; if it names nobody, as before. */
export function namedAside(sentence: ReadSentence, discourse: Discourse): readonly string[] {
  const persons = sentence.mentions.filter((mention) => isPerson(mention, discourse));
  return persons.length === 0 ? discourse.aside : persons.filter((m) => isOblique(sentence, m)).map(({ id }) => id);
}

/** "A court sent a pilot down for six years." */
function isOfSomebody(sentence: ReadSentence): boolean {
  return sentence.figures.some(
    ({ kind }, i) => (kind === 'duration' || kind === 'age') && isOfStranger(sentence, sentence.at[i] ?? 0),
  );
}

/**
 * "He had been to see Ortiz": where nobody is known whom "he" could mean, he is at least not Ortiz. Not so in "When he
 * fell, Ortiz was 30".
 */
function isBehindNameless(
  sentence: ReadSentence,
  { subject, named, from, to }: Candidate,
  list: readonly Candidate[],
  { names }: Reader,
): boolean {
  const { grammar, lower } = sentence;
  const gender = names.byId.get(subject.ids[0] ?? '')?.gender;
  const acts = isOneOf(sentence, to, 'resuming') || sentence.predicates.some((p) => p.from === to);
  if (!named || gender === undefined || acts || lower[to] === ',') return false;
  return lower.some((word, i) => i < from && grammar.genders.get(word) === gender && !list.some((c) => c.from === i));
}

/** "After Ortiz's arrest she ...": the one who is named tells more of a noun. */
function isOwner({ tokens }: ReadSentence, to: number): boolean {
  return tokens[to - 1]?.possessive === true;
}
