/** "60 captives left Northport": captives who leave the place are freed. */
import type { Mention } from '../../names/find.ts';
import type { Word } from '../../text/words.ts';
import type { Grammar } from './grammar.ts';
import type { Predicate } from './sentence.ts';

/** The predicate of freedom for each such verb; none where a second place is named, to which perhaps only some went. */
export function findLeavers(
  tokens: readonly Word[],
  mentions: readonly Mention[],
  predicates: readonly Predicate[],
  { families, sets }: Grammar,
): Predicate[] {
  const family = families.get('free');
  const [place, ...others] = mentions.filter(({ kind, people }) => kind === 'place' && !people);
  if (!family || !place || others.length > 0) return [];
  const leave = predicates.find((p) => p.family.id === 'depart' && p.to === place.from);
  let noun = (leave?.from ?? 0) - 1;
  while (sets.helpers.has(tokens[noun]?.lower ?? '')) noun--;
  return leave && sets.captives.has(tokens[noun]?.lower ?? '') ? [{ family, from: leave.from, to: leave.to }] : [];
}
