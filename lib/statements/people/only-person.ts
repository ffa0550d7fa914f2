/** Whom a sentence tells of that names nobody: "The sentence was six years.", "The 41-year-old left." */

import type { Discourse } from '../discourse.ts';
import type { Reader } from '../reader.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { Gender } from '../words/grammar.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { asSubject, type Subject } from './candidates.ts';

/** Without anybody in the sentence: the one person of the block or of the sentence before, if it has had but one. */
export function onlyPerson(sentence: ReadSentence, reader: Reader, discourse: Discourse): Subject | null {
  const found = personBefore(sentence, reader, discourse);
  // "They were given 57 years": hers may be among them.
  return found && { ...found, sure: found.sure && !anyOneOf(sentence, 0, sentence.lower.length, 'many') };
}

function personBefore(sentence: ReadSentence, reader: Reader, discourse: Discourse): Subject | null {
  const { persons, recent, fresh, topic, item, center, centered } = discourse;
  if (topic && persons.length === 0 && (item || isTelegram(sentence))) return asSubject(topic, true);
  for (const group of [persons, recent]) {
    const [first] = group;
    if (!first || group.some((mention) => mention.id !== first.id)) continue;
    if (speaksOfOther(sentence, reader.names.byId.get(first.id)?.gender)) return null;
    // "She tore up her passport. The sentence was six years."
    const last = fresh ? recent.every((mention) => mention.id === first.id) : centered && center?.id === first.id;
    return asSubject(first, last || (item && group === persons));
  }
  return ofCenter(sentence, reader, discourse);
}

/** Whom the text was about, where the sources tell such things of her: "The 41-year-old left." */
function ofCenter(
  sentence: ReadSentence,
  { names, told }: Reader,
  { center, topic, centered }: Discourse,
): Subject | null {
  if (!center || !told?.has(center.id) || speaksOfOther(sentence, names.byId.get(center.id)?.gender)) return null;
  return asSubject(center, center.id === topic?.id || (centered && (isAged(sentence) || isOfThat(sentence))));
}

/** "A year of that was spent alone": it goes on with what was told of her. */
function isOfThat(sentence: ReadSentence): boolean {
  return sentence.at.some(
    (token) => isOneOf(sentence, token + 1, 'genitive') && isOneOf(sentence, token + 2, 'takingUp'),
  );
}

/** "The judge gave him six years" is told of somebody else than the woman before. */
function speaksOfOther({ lower, grammar }: ReadSentence, gender: Gender | undefined): boolean {
  return gender !== undefined && lower.some((word) => (grammar.genders.get(word) ?? gender) !== gender);
}

/** "The 41-year-old was ...": no noun tells of somebody else. */
function isAged(sentence: ReadSentence): boolean {
  const age = sentence.figures[sentence.tokens[1]?.figure ?? -1];
  const verb = (['copulas', 'auxiliaries', 'resuming', 'relative'] as const).some((list) => isOneOf(sentence, 2, list));
  return age?.kind === 'age' && isOneOf(sentence, 0, 'definite') && verb;
}

/** "Arrested in May.", "Nine years in prison.": under a person's name what has no subject is told of that person. */
function isTelegram(sentence: ReadSentence): boolean {
  return sentence.tokens[0]?.kind === 'figure' || sentence.predicates.some(({ from }) => from === 0);
}
