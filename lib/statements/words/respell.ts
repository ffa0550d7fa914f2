/** The words of a sentence as they were meant: "recieved", "shes", "Trumps envoy". */
import { foldName } from '../../names/fold.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { Spelling } from '../../text/spelling.ts';
import type { Word } from '../../text/words.ts';
import type { Grammar } from './grammar.ts';
import type { MeasureLexicon } from './lexicon.ts';

/** Shorter names with an s at their end are words of their own. */
const SHORTEST_OWNER = 5;
/** The same where it stands without a capital. */
const SHORTEST_CARELESS = 7;
const OWNED = /'?s$/;

/** All words of a language's lexicon, and those that only look like slips of them. `forms`: of its verbs. */
export function spellingOf({ families, notSlips, ...lists }: MeasureLexicon, forms: readonly string[]): Spelling {
  const spelling = new Spelling();
  const words = Object.values(lists).flatMap((list) => (Array.isArray(list) ? list.flat(2) : []));
  const told = families.flatMap((family) => [...family.forms, ...(family.split ?? []).flat()]);
  for (const word of notSlips) spelling.know(word);
  for (const entry of [...words, ...told, ...forms])
    if (typeof entry === 'string') for (const word of entry.split(' ')) spelling.add(word);
  return spelling;
}

/** The tokens, with words in lower case as a lexicon or a story's names have them. */
export function respell(tokens: readonly Word[], names: NameIndex, grammar: Grammar): Word[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return token;
    const apart = grammar.respelt.get(token.lower);
    if (apart !== undefined) return contracted(token, apart);
    if (grammar.spelling.has(token.lower) || names.spelling.has(token.lower)) return token;
    const owner = ownerOf(tokens, at, names, grammar);
    if (owner) return { ...token, ...owner };
    // What has a capital within a sentence is a name, and no verb that somebody mistyped.
    const named = names.spelling.meant(token.lower);
    const lower = named ?? (at > 0 && token.capital ? null : grammar.spelling.meant(token.lower));
    return lower === null ? token : { ...token, lower };
  });
}

/** "she'd" is two words, the second of no length. */
function contracted(token: Word, words: string): Word[] {
  const [first = '', ...others] = words.split(' ');
  const behind = { start: token.end, capital: false };
  return [{ ...token, ...withoutEnding(first) }, ...others.map((lower) => ({ ...token, ...behind, lower }))];
}

function withoutEnding(word: string): Pick<Word, 'lower' | 'possessive'> {
  return OWNED.test(word) ? { lower: word.replace(OWNED, ''), possessive: true } : { lower: word };
}

/** "Lindgrens boat": the apostrophe is left out; "the Lindgrens" are two. */
function ownerOf(
  tokens: readonly Word[],
  at: number,
  { owners, folds }: NameIndex,
  { sets }: Grammar,
): Pick<Word, 'lower' | 'possessive'> | null {
  const { lower = '', capital } = tokens[at] ?? {};
  const able = lower.length > SHORTEST_OWNER && lower.endsWith('s') && tokens[at + 1]?.kind === 'word';
  if (!able) return null;
  const stem = lower.slice(0, -1);
  const known = capital ? owners.has(stem) : stem.length >= SHORTEST_CARELESS && folds.get(foldName(stem));
  if (!known || sets.definite.has(tokens[at - 1]?.lower ?? '')) return null;
  return { lower: stem, possessive: true };
}
