/** "Kolesnikova and 113 others" are 114: those named beside the figure are counted with it. */
import { type Discourse, isPerson } from './people.ts';
import type { Grammar, ReadSentence } from './sentence.ts';

/** Names in one list; a longer one is not summed. */
const MOST_NAMED = 8;

/** What joins the names of one list, and their number, to each other. */
const JOINING = new Set(['and', ',', 'plus', 'along', 'together', 'with', 'as', 'well', 'alongside', 'besides']);
const MOST_JOINING = 4;
/** Words from "a" to "and" in "a Nobel Peace Prize laureate and". */
const MOST_ROLE = 8;

/** The sum, or null when the figure stands alone. */
export function withOthers(
  sentence: ReadSentence,
  index: number,
  discourse: Discourse,
  grammar: Grammar,
): { low: number; high: number; sum: string } | null {
  const figure = sentence.figures[index];
  const at = sentence.at[index] ?? -1;
  if (
    (figure?.besides !== 'others' && figure?.besides !== 'another') ||
    typeof figure.low !== 'number' ||
    typeof figure.high !== 'number'
  )
    return null;
  const named: string[] = [];
  let from = at;
  for (let i = sentence.mentions.length - 1; i >= 0 && named.length < MOST_NAMED; i--) {
    const mention = sentence.mentions[i];
    if (!mention || mention.to > from) continue;
    const between = sentence.lower.slice(mention.to, from);
    const joined = between.length > 0 && between.length <= MOST_JOINING && between.every((word) => JOINING.has(word));
    if (!joined || !isPerson(mention, discourse) || sentence.lower[mention.from - 2] === 'according') break;
    named.unshift(mention.label);
    from = mention.from;
  }
  if (named.length === 0) named.push(...unnamed(sentence, at, grammar));
  if (named.length === 0) return null;
  const { low, high } = figure;
  const sum = `${named.join(', ')} and ${low} others make ${low + named.length}`;
  return { low: low + named.length, high: high + named.length, sum };
}

/** "a Nobel laureate and 122 others": one person whom the sentence does not name. */
function unnamed(sentence: ReadSentence, at: number, grammar: Grammar): string[] {
  const pronoun = sentence.lower[at - 2] ?? '';
  const { f, m } = grammar.lexicon.pronouns;
  if (sentence.lower[at - 1] === 'and' && (f.includes(pronoun) || m.includes(pronoun))) return [pronoun];
  if (sentence.lower[at - 1] !== 'and' || /s$/.test(sentence.lower[at - 2] ?? '')) return [];
  for (let i = at - 3; i >= Math.max(0, at - MOST_ROLE); i--) {
    if (sentence.tokens[i]?.kind !== 'word') return [];
    if (!['a', 'an', 'one', 'the'].includes(sentence.lower[i] ?? '')) continue;
    return [sentence.text.slice(sentence.tokens[i]?.start, sentence.tokens[at - 2]?.end)];
  }
  return [];
}
