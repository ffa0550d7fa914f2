/** "Reed got six years.": a name that no story knows, in the one place where capitals tell no names. */
import { foldName } from '../../names/fold.ts';
import type { Discourse } from '../discourse.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import type { Candidate } from './candidates.ts';
import { TERM_VERBS } from './strangers.ts';

/** "Originally given six years": what looks like an adverb. */
const ADVERB = /ly$/;
/** Words that open sentences and are nobody, as far as the lexicon knows them. */
const WORDS = ['notNames', 'stopWords', 'afterNoun', 'people', 'helpers', 'someone', 'kin', 'orgNouns'] as const;

/** "Reed, 40,", "Reed, at 40,": the number alone is no age yet. */
const AGES = ['age', 'count'];

/** Whoever opens the sentence by a last name that the text has had before, or that can be nothing else. */
export function openingName(sentence: ReadSentence, { met }: Discourse): Candidate[] {
  const { text, tokens, mentions } = sentence;
  const [first] = tokens;
  if (first?.kind !== 'word' || !first.capital || first.possessive || mentions[0]?.from === 0) return [];
  // "Reed: she is free": who speaks in a transcript.
  if (tokens[1]?.lower === ':') return [];
  const id = `name:${foldName(first.lower)}`;
  if (!met.has(id) && !canOnlyBeName(sentence, first.lower)) return [];
  const subject = { ids: [id], label: text.slice(first.start, first.end), sure: true };
  return [{ subject, from: 0, to: 1, named: true }];
}

/** No word that is known, with a verb of persons right behind it, or an age in commas. */
function canOnlyBeName(sentence: ReadSentence, word: string): boolean {
  const { tokens, figures, mentions, predicates } = sentence;
  const isKnown = ADVERB.test(word) || WORDS.some((list) => isOneOf(sentence, 0, list));
  if (isKnown || predicates.some(({ from }) => from === 0) || mentions[0]?.from === 1) return false;
  let verb = 1;
  while (isOneOf(sentence, verb, 'helpers')) verb++;
  const told = predicates.some(({ family, from }) => family.personal && from === verb);
  const at = isOneOf(sentence, 2, 'atHours') ? 3 : 2;
  const aged = tokens[1]?.lower === ',' && AGES.includes(figures[tokens[at]?.figure ?? -1]?.kind ?? '');
  return told || aged || TERM_VERBS.some((list) => isOneOf(sentence, verb, list));
}
