/** Reasons in words. The sentences are data of the language (assets/lexicons). */

export type Reasons = Record<string, string>;

/** Fills a reason's blanks; throws when the language lacks the sentence. */
export function say(reasons: Reasons, code: string, values: Record<string, string | number>): string {
  const sentence = reasons[code];
  if (sentence === undefined) throw new Error(`No words for the reason "${code}"`);
  const filled = sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
