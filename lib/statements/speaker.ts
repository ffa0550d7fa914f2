/** Who says it: "according to Viasna", "Coale told reporters", a quotation's speaker. */
import { apart, type Grammar, type ReadSentence } from './sentence.ts';

/** Words between a speaker and the verb of saying. */
const NEAR = 4;
/** A speaker's name is cut here; page text can be anything. */
const LONGEST = 80;

function wordsOf(sentence: ReadSentence, from: number, to: number): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (!first || !last) return '';
  return sentence.text
    .slice(first.start, last.end)
    .replace(/['’]s$/, '')
    .slice(0, LONGEST);
}

/** The speaker as the sentence names it; null when it names none. */
export function speakerOf(sentence: ReadSentence, grammar: Grammar): string | null {
  const { lower, mentions } = sentence;
  for (let i = 0; i < lower.length; i++) {
    if (!grammar.sets.saying.has(lower[i] ?? '')) continue;
    if (lower[i] === 'according') {
      if (lower[i + 1] !== 'to') continue;
      const named = mentions.find(
        (m) => m.to > i + 2 && m.from <= i + 2 + NEAR * 2 && apart(sentence, i, m.from) - (m.from - i) <= 0,
      );
      if (named) return wordsOf(sentence, named.from, named.to);
      continue;
    }
    const before = [...mentions].reverse().find((m) => m.to <= i && i - m.to <= NEAR && !oblique(sentence, m.from));
    if (before) return wordsOf(sentence, before.from, before.to);
    const after = mentions.find((m) => m.from === i + 1);
    if (after && inverted(sentence, i)) return wordsOf(sentence, after.from, after.to);
  }
  return null;
}

/** "... behind bars," said Coale: a comma or a closing quote before the verb. */
function inverted(sentence: ReadSentence, verb: number): boolean {
  return /^[,”"’']$/.test(sentence.lower[verb - 1] ?? '');
}

function oblique(sentence: ReadSentence, from: number): boolean {
  return ['to', 'by', 'in', 'of', 'with', 'from', 'at'].includes(sentence.lower[from - 1] ?? '');
}
