/** Characters that stand in words without being read: soft hyphen, zero-width marks, joiners, byte order mark. */
const UNREAD = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const ACCENTS = /\p{M}+/gu;
const THOUSANDS = /(\d),(?=\d{3})/g;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** The text as lower-case words without accents or punctuation, a space before and after each: " nobel laureate 1227 ". */
export function plain(text: string): string {
  const folded = text.replace(UNREAD, '').toLowerCase().normalize('NFKD').replace(ACCENTS, '');
  return ` ${folded.replaceAll('ł', 'l').replace(THOUSANDS, '$1').replace(NO_WORD, ' ').trim()} `;
}

/** A term as it is searched for in plain text: whole words, or beginnings of words where it ends in a star. */
export function needle(term: string): string {
  return term.endsWith('*') ? ` ${term.slice(0, -1)}` : ` ${term} `;
}
