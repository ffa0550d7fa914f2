import { at, phraseAt, type Reader } from './reader.ts';

/** No chain of numbers that a person writes has more links. */
const MOST_LINKS = 12;
/** A chain of three numbers with so many digits is a telephone number or an id. */
const PHONE_DIGITS = 7;
/** Numbers chained by so many dots are versions or addresses of machines. */
const VERSION_DOTS = 2;
/** So far back an open bracket is looked for. */
const BRACKET_REACH = 20;
const CHAINS = /^[-.()/]$/;

/** The next number of a chain after `i`, or -1: glued by marks, or after a blank where the chain is `loose`. */
function link(reader: Reader, i: number, loose: boolean): number {
  let j = i;
  while (j - i < 2 && CHAINS.test(at(reader, j).text) && (loose || !at(reader, j).gap)) j++;
  const token = at(reader, j);
  if (token.kind !== 'number' || token.line) return -1;
  return loose || (j > i && !token.gap) ? j : -1;
}

/** The end of a telephone number, version or address of a machine at `i`, or -1. Dates must be read before. */
export function skipChain(reader: Reader, i: number): number {
  const first = at(reader, i);
  const opened = /^[+(]$/.test(first.text);
  // Numbers that are told one by one: "+44 20 ...", "(555) ...", "020 7946 ...".
  const loose = opened || (first.form === 'plain' && /^0\d/.test(first.text));
  let j = opened ? i + 1 : i;
  if (at(reader, j).kind !== 'number') return -1;
  let digits = at(reader, j).text.length;
  let links = 1;
  let dots = at(reader, j).form === 'decimal' ? 1 : 0;
  for (let next = link(reader, ++j, loose); next >= 0 && links < MOST_LINKS; next = link(reader, j, loose)) {
    if (at(reader, j).text === '.') dots++;
    if (at(reader, next).form === 'decimal') dots++;
    digits += at(reader, next).text.length;
    links++;
    j = next + 1;
  }
  const glued = links > 2 && !loose && dots === 0;
  const phone = glued || (digits >= PHONE_DIGITS && (links > 2 || (loose && links > 1)));
  // "5.25-5.5 per cent".
  const range = links === 2 && dots === 2 && at(reader, j - 2).text === '-';
  return phone || (links > 1 && dots >= VERSION_DOTS && !range) ? j : -1;
}

/** Whether a bracket before `i` is still open. */
function isOpen(reader: Reader, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - BRACKET_REACH); j--) {
    if (at(reader, j).text === '(') return true;
    if (at(reader, j).text === ')') return false;
  }
  return false;
}

/** "[12]" as a footnote mark, "(2)", "3." or "3)" before an item of a list: their end, or -1. */
function skipMark(reader: Reader, i: number): number {
  const [first, second, third] = [at(reader, i), at(reader, i + 1), at(reader, i + 2)];
  if (second.form === 'plain' && first.text === '[' && third.text === ']') return i + 3;
  if (second.form === 'plain' && first.text === '(' && first.line && third.text === ')') return i + 3;
  if (first.form !== 'plain' || first.text.length > 2 || second.gap || !third.gap || third.kind === 'end') return -1;
  const lists = first.line ? /^[.)]$/.test(second.text) : second.text === ')' && !isOpen(reader, i);
  return lists ? i + 2 : -1;
}

/** The end of a set phrase with a number ("24/7") or of a list number at `i`, or -1. */
export function skip(reader: Reader, i: number): number {
  const idiom = phraseAt(reader, reader.lexicon.names.idioms, i);
  // "9/11/2025" is a day.
  const goesOn = CHAINS.test(at(reader, idiom).text) && at(reader, idiom + 1).kind === 'number';
  return idiom > 0 && !goesOn ? idiom : skipMark(reader, i);
}
