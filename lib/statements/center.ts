/** Whom a sentence is about: the first person in it who is neither acted with nor upon. Later sentences say "she". */
import type { Mention } from '../names/find.ts';
import { candidates } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { isOneOf } from './distance.ts';
import type { Reader } from './reader.ts';
import type { ReadSentence } from './sentence.ts';

/** The person; the one before where the sentence has nobody, null where it is somebody without a name. */
export function centerOf(sentence: ReadSentence, reader: Reader, discourse: Discourse): Mention | null {
  const list = candidates(sentence, reader, discourse).filter(({ from }) => !isOneOf(sentence, from - 1, 'oblique'));
  const [first] = list;
  if (!first) return discourse.center;
  const [id = ''] = first.subject.ids;
  const named = sentence.mentions.find((mention) => mention.id === id && mention.from === first.from);
  if (named || first.kin) return named ?? null;
  return { id, kind: 'person', from: 0, to: 0, label: first.subject.label, doubtful: !first.subject.sure };
}
