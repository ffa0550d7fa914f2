/** What a figure about a person can only mean: "Ortiz had six", where six years is told of one thing alone. */
import { YEAR_LENGTH } from '../days.ts';
import type { Claim } from '../statements/claim.ts';
import type { Figure } from '../types.ts';
import type { StoryCorpus } from './corpus.ts';

/** Kinds of figures that are told of persons. */
const PERSONAL: readonly Figure['kind'][] = ['duration', 'age', 'date', 'time'];

/** The key of the one measure that has the claim's value for its person; null for none or several. */
export function keyOfPerson(
  { figure, about }: Claim,
  corpus: StoryCorpus,
  excluded: ReadonlySet<string>,
): string | null {
  const { kind, low, high, unit } = figure;
  if (!about || !PERSONAL.includes(kind) || low !== high) return null;
  if (kind === 'date' && !(typeof low === 'string' && low.length > YEAR_LENGTH)) return null;
  const keys = [...corpus.byKey].filter(
    ([key, others]) =>
      key.startsWith(`${kind}:`) &&
      key.endsWith(`|${about}`) &&
      others.some(
        (o) => !excluded.has(o.source.id) && o.figure.low === low && o.figure.high === high && o.figure.unit === unit,
      ),
  );
  return keys.length === 1 ? (keys[0]?.[0] ?? null) : null;
}
