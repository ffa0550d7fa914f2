/** What happened on a date: the election, the arrest, the release. */
import { LOOSEST, type Nearest } from './counts.ts';
import { apart, apartFrom, type Grammar, isAside, type Predicate, type ReadSentence } from './sentence.ts';

/** "the 2020 presidential election": how far behind a bare date its noun may stand. */
const ATTRIBUTE = 4;
/** A date this early holds for the whole sentence; a later one belongs to what stands before it. */
const FRONTED = 2;
const BEHIND = 5;
/** Readings that are tried, nearest first. */
const MOST_READINGS = 3;

/** The predicates that a date or clock time can belong to, the likeliest first. */
export function datesTold(sentence: ReadSentence, at: number, kind: 'date' | 'time', grammar: Grammar): Nearest[] {
  const before = sentence.lower[at - 1] ?? '';
  const timed = grammar.sets.beforeDates.has(before);
  const able = sentence.predicates.filter(
    (p) =>
      p.family.kinds.includes(kind) &&
      !isAside(sentence, at, p, grammar) &&
      (p.family.id !== 'hold' || before === 'since'),
  );
  const cost = (p: Predicate): number => {
    const direct = timed && p.to === at - 1;
    const attribute = isAttribute(sentence, at, p) && (!timed || (before !== 'on' && isEvent(p)));
    if (direct || attribute) return 1;
    if (at <= FRONTED) return apartFrom(sentence, at, p) / 2;
    return apartFrom(sentence, at, p) + (timed && p.from > at ? BEHIND : 0);
  };
  return able
    .map((predicate) => ({ predicate, cost: cost(predicate) }))
    .filter((each) => each.cost <= LOOSEST)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_READINGS);
}

/** Does the predicate stand right behind, as in "the 2020 presidential election"? */
function isAttribute(sentence: ReadSentence, at: number, p: Predicate): boolean {
  return p.from > at && p.from <= at + ATTRIBUTE && apart(sentence, at, p.from) === p.from - at;
}

/** Nouns of events ("the 2020 protests") take a date before them even behind a preposition: "in the 2020 protests". */
function isEvent(predicate: Predicate): boolean {
  return !predicate.family.personal && predicate.family.id !== 'free';
}
