/** A number as written, before anything is said of its unit. `high` null: open ("dozens"). */
export interface Numeral {
  low: number;
  high: number | null;
  /** Index of the token after it. */
  to: number;
  approx: boolean;
  /** Written as one word or several. */
  words: boolean;
  /** Digits and nothing else, as years, labels and list numbers are written: "2020". */
  bare: boolean;
  /** Without a scale: borrows that of a range's other end ("2 to 3 million"). */
  unscaled: boolean;
  /** What digits, or a word such as "dozen", are multiplied by. */
  scale: number;
}

/** A number read exactly, up to the token `to`. */
export function numeral(value: number, to: number, more: Partial<Numeral> = {}): Numeral {
  return { low: value, high: value, to, approx: false, words: false, bare: false, unscaled: false, scale: 1, ...more };
}

/** Significant digits that no article goes beyond and binary fractions do not reach. */
const DIGITS = 12;

/** Halves, quarters ... down to this part are exact in binary and need no tidying. */
const EXACT = 1024;

/** Sums and products such as 2.1 × 10⁹ without the noise of binary fractions. */
export function tidy(value: number): number {
  return Number.isInteger(value * EXACT) ? value : Number(value.toPrecision(DIGITS));
}
