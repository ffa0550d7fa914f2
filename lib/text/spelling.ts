/** Words as people mistype them, led back to the one that a list of words knows: "recieved", "prisonners", "goverment". */

/** In shorter words one wrong letter makes another word. */
const SHORTEST = 6;
/** A consonant is missed or added only in words of at least this length: "contract" is no "contact". */
const SHORTEST_CONSONANT = 8;
/** The same for letters that are swapped, and for a vowel in the place of another. */
const SHORTEST_TURNED = 7;
/** Longer words are no slips. */
const LONGEST = 24;
/** Letters at the start that are seldom mistyped, and letters at the end that are inflection or tell a gender. */
const HEAD = 2;
const TAIL = 2;
/** A vowel for another is a slip only this late in a word: "sentance", but "departed" is not "deported". */
const UNSTRESSED = 4;
/** Words of the list that one word is held against. */
const MOST = 400;

const VOWEL = /[aeiouy]/;

/** Doubled letters single: what is mistyped most. */
function single(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** And "ie" as "ei", "ce" as "se". */
function plain(word: string): string {
  return single(word)
    .replace(/ei/g, 'ie')
    .replace(/c(?=[eiy])/g, 's');
}

/** How much of a mistyped word may differ: every slip that is known, or vowels that are missed or added alone. */
export type Slips = 'all' | 'vowels';

/** Is the typed word the other with one letter missed, added, swapped with its neighbour, or a late vowel mistaken? */
function isSlip(typed: string, word: string, slips: Slips): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const [longer, shorter] = typed.length > word.length ? [typed, word] : [word, typed];
  if (at < HEAD || at > longer.length - TAIL - 1) return false;
  if (longer.length > shorter.length) {
    const vowel = VOWEL.test(longer.charAt(at));
    const able = vowel || (slips === 'all' && shorter.length >= SHORTEST_CONSONANT);
    return able && longer.slice(at + 1) === shorter.slice(at);
  }
  if (slips === 'vowels' || typed.slice(at + 2) !== word.slice(at + 2)) return false;
  if (typed.length >= SHORTEST_TURNED && typed[at] === word[at + 1] && typed[at + 1] === word[at]) return true;
  const late = at >= UNSTRESSED && typed.length >= SHORTEST_TURNED && typed[at + 1] === word[at + 1];
  return late && VOWEL.test(typed.charAt(at)) && VOWEL.test(word.charAt(at));
}

/** A list of words, to look up what a mistyped one means. Built once. */
export class Spelling {
  private readonly known = new Set<string>();
  /** The same, with letters single and plain, by their first letters, shorter ones left out. */
  private readonly byHead = new Map<string, { word: string; single: string; plain: string; slips: Slips }[]>();

  /** Adds a word that nobody means by another: one that only looks like a slip. */
  know(word: string): void {
    this.known.add(word);
  }

  /** Adds a word in lower case. */
  add(word: string, slips: Slips = 'all'): void {
    if (this.known.has(word)) return;
    this.known.add(word);
    if (word.length < SHORTEST || word.length > LONGEST) return;
    const head = word.slice(0, HEAD);
    const list = this.byHead.get(head) ?? [];
    if (list.length < MOST) list.push({ word, single: single(word), plain: plain(word), slips });
    this.byHead.set(head, list);
  }

  has(word: string): boolean {
    return this.known.has(word);
  }

  /** The one word of the list that is meant; null where the word is none that anybody mistyped, or may be several. */
  meant(word: string): string | null {
    if (word.length < SHORTEST || word.length > LONGEST || this.known.has(word)) return null;
    const [typed, sound] = [single(word), plain(word)];
    const near = (this.byHead.get(word.slice(0, HEAD)) ?? []).filter(
      (other) => Math.abs(other.single.length - typed.length) <= 1,
    );
    const same = near.filter((other) => other.plain === sound);
    const found = same.length > 0 ? same : near.filter((other) => isSlip(typed, other.single, other.slips));
    return found.length === 1 ? (found[0]?.word ?? null) : null;
  }
}
