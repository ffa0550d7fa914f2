/** Lengths of time by what stands right behind: "two days in Northport", "three days of talks", "three years in exile". */
import type { Mention } from '../../names/find.ts';
import type { Figure } from '../../types.ts';
import { distance, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { isShort, type Told } from './prison-term.ts';

/** "three days of high-level talks": how far behind the figure its noun may stand. */
const OF_NOUN = 4;
/** What is told of prison takes more than "in". */
const PRISON = ['sentence', 'hold', 'arrest'];

/** "spent two days in Northport", "in Northport for two days" is a visit; so may be "two days with Ortiz", "settled in two days". */
export function stay(sentence: ReadSentence, at: number, figure: Figure): Told | null {
  if (!isShort(figure)) return null;
  const within = isOneOf(sentence, at - 1, 'inPlace') && isOneOf(sentence, at - 2, 'settled');
  if (within) return { family: 'negotiate', predicate: null, sure: false };
  const { mentions } = sentence;
  const isBeside = ({ from, to }: Mention) =>
    from === at + 1 || from === at + 2 || (to === at - 1 && isOneOf(sentence, at - 1, 'forTerm'));
  if (mentions.some((mention) => mention.kind === 'place' && isBeside(mention)))
    return { family: 'negotiate', predicate: null, sure: true };
  // "haggled for two days with Ortiz" is told by its verb.
  const told = sentence.predicates.some(({ family, to }) => family.id === 'negotiate' && to <= at);
  const host =
    !told && mentions.some((m) => m.kind === 'person' && m.from === at + 2) && isOneOf(sentence, at + 1, 'hosts');
  // "sat in Northport two days with Ortiz".
  const there = mentions.some(
    ({ kind, from, to }) => kind === 'place' && to === at && isOneOf(sentence, from - 1, 'inPlace'),
  );
  return host ? { family: 'negotiate', predicate: null, sure: there } : null;
}

/** "three days of talks", "three years in exile". */
export function ofNoun(sentence: ReadSentence, at: number): Told | null {
  const state = sentence.predicates.find(({ from, family }) => from === at + 1 && !PRISON.includes(family.id));
  if (state?.family.kinds.includes('duration') && isOneOf(sentence, at + 1, 'inPlace'))
    return { family: state.family.id, predicate: state, sure: true };
  if (!isOneOf(sentence, at + 1, 'genitive')) return null;
  const noun = sentence.predicates.find(
    (p) => p.from > at + 1 && p.from <= at + OF_NOUN && p.family.kinds.includes('duration'),
  );
  // "two years of her imprisonment": a part of it, of which more may be told.
  const isPart = noun?.family.id === 'hold' && sentence.grammar.genders.has(sentence.lower[noun.from - 1] ?? '');
  if (!noun || isPart || noun.family.id === 'sentence' || distance(sentence, at, noun.from) > OF_NOUN) return null;
  return { family: noun.family.id, predicate: noun, sure: true };
}
