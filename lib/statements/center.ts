/** Whom a sentence is about: the first person in it who is neither acted with nor upon. Later sentences say "she". */
import type { Mention } from '../names/find.ts';
import { asMention, candidates, isOblique } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import type { Reader } from './reader.ts';
import type { ReadSentence } from './sentence.ts';

/** The person, null for somebody without a name; undefined where the sentence has nobody. */
export function centerOf(sentence: ReadSentence, reader: Reader, discourse: Discourse): Mention | null | undefined {
  const list = candidates(sentence, reader, discourse).filter((candidate) => !isOblique(sentence, candidate));
  const first = list.find(({ named, to }) => !(named && isOwner(sentence, to))) ?? list[0];
  if (!first) return undefined;
  const [id = ''] = first.subject.ids;
  const named = sentence.mentions.find((mention) => mention.id === id && mention.from === first.from);
  if (named || first.kin) return named ?? null;
  return asMention(first);
}

/** "After Ortiz's arrest she ...": the one who is named tells more of a noun. */
function isOwner({ tokens }: ReadSentence, to: number): boolean {
  return tokens[to - 1]?.possessive === true;
}
