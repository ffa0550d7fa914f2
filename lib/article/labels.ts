/** Lines of a fact box that is no table: "Age: 60". The label means to its value what a head means to its cell. */

/** A longer line is a sentence with a colon. */
const LONGEST_LINE = 90;
const LABEL = /^(\p{Lu}[^:.,]{1,60}):\s/u;

/** The label of such a line; null for other text. */
export function labelOf(text: string): string | null {
  return text.length <= LONGEST_LINE ? (LABEL.exec(text)?.[1] ?? null) : null;
}
