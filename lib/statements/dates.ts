/** What happened on a date: the election, the arrest, the release. */
import { nearest } from './counts.ts';
import { apart, apartFrom, type Grammar, type Predicate, type ReadSentence } from './sentence.ts';

/** "the 2020 presidential election": how far behind a bare date its noun may stand. */
const ATTRIBUTE = 4;
const PREPOSITIONS = new Set([
  'in',
  'on',
  'since',
  'of',
  'from',
  'by',
  'until',
  'during',
  'before',
  'after',
  'around',
  'late',
  'early',
  'mid',
  'till',
  'from',
]);

/** The predicate that a date or clock time belongs to, and what it costs to tie them. */
export function dateTold(
  sentence: ReadSentence,
  at: number,
  kind: 'date' | 'time',
  grammar: Grammar,
): { predicate: Predicate; cost: number } | null {
  const able = (p: Predicate) => p.family.kinds.includes(kind);
  const before = sentence.lower[at - 1] ?? '';
  const attributive = kind === 'date' && !PREPOSITIONS.has(before);
  if (attributive) {
    const noun = sentence.predicates.find(
      (p) => able(p) && p.from > at && p.from <= at + ATTRIBUTE && apart(sentence, at, p.from) === p.from - at,
    );
    if (noun) return { predicate: noun, cost: 1 };
  }
  const directly = sentence.predicates.find((p) => able(p) && p.to === at - 1 && PREPOSITIONS.has(before));
  if (directly) return { predicate: directly, cost: 1 };
  const afterNoun =
    kind === 'date' &&
    sentence.predicates.find(
      (p) =>
        able(p) &&
        p.from > at &&
        p.from <= at + ATTRIBUTE &&
        before !== 'on' &&
        isEvent(p) &&
        apart(sentence, at, p.from) === p.from - at,
    );
  if (afterNoun) return { predicate: afterNoun, cost: apartFrom(sentence, at, afterNoun) };
  return nearest(sentence, at, grammar, able);
}

/** Nouns of events ("the 2020 protests") take a date before them even behind a preposition: "in the 2020 protests". */
function isEvent(predicate: Predicate): boolean {
  return !predicate.family.personal && predicate.family.id !== 'free';
}
