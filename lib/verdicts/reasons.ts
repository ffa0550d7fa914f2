/** Reasons in words. The sentences are data of the language: `assets/lexicons/<language>-reasons.json`. */

/** Sentences and parts of them by code, with blanks for what differs: "Both give {a}." */
export type Reasons = Record<string, string>;

type Values = Record<string, string | number>;

/** A part of a sentence with its blanks filled; throws when the language lacks it. */
export function fill(reasons: Reasons, code: string, values: Values): string {
  const sentence = reasons[code];
  if (sentence === undefined) throw new Error(`No words for the reason "${code}"`);
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

/** A whole sentence with its blanks filled; throws when the language lacks it. */
export function say(reasons: Reasons, code: string, values: Values): string {
  const filled = fill(reasons, code, values);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
