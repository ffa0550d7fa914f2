/** Who says it: "according to the Gazette", "Lindgren told reporters", a quotation's speaker. */
import type { Mention } from '../names/find.ts';
import { distance, isOneOf } from './distance.ts';
import type { ReadSentence } from './sentence.ts';

/** Words between a speaker and the verb of saying. */
const NEAR = 4;
/** The same behind "according to", where a whole noun phrase may stand. */
const NEAR_ACCORDING = 8;
/** A speaker's name is cut here; page text can be anything. */
const LONGEST = 80;

/** The speaker as the sentence names it; null when it names none. */
export function speakerOf(sentence: ReadSentence): string | null {
  const speaker = speakerMention(sentence);
  return speaker && wordsOf(sentence, speaker);
}

/** The same as it was found; null when the sentence names none. */
export function speakerMention(sentence: ReadSentence): Mention | null {
  for (let verb = 0; verb < sentence.lower.length; verb++) {
    if (!isOneOf(sentence, verb, 'saying')) continue;
    const according = isOneOf(sentence, verb, 'according');
    const speaker = according ? accordingTo(sentence, verb) : subjectOfSaying(sentence, verb);
    if (speaker) return speaker;
  }
  return keeperOf(sentence);
}

/** "The union's list", "The union has 60 names on its list": a count is by whoever keeps it. */
function keeperOf(sentence: ReadSentence): Mention | null {
  const list = sentence.predicates.find(({ family, from }) => family.id === 'count' && from > 0);
  if (!list) return null;
  const owner = sentence.mentions.find(({ to }) => to === list.from && sentence.tokens[to - 1]?.possessive);
  if (owner) return owner;
  const kept = sentence.predicates.some(
    ({ family, from }) => family.id === 'count' && isOneOf(sentence, from - 1, 'keeping'),
  );
  return (kept && sentence.mentions.find(({ kind, to }) => kind === 'organisation' && to <= list.from)) || null;
}

/** The first name in the noun phrase behind "according to". */
function accordingTo(sentence: ReadSentence, at: number): Mention | undefined {
  if (!isOneOf(sentence, at + 1, 'accordingTo')) return undefined;
  const behind = at + 2;
  return sentence.mentions.find(
    ({ from, to }) => to > behind && from <= behind + NEAR_ACCORDING && distance(sentence, at, from) <= from - at,
  );
}

/** "Lindgren said", or with the verb first: "..., said Lindgren". */
function subjectOfSaying(sentence: ReadSentence, verb: number): Mention | undefined {
  const { mentions, lower } = sentence;
  const before = mentions.findLast(
    ({ from, to }) => to <= verb && verb - to <= NEAR && !isOneOf(sentence, from - 1, 'notSpeakers'),
  );
  const inverted = /^[,”"’']$/.test(lower[verb - 1] ?? '');
  return before ?? (inverted ? mentions.find(({ from }) => from === verb + 1) : undefined);
}

function wordsOf(sentence: ReadSentence, { from, to }: Mention): string {
  return sentence.text
    .slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end)
    .replace(/['’]s$/, '')
    .slice(0, LONGEST);
}
