/** What a length of time tells: a sentence passed, time served, isolation, talks. */
import type { Figure } from '../types.ts';
import { nearest } from './counts.ts';
import { apart, apartFrom, type Grammar, type Predicate, type ReadSentence } from './sentence.ts';

/** A predicate this near belongs to the length of time without doubt. */
const CLOSE = 10;
/** A cue ("spent", "handed") stands right before. */
const CUE = 4;
/** "two days in Minsk": stays are told in these units, terms of prison are not. */
const SHORT = new Set(['minutes', 'hours', 'days', 'weeks']);

export interface Told {
  /** Id of the family. */
  family: string;
  /** Where it stands; null when the verb alone tells it ("done four years"). */
  predicate: Predicate | null;
  sure: boolean;
}

/** Is one of the cue words shortly before the figure, with no wall between? */
function cued(sentence: ReadSentence, at: number, cues: readonly string[]): boolean {
  for (const cue of cues) {
    const parts = cue.split(' ');
    for (let i = Math.max(0, at - CUE - parts.length + 1); i + parts.length <= at; i++)
      if (parts.every((part, k) => sentence.lower[i + k] === part) && apart(sentence, i, at) <= CUE + 3) return true;
  }
  return false;
}

/** The subject of "lasted two days". */
function lasting(sentence: ReadSentence, at: number, grammar: Grammar): Told | null {
  if (!grammar.sets.lasting.has(sentence.lower[at - 1] ?? '')) return null;
  const subject = sentence.predicates.find((p) => p.to < at && p.family.kinds.includes('duration'));
  return subject ? { family: subject.family.id, predicate: subject, sure: true } : null;
}

/** "spent two days in Minsk" is a visit. */
function stay(sentence: ReadSentence, at: number, figure: Figure): Told | null {
  if (!SHORT.has(figure.unit ?? '')) return null;
  const place = sentence.mentions.some((m) => m.kind === 'place' && (m.from === at + 2 || m.from === at + 1));
  return place ? { family: 'negotiate', predicate: null, sure: true } : null;
}

/** The family that a length of time belongs to; null when the text ties it to none. */
export function durationTold(sentence: ReadSentence, at: number, figure: Figure, grammar: Grammar): Told | null {
  const near = (...ids: string[]) => {
    const hit = nearest(sentence, at, grammar, (p) => ids.includes(p.family.id));
    return hit && hit.cost <= CLOSE ? hit.predicate : null;
  };
  if (sentence.lower.slice(at + 1, at + 5).some((word) => grammar.sets.leftOver.has(word))) return null;
  const behind = sentence.predicates.find((p) => p.family.id === 'sentence' && p.from > at && p.from <= at + 3);
  if (behind && sentence.lower[at + 1] !== 'of' && apart(sentence, at, behind.from) <= 3)
    return { family: 'sentence', predicate: behind, sure: true };
  const whole = lasting(sentence, at, grammar) ?? stay(sentence, at, figure);
  if (whole) return whole;
  const isolate = near('isolate');
  if (isolate) {
    const rival = near('sentence', 'hold');
    const sure = !rival || apartFrom(sentence, at, isolate) <= apartFrom(sentence, at, rival) + 2;
    return { family: 'isolate', predicate: isolate, sure };
  }
  return prison(sentence, at, figure, near, grammar) ?? anyOther(sentence, at, grammar);
}

/** Told as passed by a court or as served; the words around decide. */
function prison(
  sentence: ReadSentence,
  at: number,
  figure: Figure,
  near: (...ids: string[]) => Predicate | null,
  grammar: Grammar,
): Told | null {
  if (SHORT.has(figure.unit ?? '')) return null;
  const held = near('hold', 'arrest');
  const passed = near('sentence');
  const served = cued(sentence, at, grammar.lexicon.servedCues);
  const handed = cued(sentence, at, grammar.lexicon.sentenceCues);
  const before = sentence.lower[at - 1] ?? '';
  if (sentence.lower[at + 1] === 'of' && passed && passed.from > at)
    return { family: 'hold', predicate: passed, sure: false };
  if (served && held && !(passed && passed.to <= at && apartFrom(sentence, at, passed) <= 3))
    return { family: 'hold', predicate: held, sure: !handed };
  if (passed) return { family: 'sentence', predicate: passed, sure: true };
  if (handed && held) return { family: 'sentence', predicate: held, sure: true };
  const after = sentence.tokens[at + 2];
  if (grammar.sets.inside.has(sentence.lower[at + 1] ?? '') && after?.kind !== 'word')
    return { family: 'hold', predicate: null, sure: true };
  if (grammar.sets.servedAlone.has(before)) return { family: 'hold', predicate: null, sure: false };
  if (grammar.sets.givenAlone.has(before) || figure.elided) return { family: 'sentence', predicate: null, sure: true };
  return null;
}

function anyOther(sentence: ReadSentence, at: number, grammar: Grammar): Told | null {
  const other = nearest(sentence, at, grammar, (p) => p.family.kinds.includes('duration') && p.family.id !== 'arrest');
  if (!other) return null;
  const { predicate, cost } = other;
  const held = predicate.family.id === 'hold';
  return { family: predicate.family.id, predicate, sure: cost <= CLOSE && (!held || predicate.from > at) };
}
