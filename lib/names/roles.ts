/** Persons told by what they are: "the captain", "the former captain", "the head of the Harbour Union". */
import type { Hit } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import type { StoryName } from '../types.ts';
import type { NameIndex } from './name-index.ts';

/** Words between "the" and a role: "the 60-year-old former captain". */
const MODIFIERS = 3;
/** Words between an office and its house: "the head of the rights group Harbour Watch"; and the other way round. */
const TO_HOUSE = 6;
const FROM_HOUSE = 3;

/** The language's words for it. */
export type RoleWords = Record<'definite' | 'indefinite' | 'genitive' | 'ofRoles', ReadonlySet<string>>;

/** A role that stands at token `at`, with or without its article; null for none. */
export function roleIn(
  tokens: readonly Word[],
  lower: readonly string[],
  at: number,
  { roles, heads }: NameIndex,
  words: RoleWords,
): Hit<StoryName> | null {
  const [whole] = roles.at(lower, at);
  if (whole) return whole;
  // A title opens with the role: "Captain, 60, freed".
  const [opening] = at === 0 ? heads.at(lower, 0) : [];
  if (opening) return opening;
  if (!words.definite.has(lower[at] ?? '')) return null;
  let head = at + 1;
  while (head <= at + MODIFIERS && (tokens[head]?.kind === 'figure' || words.ofRoles.has(lower[head] ?? ''))) head++;
  const [hit] = head > at + 1 ? heads.at(lower, head) : [];
  return hit ? { ...hit, from: at } : null;
}

/** An office of an organisation of the story that stands at token `at`: "head of the Harbour Union", "the union's head". */
export function officeAt(
  tokens: readonly Word[],
  lower: readonly string[],
  at: number,
  { offices, spellings }: NameIndex,
  words: RoleWords,
): Hit<StoryName> | null {
  if (words.indefinite.has(lower[at - 1] ?? '')) return null;
  for (const { value, to } of offices.at(lower, at)) {
    const { person, house } = value;
    const isHouse = (i: number) => spellings.at(lower, i).find((hit) => hit.value.id === house);
    for (let i = to + 1; words.genitive.has(lower[to] ?? '') && i <= to + TO_HOUSE; i++) {
      const found = isHouse(i);
      if (found) return { value: person, from: at, to: found.to };
      if (tokens[i]?.kind === 'figure' || [',', '.', ';'].includes(lower[i] ?? '')) break;
    }
    for (let i = Math.max(0, at - FROM_HOUSE); i < at; i++) {
      const end = isHouse(i)?.to;
      const between = end === undefined ? null : lower.slice(end, at);
      if (between?.every((word) => words.ofRoles.has(word))) return { value: person, from: at, to };
    }
  }
  return null;
}
