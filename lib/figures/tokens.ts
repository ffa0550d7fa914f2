import { fold } from '../text/fold.ts';

/** A word, number or mark of a text. Offsets are UTF-16 units into the original text. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'opaque' | 'end';
  start: number;
  end: number;
  /** As written, with digits, dashes and quotes made plain. */
  text: string;
  /** Lower case; an acronym without its dots ("a.m." is "am"). */
  norm: string;
  /** White space, a line's end or the text's edge stands before it. */
  gap: boolean;
  /** First on its line. */
  line: boolean;
  capital: boolean;
  /** Of a number, else NaN. */
  value: number;
  /** How a number is written: "1227", "1,227" or "1.5". */
  form: 'plain' | 'grouped' | 'decimal' | null;
}

/** "v2.0" and "PM2.5" are one word; so is "don't". */
const WORD = /\p{L}[\p{L}\p{M}\p{Nd}_]*(?:(?<=\p{Nd})(?:\.\p{Nd}+){1,4}|(?:'[\p{L}\p{M}]+){1,2})?/uy;
/** "U.S.", "a.m.", "U.N": at most six letters, so that the search stays linear. */
const ACRONYM = /(?:\p{L}\.){1,6}\p{L}\.?(?![\p{L}\p{Nd}])/uy;
const RUN = /\d+(?:[.,']\d+)*/y;
/** ".08": a decimal without its zero. */
const BARE_DECIMAL = /\.\d+(?!\d|[.,']+\d)/y;
/** Digits with accents, struck out, or among characters that cannot be shown: nobody can tell what number is seen. */
const BLUR = /[\p{M}\p{Cs}\ufffc\ufffd\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f]/u;
/** What follows the first digits of such a number, if any. */
const BLURRED =
  /[\p{M}\p{Cs}\ufffc\ufffd\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f][\d.,'\p{M}\p{Cs}\ufffc\ufffd]*/uy;
/** What such a decimal may be glued to: "$.50", "-.5", "(.5". */
const BEFORE_DECIMAL = /^[\p{Sc}+(~<>=–-]$/u;
/** "USD20", "USD20m", "Rs.20": letters and an amount, which a scale may end. */
const CODE = /^(\p{L}{2,3})\d+(?:\.\d+)?(?:k|[bmt]n?)?$/u;
/** "2025-12-13T14:05": what stands between day and time. */
const STAMP = /T\d{2}:?\d{2}/y;
const CHUNK = /\S+/y;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$|^\d{1,3}(?:'\d{3})+(?:\.\d+)?$/;
/** The European way, where nothing else can be meant: "1.234.567", "1.234,5". */
const GROUPED_BY_DOTS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d{1,2}$/;
const DECIMAL = /^\d+\.\d+$/;
const BARE = /^\.\d+$/;
const PLAIN = /^\d+$/;
const DIGIT = /\d/;
const SPACE = /\s/;
const BREAK = /[\n\r\u2028\u2029]/;
const CAPITAL = /^\p{Lu}/u;
/** What stands after "'s" stripped from a word: "June's" is a month too. */
const POSSESSIVE = /'s$/i;

/** Addresses, e-mails, handles and hash tags are nothing to read. */
function isOpaque(chunk: string): boolean {
  if (chunk.includes('://') || /^["'(]?(?:www\.|[@#]\p{L})/iu.test(chunk)) return true;
  const at = chunk.indexOf('@');
  if (at > 0) return chunk.indexOf('.', at) > 0;
  const slash = chunk.indexOf('/');
  return slash > 0 && /[\p{L}\d]\.\p{L}{2,6}$/u.test(chunk.slice(Math.max(0, slash - 12), slash));
}

function numberOf(run: string): Pick<Token, 'value' | 'form'> | null {
  if (PLAIN.test(run)) return { value: Number(run), form: 'plain' };
  if (GROUPED.test(run)) return { value: Number(run.replaceAll(/[,']/g, '')), form: 'grouped' };
  if (GROUPED_BY_DOTS.test(run)) return { value: Number(run.replaceAll('.', '').replace(',', '.')), form: 'grouped' };
  return DECIMAL.test(run) || BARE.test(run) ? { value: Number(run), form: 'decimal' } : null;
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A number that nobody can tell, from its first digit or mark on; null where none begins. */
function blurredAt(text: string, at: number): string | null {
  const run = match(RUN, text, at) ?? '';
  const blurred = match(BLURRED, text, at + run.length);
  return blurred === null ? null : run + blurred;
}

/** So many letters of a word stand before the digits that are an amount in the currency whose code they are, or in "$US20". */
function codeLength(word: string, codes: ReadonlySet<string>, signed: boolean): number {
  const code = CODE.exec(word)?.[1] ?? '';
  return codes.has(code.toLowerCase()) || (signed && code) ? code.length : word.length;
}

/**
 * Cuts a text into words, numbers and marks in one pass; white space is left out.
 * `codes` (lower case) are cut from digits that they are glued to: "EUR20".
 */
export function tokenise(original: string, codes: ReadonlySet<string>): Token[] {
  const { text, startOf, endOf } = fold(original);
  const tokens: Token[] = [];
  let i = 0;
  let gap = true;
  let line = true;
  const hasBlur = BLUR.test(text);
  const push = (kind: Token['kind'], length: number, number: ReturnType<typeof numberOf> = null) => {
    const piece = text.slice(i, i + length);
    const norm = piece.toLowerCase();
    tokens.push({
      kind,
      start: startOf(i),
      end: endOf(i + length),
      text: piece,
      norm: kind === 'word' && norm.includes('.') ? norm.replaceAll('.', '') : norm,
      gap,
      line,
      capital: kind === 'word' && CAPITAL.test(piece),
      value: number?.value ?? Number.NaN,
      form: number?.form ?? null,
    });
    i += length;
    gap = false;
    line = false;
  };
  while (i < text.length) {
    const char = text.charAt(i);
    if (SPACE.test(char)) {
      gap = true;
      if (BREAK.test(char)) line = true;
      i++;
      continue;
    }
    if (gap) {
      const chunk = match(CHUNK, text, i) ?? '';
      if (isOpaque(chunk)) {
        push('opaque', chunk.length);
        continue;
      }
    }
    const blurred = hasBlur ? blurredAt(text, i) : null;
    if (blurred !== null) {
      push(DIGIT.test(blurred) ? 'opaque' : 'mark', blurred.length);
      continue;
    }
    const last = tokens.at(-1);
    const opens = gap || (last?.kind === 'mark' && BEFORE_DECIMAL.test(last.text));
    const run = match(RUN, text, i) ?? (opens && char === '.' ? match(BARE_DECIMAL, text, i) : null);
    if (run !== null) {
      const number = numberOf(run);
      if (number) push('number', run.length, number);
      else
        for (const piece of run.split(/([.,'])/)) {
          push(PLAIN.test(piece) ? 'number' : 'mark', piece.length, numberOf(piece));
        }
      continue;
    }
    if (!gap && char === 'T' && last?.kind === 'number' && match(STAMP, text, i)) {
      push('mark', 1);
      continue;
    }
    const acronym = match(ACRONYM, text, i);
    const word = acronym ?? match(WORD, text, i);
    if (word === null) push('mark', (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
    else if (POSSESSIVE.test(word)) {
      push('word', word.length - 2);
      push('word', 2);
    } else push('word', codeLength(word, codes, !gap && /\p{Sc}/u.test(last?.text ?? '')));
  }
  return tokens;
}
