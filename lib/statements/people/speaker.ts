/** Who says it: "according to the Gazette", "Lindgren told reporters", a quotation's speaker. */
import type { Mention } from '../../names/find.ts';
import { distance, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words between a speaker and the verb of saying. */
const NEAR = 4;
/** The same behind "according to", where a whole noun phrase may stand. */
const NEAR_ACCORDING = 8;
/** A speaker's name is cut here; page text can be anything. */
const LONGEST = 80;

/** A name and the token of the verb, or of the list, by which it speaks. */
interface Speaker {
  mention: Mention;
  at: number;
}

/** Who says what stands at token `at`, as the sentence names it: of several the nearest; null when it names none. */
export function speakerOf(sentence: ReadSentence, at: number): string | null {
  const [nearest] = speakersOf(sentence).sort((a, b) => distance(sentence, a.at, at) - distance(sentence, b.at, at));
  return nearest ? wordsOf(sentence, nearest.mention) : null;
}

/** The first who speaks; null when the sentence names none. */
export function speakerMention(sentence: ReadSentence): Mention | null {
  return speakersOf(sentence)[0]?.mention ?? null;
}

/** All who speak in the sentence, those of verbs before those of lists. */
function speakersOf(sentence: ReadSentence): Speaker[] {
  const verbs = sentence.lower.flatMap((_, at): Speaker[] => {
    if (!isOneOf(sentence, at, 'saying')) return [];
    const according = isOneOf(sentence, at, 'according');
    const mention = according ? accordingTo(sentence, at) : subjectOfSaying(sentence, at);
    return mention ? [{ mention, at }] : [];
  });
  const keeper = keeperOf(sentence);
  return keeper ? [...verbs, keeper] : verbs;
}

/** "The union's list", "The union has 60 names on its list": a count is by whoever keeps it. */
function keeperOf(sentence: ReadSentence): Speaker | null {
  const list = sentence.predicates.find(({ family, from }) => family.id === 'count' && from > 0);
  if (!list) return null;
  const owner = sentence.mentions.find(({ to }) => to === list.from && sentence.tokens[to - 1]?.possessive);
  if (owner) return { mention: owner, at: list.from };
  const kept = sentence.predicates.some(
    ({ family, from }) => family.id === 'count' && isOneOf(sentence, from - 1, 'keeping'),
  );
  const mention = sentence.mentions.find(({ kind, to }) => kind === 'organisation' && to <= list.from);
  return kept && mention ? { mention, at: list.from } : null;
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
  const follows = mentions.find(({ from }) => from === verb + 1);
  const before =
    (follows ? undefined : parted(sentence, verb)) ??
    mentions.findLast(
      ({ from, to, people }) =>
        to <= verb && verb - to <= (people ? 0 : NEAR) && !isOneOf(sentence, from - 1, 'notSpeakers'),
    );
  const inverted = /^[,”"’']$/.test(lower[verb - 1] ?? '');
  return before ?? (inverted ? follows : undefined);
}

/** "The union, which Lindgren built, had said": who stands before the words between commas that end at the verb. */
function parted(sentence: ReadSentence, verb: number): Mention | undefined {
  const { mentions, lower } = sentence;
  let first = verb;
  while (isOneOf(sentence, first - 1, 'helpers')) first--;
  const open = lower[first - 1] === ',' ? lower.lastIndexOf(',', first - 2) : -1;
  return open > 0 ? mentions.find(({ to }) => to === open) : undefined;
}

/** As it stands; "lindgren" as others write it. */
function wordsOf({ tokens, text }: ReadSentence, { from, to, label }: Mention): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const careless = from + 1 === to && first?.capital === false && label !== '';
  if (careless) return label;
  return text
    .slice(first?.start, last?.end)
    .replace(/['’]s$/, '')
    .slice(0, LONGEST);
}
