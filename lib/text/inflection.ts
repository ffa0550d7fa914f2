/** Rules of English inflection: how verbs, nouns and participles are formed. */

/** What is left of "sing" or "used" is no stem. */
const SHORTEST_STEM = 3;

/** A regular verb with its forms in -s, -ed and -ing. */
export function inflect(verb: string): string[] {
  const y = /[^aeiou]y$/.test(verb);
  const e = verb.endsWith('e');
  const third = y ? `${verb.slice(0, -1)}ies` : /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = y ? `${verb.slice(0, -1)}ied` : e ? `${verb}d` : `${verb}ed`;
  const ing = verb.endsWith('ee') ? `${verb}ing` : e ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  return [verb, third, past, ing];
}

/** A noun without its plural ending. */
export function singular(noun: string): string {
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(ss|us)$/.test(noun)) return noun;
  return noun.replace(/s$/, '');
}

/** Does the word look like a noun of several? */
export function isPlural(noun: string): boolean {
  return endsInS(noun) || /people|men|women/.test(noun);
}

/** The ending of regular plurals. */
export function endsInS(noun: string): boolean {
  return noun.endsWith('s');
}

/** Does the word look like a participle: "stranded"? */
export function isParticiple(word: string): boolean {
  return word.endsWith('ed');
}

/** Does the word look like a verb that is done: "running"? */
export function isGerund(word: string): boolean {
  return word.endsWith('ing');
}

/** A crude stem, enough to bring "released" and "releases" together. */
export function stem(word: string): string {
  const cut = word.replace(/(ing|ed|es|s)$/, '');
  return cut.length >= SHORTEST_STEM ? cut : word;
}
