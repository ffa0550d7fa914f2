/** Who in a sentence a figure can be about: names, pronouns with whom they stand for, and kin named through them. */
import type { Mention } from '../../names/find.ts';
import { type Discourse, isPerson } from '../discourse.ts';
import type { Reader } from '../reader.ts';
import { isOneOf } from '../words/distance.ts';
import type { Gender } from '../words/grammar.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { fronted } from './fronted.ts';
import { isBehindKin } from './kin-between.ts';
import { openingName } from './opening-name.ts';
import { speakerMention } from './speaker.ts';
import { isOfStranger } from './strangers.ts';
import { isTellingKin } from './telling-kin.ts';

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

/** Somebody of whom the text has not told who it is. */
const NOBODY: Subject = { ids: [], label: '', sure: false };

/** Words behind "Ortiz's" or "her" among which "sister" makes it somebody else. */
const KIN_REACH = 3;
/** Tokens before a name in "his wife Ada Holm": what she is, and to whom. */
const AS_KIN = 2;

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
  const named = [...openingName(sentence, discourse), ...persons.flatMap((m) => byName(sentence, m, persons, reader))];
  const kin = named.filter((candidate) => !candidate.named && !candidate.kin).map(asMention);
  const met = [...persons, ...kin].sort((a, b) => a.from - b.from);
  const others = sentence.lower.flatMap((_, at) => byPronoun(sentence, at, met, reader, discourse));
  return [...named, ...others].sort((a, b) => a.from - b.from);
}

/** The candidate as later words can mean it. */
export function asMention({ subject, from, to }: Candidate): Mention {
  return { id: subject.ids[0] ?? '', kind: 'person', from, to, label: subject.label, doubtful: !subject.sure };
}

/** "with Ortiz", "with Ortiz and Lindgren", "with his wife Ada Ortiz"; but not "to Ortiz's six years". */
export function isOblique(sentence: ReadSentence, { from: own, to }: { from: number; to: number }): boolean {
  if (sentence.tokens[to - 1]?.possessive) return false;
  // "with Ada Ortiz", of whom only "Ortiz" is known.
  const from = sentence.mentions.find((m) => m.kind === 'unknown' && m.to === own)?.from ?? own;
  const kin = isOneOf(sentence, from - 1, 'kin') ? AS_KIN : 0;
  const before = from - 1 - (isOneOf(sentence, from - 1, 'titles') ? 1 : kin);
  if (isOneOf(sentence, before, 'oblique')) return true;
  // "a year before Ortiz, in 2020".
  if (isOneOf(sentence, before, 'comparing') && sentence.tokens[to]?.kind !== 'word') return true;
  const first = isOneOf(sentence, before, 'conjunctions') && sentence.mentions.find((m) => m.to === before);
  return first ? isOneOf(sentence, first.from - 1, 'oblique') : false;
}

/** Kin of somebody: a person of the story, else one of its own whom no other text is known to mean. */
function kinOf(sentence: ReadSentence, whose: Subject | null, from: number, to: number, { names }: Reader): Candidate {
  const [id = ''] = whose?.ids ?? [];
  const known = names.byId.get(names.byId.get(id)?.kin?.[sentence.lower[to - 1] ?? ''] ?? '');
  const subject = known
    ? { ids: [known.id], label: known.spellings[0] ?? '', sure: whose?.sure === true }
    : { ids: [`kin:${id}`], label: '', sure: false };
  return { subject, from, to, named: false, kin: known === undefined };
}

/** Is the kin, which ends before token `to`, told by name: "her sister Ada", "her sister, Ada"? */
function isNamed({ lower }: ReadSentence, to: number, persons: readonly Mention[]): boolean {
  return persons.some(({ from }) => from === to || (from === to + 1 && lower[to] === ','));
}

/** Nobody where the kin has a name: "Ortiz's sister Ada". */
function byName(sentence: ReadSentence, mention: Mention, persons: readonly Mention[], reader: Reader): Candidate[] {
  const { from, to } = mention;
  const own = asSubject(mention, true);
  const isOfKin = isOneOf(sentence, from - 1, 'genitive') && isOneOf(sentence, from - 2, 'kin');
  if (isOfKin) return [kinOf(sentence, own, from - 2, from - 1, reader)];
  const kin = sentence.tokens[to - 1]?.possessive ? kinAfter(sentence, to) : -1;
  // "Ortiz, whose sister": both can be meant.
  const whose = isOneOf(sentence, to + 1, 'relativeGenitive') ? kinAfter(sentence, to + 2) : -1;
  const named = { subject: own, from, to, named: true };
  if (whose > 0 && !isNamed(sentence, whose, persons)) return [named, kinOf(sentence, own, whose - 1, whose, reader)];
  if (kin < 0) return [named];
  return isNamed(sentence, kin, persons) ? [] : [kinOf(sentence, own, kin - 1, kin, reader)];
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
  if (isOneOf(sentence, at, 'ofSpeaker') || isUnknownOwner(sentence, at))
    return kinOfUnknown(sentence, at, persons, reader);
  // "a man" is somebody new, "the man" is not.
  if (!gender || isOneOf(sentence, at - 1, 'indefinite') || isOneOf(sentence, at - 1, 'someone')) return [];
  const kin = sentence.tokens[at]?.possessive ? -1 : kinAfter(sentence, at + 1);
  if (kin > 0 && isNamed(sentence, kin, persons)) return [];
  const before = persons.filter(
    (m) => m.to <= at && !isOblique(sentence, m) && !isTellingKin(sentence, m, reader.names),
  );
  const topic = fronted(sentence, at, before);
  const subject =
    topic && reader.names.byId.get(topic.id)?.gender === gender
      ? asSubject(topic, true)
      : antecedent(gender, before, speakerBehind(sentence, at, persons), reader, discourse);
  if (kin > 0) return [kinOf(sentence, subject, at, kin, reader)];
  // "Ortiz was given six years when he got five": whoever he is, not Ortiz.
  if (!subject) return before.length > 0 ? [{ subject: NOBODY, from: at, to: at + 1, named: false }] : [];
  // "A court sent a pilot down for six years; she is 30."
  const last = before.at(-1)?.to ?? 0;
  const stranger = sentence.at.some((i) => i >= last && i < at && isOfStranger(sentence, i));
  const doubtful = stranger || isBehindKin(sentence, at, gender);
  return [{ subject: { ...subject, sure: subject.sure && !doubtful }, from: at, to: at + 1, named: false }];
}

/** "Ada's husband was jailed": a single name that opens a sentence is no mention. "She's 60" is no name. */
function isUnknownOwner({ tokens, mentions, grammar }: ReadSentence, at: number): boolean {
  const token = tokens[at];
  if (grammar.genders.has(token?.lower ?? '')) return false;
  return token?.possessive === true && token.capital && !mentions.some(({ from, to }) => from <= at && at < to);
}

/** "My sister got six years": nobody of whom the text has spoken. */
function kinOfUnknown(sentence: ReadSentence, at: number, persons: readonly Mention[], reader: Reader): Candidate[] {
  const kin = kinAfter(sentence, at + 1);
  return kin > 0 && !isNamed(sentence, kin, persons) ? [kinOf(sentence, null, at, kin, reader)] : [];
}

/** "She was woken at five, Ortiz said": who is named only behind the report of it. */
function speakerBehind(sentence: ReadSentence, at: number, persons: readonly Mention[]): Mention | null {
  const speaker = speakerMention(sentence);
  return speaker && speaker.from > at && persons.some(({ from }) => from === speaker.from) ? speaker : null;
}

/**
 * Who "she" is: somebody named earlier in the sentence, else whom the sentence before was about or named, else somebody
 * of the block, else the one of its heading. Of these it is the first of whom the sources tell such things.
 */
function antecedent(
  gender: Gender,
  before: readonly Mention[],
  speaker: Mention | null,
  reader: Reader,
  discourse: Discourse,
): Subject | null {
  const { center, recent, aside, persons, topic } = discourse;
  const genderOf = (mention: Mention) => reader.names.byId.get(mention.id)?.gender;
  const groups = [[...before].reverse(), center ? [center] : [], recent, persons, topic ? [topic] : []];
  const known = groups.map((group) => group.filter((m) => genderOf(m) === gender));
  const able = groups.map((group) => group.filter((m) => isPerson(m, discourse) && (genderOf(m) ?? gender) === gender));
  const likely = [...known, ...able].find((group) => group.length > 0);
  const [first] = likely ?? [];
  const isTold = ({ id }: Mention) => reader.told === null || reader.told.has(id);
  if (speaker && genderOf(speaker) === gender && !(first && isTold(first))) return asSubject(speaker, isTold(speaker));
  if (!likely || !first) return null;
  const pick = isTold(first) ? first : (known.flat().find(isTold) ?? first);
  const nearer = before.slice(before.indexOf(pick) + 1);
  const stranger = nearer.some((mention) => mention.kind === 'unknown' && isPerson(mention, discourse));
  // "Ortiz challenged Holm. She was jailed": of Holm the sources tell no such things.
  const isRival = (m: Mention) => m.id !== pick.id && (isTold(m) || !reader.names.byId.has(m.id));
  const isBeside = ({ id }: Mention) => pick.id === center?.id && aside.includes(id);
  const rival = [...likely, ...recent.filter((m) => genderOf(m) === gender && !isBeside(m))].some(isRival);
  // "Ada Holm shared the prize with Ortiz. She had been in custody ...": she may well be the one whom no story knows.
  const eclipsed = center?.kind === 'unknown' && !before.includes(pick);
  // "Ortiz, the pilot who challenged Holm, is free; she got six years": the subject of the sentence.
  const subject = pick.id === before[0]?.id && reader.names.byId.has(first.id);
  return asSubject(pick, (pick === first || subject) && !stranger && !rival && !eclipsed);
}
