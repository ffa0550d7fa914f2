/**
 * Numbers that are known for one thing counted. "14" in a sentence on the strike in December contradicts nothing when
 * page or sources give 14 for the one in June: the sentence is more likely misread than wrong. And a number that is
 * known for one thing alone means that thing, even where the sentence does not say what it counts.
 */
import type { Claim } from '../statements/claim.ts';
import type { ThingIndex } from '../statements/words/things.ts';
import type { Figure, StoryThing } from '../types.ts';

/** For each exact count: the keys of the measures that it is known for. */
export type KnownCounts = ReadonlyMap<number, ReadonlySet<string>>;

/** Smaller numbers say nothing of what they count. */
const FEW = 12;
/** A smaller number is shared by chance. */
const DISTINCT = 20;

function exactCount({ kind, low, high }: Figure): number | null {
  return kind === 'count' && typeof low === 'number' && low === high ? low : null;
}

/** Indexes the counts that claims are sure of. */
export function knownCounts(claims: Iterable<Claim>): KnownCounts {
  const known = new Map<number, Set<string>>();
  for (const { figure, measure } of claims) {
    const count = exactCount(figure);
    if (count !== null && measure?.sure) known.set(count, (known.get(count) ?? new Set()).add(measure.key));
  }
  return known;
}

/** Is the number known for a measure other than this? */
export function isKnownElsewhere(
  known: KnownCounts,
  key: string,
  { figure, counted }: Pick<Claim, 'figure' | 'counted'>,
  things: ThingIndex | null,
): boolean {
  const count = exactCount(figure);
  const keys = count === null || count < FEW ? undefined : known.get(count);
  const thing = things?.byId.get(key.replace(/^count:/, ''));
  if (thing?.base) return false;
  const canMeanOther = (each: string) =>
    each !== key &&
    !isOtherNoun(each, counted, things) &&
    !(thing && (isOfNoun(each, thing) || isOfEvent(each, thing, things) || isBase(each, things)));
  return keys !== undefined && [...keys].some(canMeanOther);
}

/** Is it a group as its noun alone counts it? Then no other words mean it. */
function isBase(key: string, things: ThingIndex | null): boolean {
  return things?.byId.get(key.replace(/^count:/, ''))?.base ?? false;
}

/** "60 reasons": a noun that no thing of the story has tells nothing of a number with another noun, "60 miners". */
export function isOtherNoun(key: string, counted: readonly string[] | null, things: ThingIndex | null): boolean {
  const [noun = '', ...rest] = key.replace(/^count:/, '').split('|');
  const phrase = rest[0]?.split(' ') ?? [];
  const named = [[noun], phrase].some((words) => words.some((_, i) => (things?.words.at(words, i).length ?? 0) > 0));
  return rest.length > 0 && !named && counted !== null && counted.length > 0 && !counted.includes(phrase.at(-1) ?? '');
}

/** Is it a count by its own words alone, of the thing's very noun? Then it may be the thing, told in other words. */
function isOfNoun(key: string, thing: StoryThing): boolean {
  const [noun = '', ...rest] = key.replace(/^count:/, '').split('|');
  return rest.length > 0 && thing.words.includes(noun);
}

/** "emptied 60 bunks": something the story does not count, and no place, in the event of the whole? Then it may be the whole. */
function isOfEvent(key: string, whole: StoryThing, things: ThingIndex | null): boolean {
  const [noun = '', ...rest] = key.replace(/^count:/, '').split('|');
  if (whole.event === undefined || whole.within || rest.length === 0) return false;
  const [, , place, event] = rest;
  return place === '' && event === whole.event && things?.words.at([noun], 0).length === 0;
}

/** The one measure that a number can mean by itself: "the union says 927". Null for none or several. */
export function anchoredKey(
  claim: Claim,
  known: KnownCounts,
  things: ThingIndex,
  people: ReadonlySet<string>,
): string | null {
  const count = exactCount(claim.figure);
  if (count === null || count < DISTINCT) return null;
  const keys = [...(known.get(count) ?? [])].filter((key) => canMean(claim, key, things, people));
  return keys.length === 1 ? (keys[0] ?? null) : null;
}

/** Can the claim's noun, or its lack of one, stand for the thing? */
function canMean({ counted, figure }: Claim, key: string, things: ThingIndex, people: ReadonlySet<string>): boolean {
  const thing = things.byId.get(key.replace(/^count:/, ''));
  if (!thing || !counted) return false;
  const noun = counted.at(-1);
  if (noun === undefined) return !figure.besides;
  if (counted.length === 1 && people.has(noun)) return true;
  return things.words.at(counted, counted.length - 1).some((hit) => hit.value === thing);
}
