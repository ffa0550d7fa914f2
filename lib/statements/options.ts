/** The options of a question, of which most are wrong: "How many came? a) 12 b) 60 c) 90". */

/** "a) ", "(B) ", "c. ": no more than six are offered. */
const OPTION = /^\(?[a-f][).]\s/i;

/** Does the sentence begin with the letter of an option? */
export function isOption(text: string): boolean {
  return OPTION.test(text);
}
