/** Who in a sentence a figure can be about: names, pronouns with whom they stand for, and kin named through them. */
import type { Mention } from '../names/find.ts';
import { type Discourse, isPerson } from './discourse.ts';
import { isOneOf } from './distance.ts';
import type { Gender } from './grammar.ts';
import type { Reader } from './reader.ts';
import type { ReadSentence } from './sentence.ts';

/** Whom a figure is about. */
export interface Subject {
  /** Sorted ids; several when the text tells it of several at once. */
  ids: string[];
  label: string;
  /** False when the text leaves room for another person. */
  sure: boolean;
}

/** Somebody in the sentence. Token indices, end exclusive. */
export interface Candidate {
  subject: Subject;
  from: number;
  to: number;
  /** By name, not by a pronoun or as kin. */
  named: boolean;
  /** Somebody through another: "her sister". */
  kin?: boolean;
}

/** Words behind "Ortiz's" or "her" among which "sister" makes it somebody else. */
const KIN_REACH = 3;

/** The person of a mention. */
export function asSubject(mention: Mention, sure: boolean): Subject {
  return { ids: [mention.id], label: mention.label, sure: sure && !mention.doubtful };
}

/** Token behind the word for kin that follows token `at`; -1 when none does. */
export function kinAfter(sentence: ReadSentence, at: number): number {
  for (let i = at; i < at + KIN_REACH; i++) if (isOneOf(sentence, i, 'kin')) return i + 1;
  return -1;
}

/** All candidates of the sentence, in its order. */
export function candidates(sentence: ReadSentence, reader: Reader, discourse: Discourse): Candidate[] {
  const persons = sentence.mentions.filter((mention) => isPerson(mention, discourse));
  const named = persons.flatMap((mention) => byName(sentence, mention, persons));
  const others = sentence.lower.flatMap((_, at) => byPronoun(sentence, at, persons, reader, discourse));
  return [...named, ...others].sort((a, b) => a.from - b.from);
}

/** Kin of somebody, a person of its own whom no other text is known to mean. */
function kinOf(whose: string, from: number, to: number): Candidate {
  return { subject: { ids: [`kin:${whose}`], label: '', sure: false }, from, to, named: false, kin: true };
}

/** Nobody where the kin has a name: "Ortiz's sister Ada". */
function byName(sentence: ReadSentence, mention: Mention, persons: readonly Mention[]): Candidate[] {
  const { id, from, to } = mention;
  const isOfKin = isOneOf(sentence, from - 1, 'genitive') && isOneOf(sentence, from - 2, 'kin');
  if (isOfKin) return [kinOf(id, from, to)];
  const kin = sentence.tokens[to - 1]?.possessive ? kinAfter(sentence, to) : -1;
  if (kin < 0) return [{ subject: asSubject(mention, true), from, to, named: true }];
  return persons.some((other) => other.from === kin) ? [] : [kinOf(id, kin - 1, kin)];
}

function byPronoun(
  sentence: ReadSentence,
  at: number,
  persons: readonly Mention[],
  reader: Reader,
  discourse: Discourse,
): Candidate[] {
  const word = sentence.lower[at] ?? '';
  const gender = sentence.grammar.genders.get(word);
  // "a man" is somebody new, "the man" is not.
  if (!gender || isOneOf(sentence, at - 1, 'indefinite') || isOneOf(sentence, at - 1, 'someone')) return [];
  const kin = kinAfter(sentence, at + 1);
  if (kin > 0) return persons.some((other) => other.from === kin) ? [] : [kinOf(word, at, kin)];
  const before = persons.filter((m) => m.to <= at && !isOneOf(sentence, m.from - 1, 'oblique'));
  const subject = antecedent(gender, before, reader, discourse);
  return subject ? [{ subject, from: at, to: at + 1, named: false }] : [];
}

/**
 * Who "she" is: somebody named earlier in the sentence, else whom the sentence before was about or named, else somebody
 * of the block, else the one of its heading. Of these it is the first of whom the sources tell such things.
 */
function antecedent(gender: Gender, before: readonly Mention[], reader: Reader, discourse: Discourse): Subject | null {
  const { center, recent, persons, topic } = discourse;
  const genderOf = (mention: Mention) => reader.names.byId.get(mention.id)?.gender;
  const groups = [[...before].reverse(), center ? [center] : [], recent, persons, topic ? [topic] : []];
  const known = groups.map((group) => group.filter((m) => genderOf(m) === gender));
  const able = groups.map((group) => group.filter((m) => isPerson(m, discourse) && (genderOf(m) ?? gender) === gender));
  const likely = [...known, ...able].find((group) => group.length > 0);
  const [first] = likely ?? [];
  if (!likely || !first) return null;
  const isTold = ({ id }: Mention) => reader.told === null || reader.told.has(id);
  const pick = isTold(first) ? first : (known.flat().find(isTold) ?? first);
  const nearer = before.slice(before.indexOf(pick) + 1);
  const stranger = nearer.some((mention) => mention.kind === 'unknown' && isPerson(mention, discourse));
  const rival = [...likely, ...recent.filter((m) => genderOf(m) === gender && isTold(m))].some((m) => m.id !== pick.id);
  return asSubject(pick, pick === first && !stranger && !rival);
}
