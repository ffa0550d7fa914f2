/** Numbers whose unit the text leaves out: "who is 63", "the youngest is 24", "Babaryka got 14 years, Znak ten". */
import type { Figure } from '../types.ts';
import { countedNoun } from './counts.ts';
import { apart, type Grammar, type ReadSentence } from './sentence.ts';

/** Nobody is older, and no court gives more. */
const MOST_YEARS = 119;
/** "The youngest of the Ukrainians is 24": how far the superlative may stand. */
const SUPERLATIVE = 14;
/** A person, or the word that gives the term, stands this near before. */
const BEFORE = 4;

/** The figures of a sentence, with bare numbers read as ages or years where the words around say so. */
export function recast(
  sentence: ReadSentence,
  grammar: Grammar,
  heads: readonly string[],
  yearsBefore: boolean,
): Figure[] {
  let years = yearsBefore;
  return sentence.figures.map((figure, index) => {
    const at = sentence.at[index] ?? -1;
    if (figure.kind === 'duration' && figure.unit === 'years') years = true;
    if (at < 0 || !isBare(sentence, at, figure, grammar)) return figure;
    if (isAge(sentence, at, grammar, heads)) return { ...figure, kind: 'age' };
    return years && isTerm(sentence, at, grammar, heads)
      ? { ...figure, kind: 'duration', unit: 'years', elided: true }
      : figure;
  });
}

function isBare(sentence: ReadSentence, at: number, figure: Figure, grammar: Grammar): boolean {
  if (figure.kind !== 'count' || figure.unit !== null || figure.besides) return false;
  if (typeof figure.low !== 'number' || figure.low < 1 || figure.low > MOST_YEARS || figure.low % 1 !== 0) return false;
  return countedNoun(sentence, at, grammar).words.length === 0;
}

function headed(heads: readonly string[], words: readonly string[]): boolean {
  return heads.some((head) => words.includes(head.toLowerCase().trim()));
}

function isAge(sentence: ReadSentence, at: number, grammar: Grammar, heads: readonly string[]): boolean {
  if (headed(heads, grammar.lexicon.ageHeads)) return true;
  if (!grammar.sets.copulas.has(sentence.lower[at - 1] ?? '')) return false;
  const superlative = sentence.lower.findIndex((word) => grammar.sets.superlatives.has(word));
  if (superlative >= 0 && superlative < at && apart(sentence, superlative, at) <= SUPERLATIVE) return true;
  return isPersonBefore(sentence, at - 1, grammar);
}

/** A person, a pronoun or "who" right before token `to`. */
function isPersonBefore(sentence: ReadSentence, to: number, grammar: Grammar): boolean {
  const { f, m } = grammar.lexicon.pronouns;
  const before = sentence.lower[to - 1] ?? '';
  if (before === 'who' || f.includes(before) || m.includes(before)) return true;
  return sentence.mentions.some((mention) => mention.kind === 'person' && mention.to === to);
}

function isTerm(sentence: ReadSentence, at: number, grammar: Grammar, heads: readonly string[]): boolean {
  if (headed(heads, grammar.lexicon.yearHeads)) return true;
  const person = sentence.mentions.some((m) => m.kind === 'person' && m.to <= at && at - m.to <= 1);
  if (person) return true;
  const told = sentence.predicates.some((p) => p.family.id === 'sentence' || p.family.id === 'arrest');
  return sentence.lower
    .slice(Math.max(0, at - BEFORE), at)
    .some((word) => grammar.sets.givenAlone.has(word) || word === 'serving' || (word === 'for' && told));
}
