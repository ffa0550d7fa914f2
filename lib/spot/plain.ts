/** Characters that stand in words without being read: soft hyphen, zero-width marks, joiners, byte order mark. */
const UNREAD = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const ACCENTS = /\p{M}+/gu;
const THOUSANDS = /(\d),(?=\d{3})/g;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** The text as lower-case words without accents or punctuation, a space before and after each: " 123 freed today ". */
export function plain(text: string): string {
  const folded = text.replace(UNREAD, '').toLowerCase().normalize('NFKD').replace(ACCENTS, '');
  return ` ${folded.replaceAll('ł', 'l').replace(THOUSANDS, '$1').replace(NO_WORD, ' ').trim()} `;
}

/** Where other words may stand between those of a term: "let ... go". */
const GAP = ' ... ';

/**
 * Whether plain text has a term: whole words, or the beginning of a word where the term ends in a star,
 * or two parts with other words between them.
 */
export function hasTerm(text: string, term: string): boolean {
  let from = 0;
  for (const part of term.split(GAP)) {
    const word = part.endsWith('*') ? ` ${part.slice(0, -1)}` : ` ${part} `;
    const at = text.indexOf(word, from);
    if (at < 0) return false;
    from = at + word.trimEnd().length;
  }
  return true;
}
