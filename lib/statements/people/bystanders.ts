/** Somebody told by a noun alone, of whom the figure is told: "hugged a pilot jailed for six years", "the man beside her got six". */
import { isGerund, isParticiple } from '../../text/inflection.ts';
import { isOneOf } from '../words/distance.ts';
import { BOUNDARY } from '../words/grammar.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words from what opens a clause to the end of "the man in the bed above her". */
const LONGEST_SUBJECT = 12;
/** Words of "jailed for", "sent a pilot down for": from what is done to somebody to the figure. */
const REACH = 6;
/** "who cut her hair was": words from the pronoun to the verb. */
const OWNED = 2;

/** "A 60-year-old", "a 60-year-old pilot": the age of somebody new; not in "Ortiz, a 60-year-old pilot", "is a 60-year-old". */
export function isNewAge(sentence: ReadSentence, at: number): boolean {
  const { figures, lower, mentions, tokens } = sentence;
  if (figures[tokens[at]?.figure ?? -1]?.kind !== 'age' || !isOneOf(sentence, at - 1, 'indefinite')) return false;
  const tied = [',', '('].includes(lower[at - 2] ?? '') || isOneOf(sentence, at - 2, 'countedAs');
  const isRole = mentions.some(({ from }) => from > at && from <= at + OWNED);
  return !tied && !isOneOf(sentence, at - 2, 'helpers') && !isRole;
}

/** "The man beside her had been given six years", "A 60-year-old in her cell got five": whoever the clause is about. */
export function isOfClauseSubject(sentence: ReadSentence, at: number): boolean {
  const { grammar, lower, predicates } = sentence;
  const from = clauseOf(sentence, at);
  if (!isOneOf(sentence, from, 'articles') && !isOneOf(sentence, from, 'people')) return false;
  if (sentence.mentions.some((m) => m.kind === 'person' && m.from >= from && m.to <= at)) return false;
  const pronoun = lower.findLastIndex((word, i) => i > from && i < at && grammar.genders.has(word));
  if (pronoun < 0) return isNewAge(sentence, from + 1);
  const isBeside = pronoun > from + 1 && pronoun <= from + LONGEST_SUBJECT && isOneOf(sentence, pronoun, 'objective');
  // "The sentence against her was six years".
  const ofDeed = predicates.some(
    (p) => p.family.personal && p.from > from && p.to < pronoun && !isDone(sentence, p.from),
  );
  return isBeside && !ofDeed && isVerbBehind(sentence, pronoun, at);
}

/** "A court sent a pilot down for six years", "Westland has jailed a pilot for six years": the object of what is done. */
export function isOfObject(sentence: ReadSentence, article: number, at: number): boolean {
  if (!isOneOf(sentence, article, 'indefinite') || at - article > REACH || at - article < OWNED) return false;
  if (sentence.tokens[article + 1]?.kind !== 'word') return false;
  if (isOneOf(sentence, article - 2, 'courts') && !isOneOf(sentence, article - 1, 'copulas')) return true;
  const verb = sentence.predicates.find(({ family, to }) => family.personal && to === article);
  if (!verb || (verb.family.id === 'sentence' && !isDone(sentence, verb.from))) return false;
  return isOneOf(sentence, verb.from - 1, 'perfect') || !isOneOf(sentence, verb.from - 1, 'helpers');
}

/** Does the word at the token tell what was done to whoever stands before it: "jailed", "serving", "got"? */
export function isDone(sentence: ReadSentence, at: number): boolean {
  const word = sentence.lower[at] ?? '';
  const verbal = isParticiple(word) || isGerund(word) || sentence.grammar.servedCues.at(sentence.lower, at).length > 0;
  if (verbal && sentence.predicates.some(({ from }) => from === at)) return true;
  // "handed six years", "doing a six-year term"; not "a ruling handed down".
  const takes = sentence.tokens[at + 1]?.kind === 'figure' || isOneOf(sentence, at + 1, 'indefinite');
  return takes && (isOneOf(sentence, at, 'givenAlone') || isOneOf(sentence, at, 'servedAlone'));
}

/** First token of the clause of token `at`. */
function clauseOf({ grammar, lower, tokens }: ReadSentence, at: number): number {
  const end = lower.findLastIndex(
    (word, i) => i < at && (grammar.boundaries.get(word) === BOUNDARY.strong || word === '.'),
  );
  return tokens[end + 1]?.kind === 'mark' ? end + 2 : end + 1;
}

/** "him had been", "her hair was", "her, jailed": is the noun phrase over, and its verb follows? */
function isVerbBehind(sentence: ReadSentence, pronoun: number, at: number): boolean {
  for (let i = pronoun + 1; i <= pronoun + OWNED && i < at; i++) {
    if (isOneOf(sentence, i, 'resuming')) return true;
    const next = sentence.lower[i] === ',' ? i + 1 : i;
    if (isDone(sentence, next)) return true;
  }
  return false;
}
