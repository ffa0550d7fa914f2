/** Sentences that verbs of giving tell by the length of time behind them: "was given nine years", "gave him nine years". */
import type { Word } from '../../text/words.ts';
import type { Figure } from '../../types.ts';
import type { Grammar } from './grammar.ts';
import type { Predicate } from './sentence.ts';

/** Words for whom a term is given, between the verb and the term: "gave old Nils Lindgren nine years". */
const LONGEST_OBJECT = 3;

/** A predicate for each such verb. */
export function findGiven(tokens: readonly Word[], figures: readonly Figure[], grammar: Grammar): Predicate[] {
  const family = grammar.families.get('sentence');
  return tokens.flatMap((token, at) => {
    const { kind, unit } = figures[token.figure ?? -1] ?? {};
    if (!family || kind !== 'duration' || unit !== 'years') return [];
    const from = giverOf(tokens, at, grammar);
    return from < 0 ? [] : [{ family, from, to: from + 1 }];
  });
}

/** Token of the verb that gives the term at token `at`; -1 for none. */
function giverOf(tokens: readonly Word[], at: number, grammar: Grammar): number {
  const { sets } = grammar;
  if (sets.givenAlone.has(tokens[at - 1]?.lower ?? '')) return at - 1;
  for (let from = at - 2; from >= Math.max(0, at - 1 - LONGEST_OBJECT); from--) {
    if (isGiving(tokens, from, grammar)) return isPerson(tokens.slice(from + 1, at), grammar) ? from : -1;
  }
  return -1;
}

/** "gave"; and, once a court or a trial has been told of, "brought". */
function isGiving(tokens: readonly Word[], at: number, { sets }: Grammar): boolean {
  const verb = tokens[at]?.lower ?? '';
  return (
    sets.givers.has(verb) || (sets.bringers.has(verb) && tokens.slice(0, at).some((t) => sets.courts.has(t.lower)))
  );
}

/** "him", "Ortiz", "poor Ortiz", "Nils Lindgren": whom something is given. */
function isPerson(object: readonly Word[], { genders, sets }: Grammar): boolean {
  const last = object.at(-1);
  const plain = object.every(({ kind, lower }) => kind === 'word' && !sets.afterNoun.has(lower));
  return plain && (last?.capital === true || (object.length === 1 && genders.has(last?.lower ?? '')));
}
