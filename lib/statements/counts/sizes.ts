/** Measures of how large, how far, how fast a thing is: a length is never compared with a breadth. */
import { singular } from '../../text/inflection.ts';
import type { Figure } from '../../types.ts';
import { familyLabel, labelOf } from '../label.ts';
import type { Measure, MeasureContext } from '../measure.ts';
import type { Reader } from '../reader.ts';
import { isHoped } from '../reality.ts';
import { anyOneOf, distanceTo } from '../words/distance.ts';
import type { Size } from '../words/family.ts';
import type { NounPhrase } from '../words/noun.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { ownerOf } from './owner.ts';

/** Looser than this, a word tells the size of something else. */
const LOOSEST = 8;
/** "a tonnage of 46,000", "the distance was 19": how near a noun must stand to a number without a unit. */
const TIED = 2;

interface Told {
  size: Size;
  from: number;
  to: number;
  noun: boolean;
}

/** The measure of the number at token `at` as a size; null when no word tells it. */
export function sizeMeasure(
  sentence: ReadSentence,
  at: number,
  figure: Figure,
  { words }: NounPhrase,
  context: MeasureContext,
): Measure | null {
  if (figure.kind !== 'count') return null;
  const told = sizesIn(sentence);
  const near = told.filter((each) => canTell(sentence, at, figure, each)).sort(byNearness(sentence, at))[0];
  const size = near?.size ?? sentence.grammar.soleSizes.find(({ units }) => units.includes(figure.unit ?? ''));
  if (!size || isHoped(sentence, near?.from ?? at) || isOfOther(sentence, at)) return null;
  const isSize = (word: string) => told.some(({ from, to }) => sentence.lower.slice(from, to).includes(word));
  const noun = words.filter((word) => !isSize(word)).at(-1);
  if (figure.unit === null && noun !== undefined) return null;
  const owner = ownerOf(sentence, at, context);
  if (!owner) return null;
  const subject = plainSubject(sentence, at) ?? noun ?? '';
  return {
    key: [`size:${size.id}`, owner.join('+'), isSize(subject) ? '' : singular(subject)].join('|'),
    ...labelOf({ ids: owner, label: namesOf(owner, sentence, context.reader), sure: true }, familyLabel(size, 'count')),
    sure: true,
    aspect: size.id,
    subject: [],
    event: null,
  };
}

/** Empty for a thing that an earlier sentence named and the story does not know. */
function namesOf(ids: readonly string[], { mentions }: ReadSentence, { names }: Reader): string {
  const nameOf = (id: string) => names.byId.get(id)?.spellings[0] ?? mentions.find((m) => m.id === id)?.label;
  return ids.flatMap((id) => nameOf(id) ?? []).join(', ');
}

function sizesIn({ lower, grammar }: ReadSentence): Told[] {
  return lower.flatMap((_, i) =>
    grammar.sizes.at(lower, i).map(({ value, from, to }) => {
      const noun = value.nouns.includes(lower.slice(from, to).join(' '));
      return { size: value, from, to, noun };
    }),
  );
}

/** In a unit of the size; or without one, close behind its noun. */
function canTell(sentence: ReadSentence, at: number, { unit }: Figure, { size, from, to, noun }: Told): boolean {
  if (from - 1 !== at && sentence.tokens[from - 1]?.kind === 'figure') return false;
  const cost = distanceTo(sentence, at, { from, to });
  return unit === null ? noun && to < at && cost <= TIED : size.units.includes(unit) && cost <= LOOSEST;
}

/** "On her trials she made 20 knots", "her sister ship was 120 metres long": of another time, or of another thing. */
function isOfOther(sentence: ReadSentence, at: number): boolean {
  return anyOneOf(sentence, at - LOOSEST, at, 'otherSizes') || anyOneOf(sentence, at - LOOSEST, at, 'kin');
}

function byNearness(sentence: ReadSentence, at: number): (a: Told, b: Told) => number {
  return (a, b) => distanceTo(sentence, at, a) - distanceTo(sentence, at, b);
}

/** "The gash was 300 feet long": the noun before the verb, where it is no name and no pronoun. */
function plainSubject({ lower, tokens, mentions, grammar }: ReadSentence, at: number): string | null {
  const noun = tokens[at - 2];
  if (!grammar.sets.copulas.has(lower[at - 1] ?? '') || noun?.kind !== 'word') return null;
  const named = mentions.some(({ from, to }) => from <= at - 2 && at - 2 < to);
  return named || grammar.sets.stopWords.has(noun.lower) ? null : noun.lower;
}
