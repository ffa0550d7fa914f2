/** Somebody else of the same last name: "Tomas Ortiz" is not the story's Ada Ortiz. */
import type { Word } from '../text/words.ts';
import type { StoryName } from '../types.ts';
import { foldName } from './fold.ts';

/** Folds of one first name in two spellings share as many letters at their start. */
const SHARED = 2;
/** Of a title line more than this share of the words has a capital. */
const TITLE_CASE = 0.7;

/**
 * Does the word before a last name, at token `at`, give it to somebody else? Null where it may be a common noun with
 * which the sentence opens: "Banker Ortiz".
 */
export function isNamesake(
  { kind, spellings }: StoryName,
  tokens: readonly Word[],
  at: number,
  notNames: ReadonlySet<string>,
): boolean | null {
  const before = tokens[at - 1];
  if (kind !== 'person' || before?.kind !== 'word' || !before.capital || before.possessive) return false;
  if (notNames.has(before.lower) || isTitleCase(tokens)) return false;
  const own = spellings.flatMap((spelling) => spelling.split(' ').slice(0, -1)).map(start);
  if (own.length === 0 || own.includes(start(before.lower))) return false;
  return at > 1 ? true : null;
}

function start(word: string): string {
  return foldName(word).slice(0, SHARED);
}

function isTitleCase(tokens: readonly Word[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.filter((token) => token.capital).length > words.length * TITLE_CASE;
}
