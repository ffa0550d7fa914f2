/** "Ortiz and 60 others" are 61: those named beside the figure are counted with it. */

import { endsInS } from '../text/inflection.ts';
import { type Discourse, isPerson } from './discourse.ts';
import { isOneOf } from './distance.ts';
import type { ReadSentence } from './sentence.ts';

/** Names in one list; a longer one is not summed. */
const MOST_NAMED = 8;
/** Words between two of a list: ", together with". */
const MOST_JOINING = 4;
/** Words from "a" to the figure in "a retired harbour pilot and 60 others". */
const LONGEST_ROLE = 8;

/** What a figure comes to with those named beside it. */
export interface Total {
  low: number;
  high: number;
  /** As the text names them. */
  named: string[];
  /** The figure's own number. */
  others: number;
}

/** The sum, or null when the figure stands alone. */
export function withOthers(sentence: ReadSentence, index: number, discourse: Discourse): Total | null {
  const figure = sentence.figures[index];
  const at = sentence.at[index] ?? -1;
  if (figure?.besides !== 'others' && figure?.besides !== 'another') return null;
  const { low, high } = figure;
  if (typeof low !== 'number' || typeof high !== 'number') return null;
  const listed = namesBefore(sentence, at, discourse);
  const named = listed.length > 0 ? listed : unnamed(sentence, at);
  if (named.length === 0) return null;
  return { low: low + named.length, high: high + named.length, named, others: low };
}

/** The persons of the list that ends in the figure. */
function namesBefore(sentence: ReadSentence, at: number, discourse: Discourse): string[] {
  const named: string[] = [];
  let from = at;
  for (const mention of sentence.mentions.filter((m) => m.to <= at).reverse()) {
    if (named.length === MOST_NAMED || !isJoined(sentence, mention.to, from)) break;
    if (!isPerson(mention, discourse) || isOneOf(sentence, mention.from - 2, 'according')) break;
    named.unshift(mention.label);
    from = mention.from;
  }
  return named;
}

function isJoined(sentence: ReadSentence, from: number, to: number): boolean {
  const between = sentence.lower.slice(from, to);
  const joining = between.every((_, i) => isOneOf(sentence, from + i, 'joining'));
  return between.length > 0 && between.length <= MOST_JOINING && joining;
}

/** "she and 60 others", "a harbour pilot and 60 others": one person whom the sentence does not name. */
function unnamed(sentence: ReadSentence, at: number): string[] {
  const last = sentence.lower[at - 2] ?? '';
  if (!isOneOf(sentence, at - 1, 'conjunctions')) return [];
  if (sentence.grammar.genders.has(last)) return [last];
  if (endsInS(last)) return [];
  for (let i = at - 3; i >= Math.max(0, at - LONGEST_ROLE); i--) {
    if (sentence.tokens[i]?.kind !== 'word') return [];
    // "Northport frees harbour pilot and 60 others": a headline leaves the article out.
    if (sentence.predicates.some(({ to }) => to === i + 1)) return roleInHeadline(sentence, i + 1, at - 1);
    if (isOneOf(sentence, i, 'articles'))
      return [sentence.text.slice(sentence.tokens[i]?.start, sentence.tokens[at - 2]?.end)];
  }
  return [];
}

/** The singular noun phrase behind a verb; empty where its noun is one for many: "group". */
function roleInHeadline(sentence: ReadSentence, from: number, to: number): string[] {
  if (isOneOf(sentence, to - 1, 'people') || isOneOf(sentence, to - 1, 'sumNouns')) return [];
  return [sentence.text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end)];
}
