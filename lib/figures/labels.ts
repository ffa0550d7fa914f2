import { at, has, isNoun, type Reader } from './reader.ts';

/** "No. 9", "Article 19", "Boeing 737": a word before the number at `i` that makes it a name. */
export function isLabelled(reader: Reader, i: number): boolean {
  const { labels, lowerLabels } = reader.lexicon.names;
  const dot = at(reader, i - 1).text === '.' && !at(reader, i - 1).gap;
  const before = at(reader, dot ? i - 2 : i - 1);
  // "He said no. 14 sailors stayed."
  if (dot && !before.capital && isNoun(reader, i + 1)) return false;
  return has(lowerLabels, before.norm) || (before.capital && !dot && has(labels, before.norm));
}
