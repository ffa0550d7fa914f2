/** Text with look-alike characters made plain, and the way back to the original's offsets. */
export interface Folded {
  text: string;
  /** Where the character at `i` of the folded text starts in the original. */
  startOf(i: number): number;
  /** Where the character before `i` of the folded text ends in the original. */
  endOf(i: number): number;
}

const NOT_ASCII = /[^\u0000-\u007f]/;
/** Written but not seen: soft hyphen, zero-width characters, direction marks, variation selectors, tags. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Variation_Selector}|\u034f/u;
/** From here on text is shown backwards. */
const BACKWARDS = '\u202e';
/** Each of these ends with the next POP; lines end all. */
const PUSHES = '\u202a\u202b\u202d\u202e';
const POP = '\u202c';
const LINE = /[\n\r\u2028\u2029]/;
/** Stands for what is not to be read. */
const NOTHING = '\ufffc';
const SPACE = /[^\S\n\r\u2028\u2029]/;
const PLAIN = new Map([
  ...[...'\u2010\u2011\u2212\ufe63\u2043'].map((c) => [c, '-'] as const),
  ...[...'\u2012\u2015'].map((c) => [c, '–'] as const),
  ...[...'\u2018\u2019\u201b\u02bc\u0060\u00b4\u2032'].map((c) => [c, "'"] as const),
  ...[...'\u201c\u201d\u201e\u201f\u2033«»'].map((c) => [c, '"'] as const),
  ['٫', '.'] as const, // Arabic decimal separator
  ['٬', ','] as const, // Arabic thousands separator
  ['٪', '%'] as const,
  ...['℃°C', '℉°F', '㎜mm', '㎝cm', '㎞km', '㎡m²', '㎢km²', '㎥m³', '㎏kg'].map(
    (s) => [s.charAt(0), s.slice(1)] as const,
  ),
]);
/** Code points of the digit 0 in scripts that news pages are written in. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x17e0,
];
/** Mathematical digits: five runs of ten, one after the other. */
const MATH_DIGITS = [0x1d7ce, 0x1d7ff] as const;
/** Full-width forms stand at this distance from ASCII. */
const FULL_WIDTH = [0xff01, 0xff5e, 0xfee0] as const;

function plain(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return char;
  if (UNSEEN.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  if (code >= FULL_WIDTH[0] && code <= FULL_WIDTH[1]) return String.fromCharCode(code - FULL_WIDTH[2]);
  if (code >= MATH_DIGITS[0] && code <= MATH_DIGITS[1]) return String((code - MATH_DIGITS[0]) % 10);
  const zero = ZEROS.find((z) => code >= z && code < z + 10);
  return zero === undefined ? (PLAIN.get(char) ?? char) : String(code - zero);
}

/** Of each character in turn, whether it is shown backwards: "321" is seen as 123 there. */
function backwards(): (char: string) => boolean {
  let depth = 0;
  return (char) => {
    if (LINE.test(char)) depth = 0;
    else if (char === BACKWARDS || (depth > 0 && PUSHES.includes(char))) depth++;
    else if (char === POP && depth > 0) depth--;
    return depth > 0;
  };
}

/** Folds digits of any script, spaces, dashes and quotes to plain ones and leaves out what is not seen; what is shown backwards is not to be read. Linear. */
export function fold(text: string): Folded {
  if (!NOT_ASCII.test(text)) return { text, startOf: (i) => i, endOf: (i) => i };
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let offset = 0;
  const isBackwards = text.includes(BACKWARDS) ? backwards() : () => false;
  for (const char of text) {
    const put = isBackwards(char) ? NOTHING : plain(char);
    for (let i = 0; i < put.length; i++) {
      // A pair of surrogates that stays as it is keeps an offset for each half.
      const halves = put.length > 1 && put.length === char.length;
      starts.push(halves ? offset + i : offset);
      ends.push(halves ? offset + i + 1 : offset + char.length);
    }
    folded += put;
    offset += char.length;
  }
  return {
    text: folded,
    startOf: (i) => starts[i] ?? text.length,
    endOf: (i) => (i === 0 ? 0 : (ends[i - 1] ?? text.length)),
  };
}
