import { useMemo } from 'preact/hooks';
import { wordsOf } from '../../lib/saved/words.ts';

interface MarkedProps {
  text: string;
  /** Words to mark, folded. */
  words: ReadonlySet<string>;
}

/** A text with the words marked by which it was found. */
export function Marked({ text, words }: MarkedProps) {
  const pieces = useMemo(() => piecesOf(text, words), [text, words]);
  return <>{pieces.map(({ start, text, found }) => (found ? <mark key={start}>{text}</mark> : text))}</>;
}

/** Whether a text has any of the words. */
export function hasAny(text: string, words: ReadonlySet<string>): boolean {
  return words.size > 0 && wordsOf(text).some(({ folded }) => words.has(folded));
}

function piecesOf(text: string, words: ReadonlySet<string>) {
  const pieces: { start: number; text: string; found: boolean }[] = [];
  let end = 0;
  const put = (to: number, found: boolean) => {
    if (to > end) pieces.push({ start: end, text: text.slice(end, to), found });
    end = to;
  };
  for (const word of words.size === 0 ? [] : wordsOf(text)) {
    if (!words.has(word.folded)) continue;
    put(word.start, false);
    put(word.end, true);
  }
  put(text.length, false);
  return pieces;
}
