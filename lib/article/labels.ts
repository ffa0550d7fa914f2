/** Lines of a fact box that is no table: "Age: 60". The label means to its value what a head means to its cell. */

/** A longer line is a sentence with a colon. */
const LONGEST_LINE = 90;
const LABEL = /^(\p{Lu}[^:.,]{1,60}):\s/u;
/** Before a number and little else the label may be longer: "Still held, according to the union: more than 90". */
const LABEL_OF_NUMBER = /^(\p{Lu}[^:.]{1,70}):\s(?:[a-z]{2,5} ){0,3}\d[^:]{0,20}$/u;

/** The label of such a line; null for other text. */
export function labelOf(text: string): string | null {
  if (text.length > LONGEST_LINE) return null;
  return (LABEL.exec(text) ?? LABEL_OF_NUMBER.exec(text))?.[1] ?? null;
}
