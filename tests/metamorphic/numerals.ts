/** Whole numbers below a thousand in words, and where a figure's numeral stands in its mention. */

const UNITS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "one hundred and twenty-three". */
export function inWords(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100) return [TENS[Math.floor(value / 10)], ...(value % 10 ? [UNITS[value % 10]] : [])].join('-');
  const rest = value % 100;
  return `${UNITS[Math.floor(value / 100)]} hundred${rest ? ` and ${inWords(rest)}` : ''}`;
}

export interface Numeral {
  /** Offsets into the mention. */
  start: number;
  end: number;
  form: 'digits' | 'words';
}

/** Finds a whole number in the text of its mention: "1,227" or "ten" in "ten-year"; null where it is written otherwise. */
export function numeralIn(mention: string, value: number): Numeral | null {
  const digits = /(?<![\d.,/])\d[\d,]*(?![\d./]|\s?[½¼¾])/.exec(mention);
  if (digits && Number(digits[0].replaceAll(',', '')) === value)
    return { start: digits.index, end: digits.index + digits[0].length, form: 'digits' };
  const words = value < 1000 ? inWords(value) : '';
  const start = words && !digits ? mention.toLowerCase().replaceAll(/[–‑]/g, '-').indexOf(words) : -1;
  return start < 0 ? null : { start, end: start + words.length, form: 'words' };
}
