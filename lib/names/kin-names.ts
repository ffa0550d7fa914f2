/** Kin by a first name alone: "her husband Nils", where the story tells whose husband is called so. */
import type { Word } from '../text/words.ts';
import type { StoryName } from '../types.ts';
import { foldName } from './fold.ts';
import type { NameIndex } from './name-index.ts';

/** Somebody's kin, and whose. */
export interface Kin {
  person: StoryName;
  of: StoryName;
}

/** "Ortiz's own husband": words from the owner to the kin. */
const OWNER = 2;

/** By what they are and each first name: "husband nils". */
export function kinByName(names: readonly StoryName[]): Map<string, Kin> {
  const byId = new Map(names.map((name) => [name.id, name]));
  const found = new Map<string, Kin>();
  for (const of of names)
    for (const [kin, id] of Object.entries(of.kin ?? {}))
      for (const spelling of byId.get(id)?.spellings ?? []) {
        const [given = '', last] = spelling.toLowerCase().split(' ');
        const person = byId.get(id);
        if (person && last !== undefined) found.set(`${kin} ${given}`, { person, of });
      }
  return found;
}

/** The person whose first name stands at token `at` behind what he or she is to the right person, or to "her" where nobody else is named. */
export function kinNamed(tokens: readonly Word[], at: number, { kin, folds }: NameIndex): StoryName | null {
  const end = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
  const found = kin.get(`${tokens[end]?.lower} ${tokens[at]?.lower}`);
  if (!found) return null;
  const isOwner = ({ lower }: Word) => folds.get(foldName(lower))?.id === found.of.id;
  const owner = tokens.slice(Math.max(0, end - OWNER), end).find(({ possessive }) => possessive);
  if (owner) return isOwner(owner) ? found.person : null;
  const others = tokens.slice(1, end).filter(({ kind, capital }) => kind === 'word' && capital);
  return others.every(isOwner) ? found.person : null;
}
