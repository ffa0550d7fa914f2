/** Counts of a list that no verb tells: "The union had 60 names on 3 May", "60 (Harbour Union, 3 May)". */
import { DAY_LENGTH } from '../../days.ts';
import type { Mention } from '../../names/find.ts';
import type { Word } from '../../text/words.ts';
import type { Figure } from '../../types.ts';
import type { Grammar } from './grammar.ts';
import type { Predicate } from './sentence.ts';

/** "had some 60 names", "60 of the dead (Harbour Union": words between the one and the other. */
const NEAR = 2;

/** The word that stands for the verb: "had", or the first of the brackets; for counts with the day of the count. */
export function findKept(
  tokens: readonly Word[],
  figures: readonly Figure[],
  mentions: readonly Mention[],
  grammar: Grammar,
): Predicate[] {
  const family = grammar.families.get('count');
  const isKind = (at: number, kind: Figure['kind']) => figures[tokens[at]?.figure ?? -1]?.kind === kind;
  const dated = figures.some(({ kind, low }) => kind === 'date' && String(low).length === DAY_LENGTH);
  if (!family || !dated) return [];
  return mentions.flatMap(({ kind, from, to }) => {
    if (kind !== 'organisation') return [];
    const count = tokens.findIndex((_, i) => i > to && i <= to + NEAR && isKind(i, 'count'));
    const keeps = count > to && grammar.sets.pastPerfect.has(tokens[to]?.lower ?? '');
    const listed = grammar.sets.listedNouns.has(tokens[count + 1]?.lower ?? '');
    if (keeps && listed) return [{ family, from: to, to: to + 1 }];
    const noted = tokens[from - 1]?.lower === '(' && isKind(from - 2, 'count') && tokens[to]?.lower === ',';
    return noted && isKind(to + 1, 'date') ? [{ family, from: from - 1, to: from }] : [];
  });
}
