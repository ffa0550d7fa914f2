/** "Ortiz and 60 others" are 61: those named beside the figure are counted with it. */

import type { Mention } from '../../names/find.ts';
import { endsInS } from '../../text/inflection.ts';
import { type Discourse, isPerson } from '../discourse.ts';
import { anyOneOf, distance, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { besideList } from './company.ts';

/** Names in one list; a longer one is not summed. */
const MOST_NAMED = 8;
/** Words between two of a list: ", together with". */
const MOST_JOINING = 4;
/** Words from "a" to the figure in "a retired harbour pilot and 60 others". */
const LONGEST_ROLE = 8;

/** Words from a verb to the number of those beside its subject: "freed on 3 May together with 60 others". */
const COMPANY = 12;

/** "In addition to Holm": words among which one of company opens a sentence. */
const OPENING = 3;

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
  const list = listBefore(sentence, at, discourse);
  if (list === null) return null;
  const readings = [list, unnamed(sentence, at), accompanied(sentence, at, discourse)];
  const named = readings.find((names) => names.length > 0) ?? [];
  if (named.length === 0) return null;
  return { low: low + named.length, high: high + named.length, named, others: low };
}

/** The persons of the list that ends in the figure, with whoever is told of beside it; null where that is not clear. */
function listBefore(sentence: ReadSentence, at: number, discourse: Discourse): string[] | null {
  const list = namesBefore(sentence, at, discourse);
  const [first] = list;
  const from = sentence.mentions.findLast(({ label, to }) => label === first && to <= at)?.from;
  if (from === undefined) return list;
  const beside = besideList(sentence, { from, at }, discourse);
  return beside === null ? null : [...beside, ...list];
}

/** The persons of the list that ends in the figure. */
function namesBefore(sentence: ReadSentence, at: number, discourse: Discourse): string[] {
  const named: string[] = [];
  let from = at;
  for (const mention of sentence.mentions.filter((m) => m.to <= at).reverse()) {
    if (named.length === MOST_NAMED || !isJoined(sentence, mention.to, from, named.length > 0)) break;
    const source = anyOneOf(sentence, 0, mention.from, 'according');
    // Nobody can tell whether an unknown name is one person more.
    if (named.length > 0 && !source && mention.kind === 'unknown' && !isPerson(mention, discourse)) return [];
    if (!isPerson(mention, discourse) || isOneOf(sentence, mention.from - 2, 'according')) break;
    named.unshift(mention.label);
    from = mention.from;
  }
  return named;
}

/** "Holm was freed in May with 60 others", "Besides Holm, 60 others were freed": those who stand apart from the figure. */
function accompanied(sentence: ReadSentence, at: number, discourse: Discourse): string[] {
  return isOneOf(sentence, at - 1, 'company') ? subjectOf(sentence, at, discourse) : fronted(sentence, discourse);
}

/** Who is the subject of the verb before the company. */
function subjectOf(sentence: ReadSentence, at: number, discourse: Discourse): string[] {
  const verb = sentence.predicates.findLast(({ to }) => to <= at)?.from ?? -1;
  if (verb < 0 || distance(sentence, verb, at) > COMPANY) return [];
  let to = verb;
  while (isOneOf(sentence, to - 1, 'helpers') || sentence.predicates.some((p) => p.to === to)) to--;
  if (sentence.grammar.genders.has(sentence.lower[to - 1] ?? '')) return [sentence.lower[to - 1] ?? ''];
  // "Holm, the pilot, was freed with 60 others".
  const apposed = sentence.lower[to - 1] === ',';
  const isSubject = (m: Mention) => (apposed ? sentence.lower[m.to] === ',' && m.to < to : m.to === to);
  const last = sentence.mentions.findLast(isSubject);
  // "Her husband Ole was freed": who "was" is one.
  if (last?.kind === 'unknown' && last.to === to && to < verb) return [last.label];
  return listEndingIn(last, sentence, discourse);
}

/** Those of a list that opens the sentence. */
function fronted(sentence: ReadSentence, discourse: Discourse): string[] {
  const comma = sentence.lower.indexOf(',');
  const last = sentence.mentions.find(({ to }) => to === comma);
  const opens = last && anyOneOf(sentence, 0, Math.min(last.from, OPENING), 'company');
  return opens ? listEndingIn(last, sentence, discourse) : [];
}

function listEndingIn(last: Mention | undefined, sentence: ReadSentence, discourse: Discourse): string[] {
  if (!last || !isPerson(last, discourse)) return [];
  // "Holm, the pilot,": one person told twice.
  return [...new Set([...namesBefore(sentence, last.from, discourse), last.label])];
}

/** `names`: another name follows, which a role may stand before: "the pilot Holm, union leader Ortiz and 60 others". */
function isJoined(sentence: ReadSentence, from: number, to: number, names: boolean): boolean {
  let joints = from;
  while (joints < to && isOneOf(sentence, joints, 'joining')) joints++;
  const role = sentence.tokens.slice(joints, to);
  const plain = role.every(({ kind, capital }) => kind === 'word' && !capital);
  const told = sentence.predicates.some((p) => p.from >= joints && p.from < to);
  if (role.length > 0 && !(names && plain && !told)) return false;
  return joints > from && to - from <= MOST_JOINING;
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
      // "Holm, a pilot and 60 others": perhaps the last of a list, perhaps Holm.
      return sentence.lower[i - 1] === ',' && sentence.mentions.some(({ kind, to }) => kind === 'person' && to < i)
        ? []
        : [sentence.text.slice(sentence.tokens[i]?.start, sentence.tokens[at - 2]?.end)];
  }
  return [];
}

/** The singular noun phrase behind a verb; empty where its noun is one for many: "group". */
function roleInHeadline(sentence: ReadSentence, from: number, to: number): string[] {
  if (isOneOf(sentence, to - 1, 'people') || isOneOf(sentence, to - 1, 'sumNouns')) return [];
  return [sentence.text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end)];
}
