/** By which mark a text groups the digits of its large numbers. */

/** A number that dots may group, and what tells that dots or commas are used otherwise: "9.5", "1,227". */
const MAYBE_GROUPED = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?!\d|[.,]\d|\s?%)/g;
const OTHERWISE = /\d\.\d(?![\d.])|\d,\d{3}(?!\d)/;
/** One such number alone may be a measured one. */
const LEAST_GROUPED = 2;

/** Does a text write its thousands with dots alone, "1.227 of 4.228"? Linear. */
export function groupsByDots(text: string): boolean {
  return !OTHERWISE.test(text) && new Set(text.match(MAYBE_GROUPED) ?? []).size >= LEAST_GROUPED;
}
