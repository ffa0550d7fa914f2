/** A number right behind a person in a list: "Ortiz got six years, Lindgren five; Holm, a pilot, four". */
import type { Figure } from '../types.ts';
import { isOneOf } from './words/distance.ts';
import type { ReadSentence } from './words/sentence.ts';

/** Words of an apposition behind a name. */
const APPOSITION = 20;
/** Words before the name of the next of the list: ", the lawyer Holm". */
const LEAD = 3;
/** Marks between a name and its number. */
const JOINTS = [',', '(', ':', '-', '–', '—'];
/** Figures that an apposition may tell: "Ortiz, 40, arrested in 2021, five". */
const TOLD_OF: readonly Figure['kind'][] = ['age', 'date'];
/** Marks behind the number of one of a list. */
const ENDS = ['.', ';', '(', ')', '!', '—', '–', '…', '”', '"'];

/** Does the number at token `at` stand as that of a person in a list? */
export function personListed(sentence: ReadSentence, at: number): boolean {
  // "Ortiz had a term of six years, Lindgren, also a pilot, of five".
  const ofTerm = isOneOf(sentence, at - 1, 'genitive') && sentence.lower[at - 2] === ',';
  const end = ofTerm || isOneOf(sentence, at - 1, 'likewise') ? at - 1 : at;
  const mark = sentence.lower[end - 1] ?? '';
  // "Ortiz: six years, they took her in 2021": behind a label a comma ends what it tells.
  if (!isEnd(sentence, at + 1) && !(mark === ':' && sentence.lower[at + 1] === ',')) return false;
  if (isPronounListed(sentence, end - 1)) return true;
  const persons = sentence.mentions.filter(({ kind, to }) => kind === 'person' && to <= end);
  // "Lindgren, who led the Harbour News, five": an office by which the same person is meant again.
  const last = persons.filter(({ id }) => id === persons.at(-1)?.id);
  return last.some(
    ({ from, to }) =>
      !isOneOf(sentence, from - 1, 'oblique') &&
      (to === end || (to === end - 1 && JOINTS.includes(mark)) || isApposed(sentence, to, end)),
  );
}

/** "He got six years, she five". */
function isPronounListed(sentence: ReadSentence, at: number): boolean {
  const before = sentence.lower[at - 1] ?? '';
  const next = before === ',' || before === ';' || isOneOf(sentence, at - 1, 'conjunctions');
  return next && sentence.grammar.genders.has(sentence.lower[at] ?? '');
}

/**
 * "Ortiz had six years;", "He had six years.", "Ortiz, she had six", "Ortiz, a pilot, had six years.", "Ortiz, who had
 * six years,", "his was six years.", "Lindgren's was five": all that is told of somebody.
 */
export function isOfPerson(sentence: ReadSentence, at: number): boolean {
  const relative = isOneOf(sentence, at - 2, 'relative');
  if (!isEnd(sentence, at + 1) && !(relative && isClauseEnd(sentence, at + 1))) return false;
  const who = relative ? at - 3 : at - 1;
  const isTold = (to: number) =>
    to === at - 1 || to === who || (relative && (to === who - 1 || to === at - 2)) || isApposed(sentence, to, at - 1);
  const pronoun =
    sentence.tokens[at - 3]?.kind !== 'word' && sentence.grammar.genders.has(sentence.lower[at - 2] ?? '');
  // "She had four": of what, only a name before the pronoun tells.
  const { kind: read, elided } = sentence.figures[sentence.tokens[at]?.figure ?? -1] ?? {};
  const bare = read === 'count' || elided === true;
  const isNamedBefore = (token: number) => sentence.mentions.some(({ kind, to }) => kind === 'person' && to < token);
  if (isOneOf(sentence, at - 1, 'pastPerfect'))
    return (
      (pronoun && (!bare || isNamedBefore(at - 2))) ||
      sentence.mentions.some(({ kind, to }) => kind === 'person' && isTold(to))
    );
  return isOneOf(sentence, at - 1, 'copulas') && (isOwner(sentence, at - 1) || pronoun);
}

/** "Lindgren's": does a person who owns what is left out end before token `to`? */
export function isOwner({ mentions, tokens }: ReadSentence, to: number): boolean {
  return tokens[to - 1]?.possessive === true && mentions.some((m) => m.kind === 'person' && m.to === to);
}

/** "Lindgren, a lawyer, five", "Lindgren of the harbour news, five", "Lindgren, 40 (five)", "Lindgren (pilot, five)". */
function isApposed(sentence: ReadSentence, from: number, to: number): boolean {
  const { lower, at, figures } = sentence;
  const open = lower[from] ?? '';
  const mark = lower[to - 1] ?? '';
  if (
    to - from > APPOSITION ||
    !(JOINTS.includes(open) || isOneOf(sentence, from, 'genitive')) ||
    ![',', ':', '(', '–', '—'].includes(mark)
  )
    return false;
  return !figures.some(({ kind }, i) => !TOLD_OF.includes(kind) && (at[i] ?? -1) >= from && (at[i] ?? -1) < to);
}

/** "who had six years, ...", "who had six years is out", "who had six years I think": does another verb follow? */
function isClauseEnd(sentence: ReadSentence, at: number): boolean {
  return sentence.lower[at] === ',' || isOneOf(sentence, at, 'resuming') || isOneOf(sentence, at, 'tellers');
}

/** Does a member of a list end here: the sentence, a clause, or what the next of the list begins with? */
function isEnd(sentence: ReadSentence, at: number): boolean {
  const word = sentence.lower[at];
  if (word === undefined || ENDS.includes(word)) return true;
  if ((['conjunctions', 'likewise', 'forTerm'] as const).some((list) => isOneOf(sentence, at, list))) return true;
  return word === ',' && (isOneOf(sentence, at + 1, 'conjunctions') || isNext(sentence, at + 1));
}

function isNext({ mentions }: ReadSentence, at: number): boolean {
  return mentions.some(({ kind, from }) => kind === 'person' && from >= at && from - at <= LEAD);
}

/** Is this all that the text says of the age: "Ortiz, 60", and neither "aged 60" nor "60-year-old"? */
export function isPlaced({ kind, text, start, coreStart, coreEnd }: Figure): boolean {
  return kind === 'age' && coreStart === start && coreEnd - coreStart === text.length;
}
