/** "Ada was freed along with Holm and 60 others": somebody beside whom a list with its number stands, and who counts, too. */
import type { Mention } from '../../names/find.ts';
import { type Discourse, isPerson } from '../discourse.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** "with the retired pilot Holm": words from "with" to the first name of the list. */
const ROLE = 4;
/** A list this early opens the sentence. */
const FRONTED = 3;
/** "Along with Holm and 60 others, she was freed": tokens from the number to whom it is told of. */
const BEHIND = 3;

/** Tokens of a list with its number. */
interface Span {
  from: number;
  at: number;
}

/**
 * Whoever is freed beside the list which begins at token `from` and ends in the number at token `at`. Empty where the
 * list stands by itself; null where the text names others and does not tell whether they count.
 */
export function besideList(sentence: ReadSentence, span: Span, discourse: Discourse): string[] | null {
  const before = companyBefore(sentence, span.from);
  const others = personsOutside(sentence, span, discourse);
  if (before < 0 || others.length === 0) return [];
  const verb = sentence.predicates.findLast(({ to }) => to <= before);
  if (!verb) return opening(sentence, before, span, others);
  const object = others.find(({ from, to }) => from >= verb.to && to <= before);
  if (object) return [object.label];
  let first = verb.from;
  while (isOneOf(sentence, first - 1, 'helpers')) first--;
  const subject = first < verb.from && others.find(({ to }) => to === first);
  return subject ? [subject.label] : null;
}

/** Token of the "with" that the list stands behind; -1 for none. */
function companyBefore(sentence: ReadSentence, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - ROLE); i--) {
    if (isOneOf(sentence, i, 'company')) return i;
    if (sentence.tokens[i]?.kind !== 'word') return -1;
  }
  return -1;
}

/** "Along with Holm and 60 others, she was freed". */
function opening(sentence: ReadSentence, before: number, { at }: Span, others: readonly Named[]): string[] | null {
  if (before > FRONTED) return null;
  const next = others.find(({ from }) => from > at && from - at <= BEHIND);
  return next && isOneOf(sentence, next.to, 'helpers') ? [next.label] : null;
}

type Named = Pick<Mention, 'from' | 'to' | 'label'>;

/** Persons of the sentence by name or pronoun that are none of the list. */
function personsOutside(sentence: ReadSentence, { from, at }: Span, discourse: Discourse): Named[] {
  const isOutside = (token: number) => token < from || token > at;
  const named = sentence.mentions.filter((mention) => isPerson(mention, discourse) && isOutside(mention.from));
  const pronouns = sentence.tokens.flatMap(({ lower }, i) =>
    sentence.grammar.genders.has(lower) && isOutside(i) ? [{ from: i, to: i + 1, label: lower }] : [],
  );
  return [...named, ...pronouns];
}
