/** What a length of time tells: a sentence passed, time served, isolation, talks. */
import { nearest } from './counts.ts';
import { apart, apartFrom, type Grammar, type Predicate, type ReadSentence } from './sentence.ts';

/** A predicate this near belongs to the length of time without doubt. */
const CLOSE = 8;
/** A cue ("spent", "handed") stands right before. */
const CUE = 4;

export interface Told {
  family: string;
  predicate: Predicate;
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

/** The family that a length of time belongs to; null when the text ties it to none. */
export function durationTold(sentence: ReadSentence, at: number, grammar: Grammar): Told | null {
  const near = (ids: readonly string[], reach = CLOSE) => {
    const hit = nearest(sentence, at, grammar, (p) => ids.includes(p.family.id));
    return hit && hit.cost <= reach ? hit.predicate : null;
  };
  if (grammar.sets.lasting.has(sentence.lower[at - 1] ?? '')) {
    const subject = sentence.predicates.find((p) => p.to < at && p.family.kinds.includes('duration'));
    if (subject) return { family: subject.family.id, predicate: subject, sure: true };
  }
  const isolate = near(['isolate']);
  const behind = sentence.predicates.find((p) => p.family.id === 'sentence' && p.from > at && p.from <= at + 3);
  if (behind && apart(sentence, at, behind.from) <= 3) return { family: 'sentence', predicate: behind, sure: true };
  if (isolate) {
    const rival = near(['sentence', 'hold']);
    const sure = !rival || apartFrom(sentence, at, isolate) <= apartFrom(sentence, at, rival) + 2;
    return { family: 'isolate', predicate: isolate, sure };
  }
  const held = near(['hold', 'arrest']);
  const served = cued(sentence, at, grammar.lexicon.servedCues);
  const passed = near(['sentence']);
  const handed = cued(sentence, at, grammar.lexicon.sentenceCues);
  if (served && held && !(passed && passed.to <= at && apartFrom(sentence, at, passed) <= 3))
    return { family: 'hold', predicate: held, sure: !handed };
  if (passed) return { family: 'sentence', predicate: passed, sure: true };
  if (handed && held) return { family: 'sentence', predicate: held, sure: true };
  const other = nearest(sentence, at, grammar, (p) => p.family.kinds.includes('duration') && p.family.id !== 'arrest');
  if (!other) return null;
  if (other.predicate.family.id !== 'hold')
    return { family: other.predicate.family.id, predicate: other.predicate, sure: other.cost <= CLOSE };
  return { family: 'hold', predicate: other.predicate, sure: other.cost <= CLOSE && other.predicate.from > at };
}
