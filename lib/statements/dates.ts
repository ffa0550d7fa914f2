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
      !isAdjective(sentence, p, grammar) &&
      !isPassed(sentence, at, p, grammar) &&
      !isAside(sentence, at, p, grammar) &&
      (p.family.id !== 'hold' || before === 'since'),
  );
  const cost = (p: Predicate): number => {
    const direct = timed && p.to === at - 1;
    const attribute = isAttribute(sentence, at, p) && (!timed || (before !== 'on' && isEvent(p)));
    if (direct || attribute) return 1;
    if (at <= FRONTED || sentence.lower[at + 1] === 'that') return apartFrom(sentence, at, p) / 2;
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

/** "The freed prisoners met the press on Sunday": the participle is no verb. */
function isAdjective(sentence: ReadSentence, p: Predicate, grammar: Grammar): boolean {
  if (p.to - p.from > 1 || !/ed$/.test(sentence.lower[p.from] ?? '')) return false;
  const before = sentence.tokens[p.from - 1];
  const opens =
    before?.kind !== 'word' || grammar.sets.inNoun.has(before.lower) || grammar.sets.beforeDates.has(before.lower);
  const noun = sentence.tokens[p.to];
  return opens && noun?.kind === 'word' && !grammar.sets.afterNoun.has(noun.lower) && !noun.capital;
}

/** "After the release, on 17 December, he ...": what lay before is not what happened on the day. */
function isPassed(sentence: ReadSentence, at: number, p: Predicate, grammar: Grammar): boolean {
  if (p.to > at || !sentence.lower.slice(p.to, at).includes(',')) return false;
  return sentence.lower.slice(Math.max(0, p.from - 3), p.from).some((word) => grammar.sets.asides.has(word));
}
