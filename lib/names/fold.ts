/**
 * Folds the transliterations of a name onto one key, so that spellings by different houses meet:
 * Lisovskaya, Lisouskaya and Lisowskaja give one key, Lisovsky another.
 * The order of the rules matters: digraphs before letters, endings (which tell a wife from a husband) last.
 */

/** Longest word that is folded; longer ones are no names. */
const LONGEST = 40;

const RULES: [RegExp, string][] = [
  [/['’ʼ`´]/g, ''],
  [/shch|sch|sh|sz|š/g, 's'],
  [/zh|ž/g, 'z'],
  [/kh|ch|h/g, 'h'],
  [/ts|tz|cz|c(?=[eiy])/g, 't'],
  [/ph/g, 'f'],
  // Slavic endings in Polish and German spelling: Holecki, Holezki.
  [/(?:c|z)k(?=[iy]|aj?a$)/g, 'tk'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/([aeo])u(?=[bcdfgklmnprstvz]|$)/g, '$1v'],
  [/[yij]+/g, 'i'],
  [/i[ao]|[ao]+/g, 'a'],
  [/ie/g, 'e'],
  [/iu/g, 'u'],
  [/g(?=[aeiou]|$)/g, 'h'],
  [/(.)\1+/g, '$1'],
  [/ska$|skai?a$/, 'sk+f'],
  [/ski?$/, 'sk+m'],
];

/** The key of one word of a name. Equal keys mean: spellings of one name. Gendered endings stay apart. */
export function foldName(word: string): string {
  let key = word.slice(0, LONGEST).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [pattern, by] of RULES) key = key.replace(pattern, by);
  return key;
}
