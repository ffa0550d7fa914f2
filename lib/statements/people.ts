/** Whom a figure is about: the right "10 years" of the right person, through pronouns, roles and kin. */
import type { Mention, NameIndex } from '../names/find.ts';
import { apart, apartFrom, type Grammar, type ReadSentence } from './sentence.ts';

export interface Subject {
  /** Sorted ids; several when the text tells it of several at once. */
  ids: string[];
  label: string;
  /** False when the text leaves room for another person. */
  sure: boolean;
}

/** What earlier sentences leave behind for the pronouns of later ones. */
export interface Discourse {
  /** Persons of the sentence before, in its order; the grammatical subject tends to be first. */
  recent: Mention[];
  /** All persons named so far in this block. */
  block: Mention[];
  /** Ids of unknown names that have stood with a first name. */
  named: ReadonlySet<string>;
  /** Family of the last length of time in the block. */
  last: string | null;
}

/** What it costs to take somebody for the subject who is acted with or upon. */
const OBLIQUE_COST = 7;
/** "10 years for Znak": how far behind the figure the person may stand. */
const TRAILING = 6;
/** The person stands right behind. */
const NEXT = 3;
/** A figure this early can be part of a fronted phrase, whose subject follows within reach. */
const FRONTED = 8;
const REACH = 18;

/** Can this mention be a person? A name that no story knows can, once it has stood with a first name. */
export function isPerson(mention: Mention, discourse: Discourse): boolean {
  if (mention.kind === 'person') return true;
  return mention.kind === 'unknown' && (mention.to - mention.from > 1 || discourse.named.has(mention.id));
}

function genderOf(id: string, names: NameIndex): 'f' | 'm' | undefined {
  return names.byId.get(id)?.gender;
}

function asSubject(mentions: Mention[], sure: boolean): Subject {
  const ids = [...new Set(mentions.map((m) => m.id))].sort();
  return { ids, label: mentions[0]?.label ?? '', sure };
}

/** "Kolesnikova's sister", "her husband": somebody else, named through a person. */
function kinAfter(sentence: ReadSentence, to: number, grammar: Grammar): number {
  for (let i = to; i < to + 3; i++) if (grammar.sets.kin.has(sentence.lower[i] ?? '')) return i + 1;
  return -1;
}

/** "the lawyer of Znak". */
function isKinOf(sentence: ReadSentence, mention: Mention, grammar: Grammar): boolean {
  return sentence.lower[mention.from - 1] === 'of' && grammar.sets.kin.has(sentence.lower[mention.from - 2] ?? '');
}

interface Candidate {
  subject: Subject;
  from: number;
  to: number;
  /** By name, not by a pronoun. */
  named: boolean;
}

function pronounGender(word: string, grammar: Grammar): 'f' | 'm' | null {
  if (grammar.lexicon.pronouns.f.includes(word)) return 'f';
  if (grammar.lexicon.pronouns.m.includes(word)) return 'm';
  return null;
}

/** Who "she" is: somebody named earlier in the sentence, else in the sentence before, else in the block. */
function antecedent(
  gender: 'f' | 'm',
  before: readonly Mention[],
  discourse: Discourse,
  names: NameIndex,
): Subject | null {
  for (const group of [[...before].reverse(), discourse.recent, discourse.block]) {
    const able = group.filter((m) => isPerson(m, discourse) && (genderOf(m.id, names) ?? gender) === gender);
    const known = able.filter((m) => genderOf(m.id, names) === gender);
    const pick = known[0] ?? able[0];
    if (!pick) continue;
    const others = new Set((known.length > 0 ? known : able).map((m) => m.id));
    return asSubject([pick], others.size === 1);
  }
  return null;
}

function candidates(sentence: ReadSentence, names: NameIndex, grammar: Grammar, discourse: Discourse): Candidate[] {
  const list: Candidate[] = [];
  const persons = sentence.mentions.filter((m) => isPerson(m, discourse));
  for (const mention of persons) {
    const possessive = sentence.tokens[mention.to - 1]?.possessive;
    if (isKinOf(sentence, mention, grammar)) {
      list.push({
        subject: { ids: [`kin:${mention.id}`], label: '', sure: false },
        from: mention.from,
        to: mention.to,
        named: false,
      });
      continue;
    }
    const kin = possessive ? kinAfter(sentence, mention.to, grammar) : -1;
    if (kin < 0) list.push({ subject: asSubject([mention], true), from: mention.from, to: mention.to, named: true });
    else if (!persons.some((other) => other.from === kin))
      list.push({
        subject: { ids: [`kin:${mention.id}`], label: '', sure: false },
        from: kin - 1,
        to: kin,
        named: false,
      });
  }
  sentence.lower.forEach((word, i) => {
    const gender = pronounGender(word, grammar);
    if (gender === null) return;
    const kin = kinAfter(sentence, i + 1, grammar);
    if (kin > 0 && !persons.some((other) => other.from === kin)) {
      list.push({ subject: { ids: [`kin:${word}`], label: '', sure: false }, from: i, to: kin, named: false });
      return;
    }
    if (kin > 0) return;
    const subject = antecedent(
      gender,
      persons.filter((m) => m.to <= i && !grammar.sets.oblique.has(sentence.lower[m.from - 1] ?? '')),
      discourse,
      names,
    );
    if (subject) list.push({ subject, from: i, to: i + 1, named: false });
  });
  return list.sort((a, b) => a.from - b.from);
}

/** "Kolesnikova and Babaryka": names joined by "and" or commas alone are one subject of several. */
function joined(sentence: ReadSentence, list: readonly Candidate[], pick: Candidate): Candidate[] {
  const group = [pick];
  for (let i = list.indexOf(pick) - 1; i >= 0; i--) {
    const candidate = list[i];
    const next = group[0];
    if (!candidate || !next) break;
    const between = sentence.lower.slice(candidate.to, next.from);
    if (between.length === 0 || between.length > 2 || !between.every((w) => w === ',' || w === 'and')) break;
    group.unshift(candidate);
  }
  return group.length > 1 && sentence.lower.slice(group[0]?.to, pick.from).includes('and') ? group : [pick];
}

/** The person of the figure at token `at`; null when the text names none. */
export function findSubject(
  sentence: ReadSentence,
  at: number,
  names: NameIndex,
  grammar: Grammar,
  discourse: Discourse,
): Subject | null {
  const list = candidates(sentence, names, grammar, discourse);
  const trailing = list.find((c) => {
    if (
      !c.named ||
      c.from <= at ||
      c.from > at + TRAILING ||
      !grammar.sets.trailing.has(sentence.lower[c.from - 1] ?? '')
    )
      return false;
    return apart(sentence, at, c.from) === c.from - at;
  });
  if (trailing) return trailing.subject;
  const relative = antecedentOfWho(sentence, at, list, grammar);
  if (relative) return relative;
  const main = resumed(sentence, at, list, grammar);
  if (main)
    return sentence.lower.slice(0, at).some((word) => grammar.sets.kin.has(word)) ? { ...main, sure: false } : main;
  const inOrder = respectively(sentence, at, list);
  if (inOrder) return inOrder;
  const cost = (c: Candidate) => {
    const oblique = grammar.sets.oblique.has(sentence.lower[c.from - 1] ?? '') ? OBLIQUE_COST : 0;
    return apartFrom(sentence, at, c) + oblique;
  };
  const before = list.filter((c) => c.to <= at);
  const pool = before.length > 0 ? before : list.filter((c) => isBehind(sentence, at, c));
  let pick = pool[0];
  for (const c of pool) if (pick && cost(c) < cost(pick)) pick = c;
  if (pick) {
    const group = joined(sentence, pool, pick);
    const between = sentence.lower.slice(pick.to, at);
    if (group.length === 1)
      return between.some((word) => grammar.sets.kin.has(word)) ? { ...pick.subject, sure: false } : pick.subject;
    return {
      ids: group.flatMap((c) => c.subject.ids).sort(),
      label: group.map((c) => c.subject.label).join(', '),
      sure: false,
    };
  }
  for (const group of [discourse.block, discourse.block.length > 0 ? discourse.recent : []])
    if (new Set(group.map((m) => m.id)).size === 1) return asSubject(group.slice(0, 1), false);
  return null;
}

/** "..., and Bialiatski, who was jailed in 2021": the name right before "who", when no other person follows. */
function antecedentOfWho(
  sentence: ReadSentence,
  at: number,
  list: readonly Candidate[],
  grammar: Grammar,
): Subject | null {
  for (let who = at - 1; who > 0 && at - who <= REACH; who--) {
    if (sentence.lower[who] !== 'who' && sentence.lower[who] !== 'whose') continue;
    const owner = list.find((c) => c.named && (c.to === who || (c.to === who - 1 && sentence.lower[who - 1] === ',')));
    const later = list.some(
      (c) => c.named && c.from > who && c.to <= at && !grammar.sets.oblique.has(sentence.lower[c.from - 1] ?? ''),
    );
    const kin = sentence.lower[who] === 'whose' && kinAfter(sentence, who + 1, grammar) > 0;
    return owner && !later && !kin ? owner.subject : null;
  }
  return null;
}

/** "Babaryka, arrested while he challenged Lukashenka, was serving ...": behind the comma the first name is meant again. */
function resumed(sentence: ReadSentence, at: number, list: readonly Candidate[], grammar: Grammar): Subject | null {
  const comma = sentence.lower.lastIndexOf(',', at);
  if (comma < 0 || !grammar.sets.resuming.has(sentence.lower[comma + 1] ?? '')) return null;
  if (list.some((c) => c.from > comma && c.to <= at)) return null;
  const first = list.find((c) => !grammar.sets.oblique.has(sentence.lower[c.from - 1] ?? ''));
  return first?.named && first.to < comma && sentence.lower[first.to] === ',' ? first.subject : null;
}

/** "After four years in prison, she ...": the person behind a fronted length of time, or right behind the figure. */
function isBehind(sentence: ReadSentence, at: number, c: Candidate): boolean {
  if (c.from < at) return false;
  if (c.from - at <= NEXT) return true;
  return at <= FRONTED && sentence.lower.slice(at, c.from).includes(',') && apart(sentence, at, c.from) <= REACH;
}

/** "Kolesnikova and Babaryka got 11 and 14 years respectively": names and figures in the same order. */
function respectively(sentence: ReadSentence, at: number, list: readonly Candidate[]): Subject | null {
  if (!sentence.lower.includes('respectively')) return null;
  const figures = sentence.at.filter((i) => i >= 0);
  const persons = list.filter((c) => c.subject.ids.length === 1);
  if (figures.length !== persons.length) return null;
  return persons[figures.indexOf(at)]?.subject ?? null;
}
