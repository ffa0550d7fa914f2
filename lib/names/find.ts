/** Finds who and what is named in a sentence: the story's names in every spelling, and names that no story knows. */
import type { Word } from '../text/words.ts';
import type { StoryName } from '../types.ts';
import { foldName } from './fold.ts';
import { kinNamed } from './kin-names.ts';
import type { NameIndex } from './name-index.ts';
import { isNamesake } from './namesake.ts';
import { officeAt, type RoleWords, roleIn } from './roles.ts';

/** A name in a sentence. */
export interface Mention {
  /** Id of a story's name, or "name:" and the folded last word of a name that no story knows. */
  id: string;
  kind: StoryName['kind'] | 'unknown';
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  /** As the story shows it, or as it stands. */
  label: string;
  /** May be somebody else of that last name. */
  doubtful?: boolean;
  /** By what belongs to it, or its people: "the Islander side". */
  people?: boolean;
}

/** A single lower-case word shorter than this is never taken for a name: "may", "hope" in running text. */
const SHORTEST_LOWER_CASE = 7;
/** Where a whole sentence is written without capitals, this is enough. */
const SHORTEST_CARELESS = 5;

/** The language's words that tell what is no name: capitalised words that name nobody (months, "The"), those that end names of no person, and those around roles. */
export type NameWords = Record<'notNames' | 'orgNouns', ReadonlySet<string>> & RoleWords;

/** What is searched, and in what. */
interface Search {
  tokens: readonly Word[];
  lower: readonly string[];
  index: NameIndex;
  words: NameWords;
  /** A single lower-case word must be this long. */
  shortest: number;
}

/** Mentions in token order, never overlapping. */
export function findMentions(tokens: readonly Word[], index: NameIndex, words: NameWords): Mention[] {
  const lower = tokens.map((token) => token.lower);
  const shortest = tokens.some((token) => token.capital) ? SHORTEST_LOWER_CASE : SHORTEST_CARELESS;
  const search = { tokens, lower, index, words, shortest };
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const known =
      openingRole(search, at) ??
      spelledAt(search, at) ??
      givenAt(search, at) ??
      carelessAt(search, at) ??
      peopleAt(search, at) ??
      roleAt(search, at);
    const to = known?.to ?? endOfRun(search, at);
    const mention = known ?? (to > at ? byRun(search, at, to) : null);
    // A namesake's first name stands before the last name that is known.
    if (mention && mentions.at(-1)?.to === mention.from + 1) mentions.pop();
    if (mention) mentions.push(mention);
    at = Math.max(to, at + 1);
  }
  return mentions;
}

function mentionOf({ id, kind, spellings }: StoryName, from: number, to: number): Mention {
  return { id, kind, from, to, label: spellings[0] ?? '' };
}

/** A name of the story as it is spelled there. */
function spelledAt({ tokens, lower, index, shortest, words }: Search, at: number): Mention | null {
  const [hit] = index.spellings.at(lower, at);
  const token = tokens[at];
  if (!hit || token?.kind !== 'word') return null;
  const clear = token.capital || hit.to - at > 1 || token.lower.length >= shortest;
  if (!clear) return null;
  const namesake = hit.to - at === 1 ? isNamesake(hit.value, tokens, at, words.notNames) : false;
  if (namesake) return { id: `name:${foldName(token.lower)}`, kind: 'unknown', from: at - 1, to: hit.to, label: '' };
  return { ...mentionOf(hit.value, at, hit.to), ...(namesake === null && { doubtful: true }) };
}

/** "lisouskaya", "ada lisouskaya": another spelling of a name, without its capitals. */
function carelessAt({ tokens, lower, index, shortest }: Search, at: number): Mention | null {
  const word = lower[at] ?? '';
  if (tokens[at]?.kind !== 'word' || tokens[at]?.capital) return null;
  const whole = index.wholeFolds.get(`${foldName(word)} ${foldName(lower[at + 1] ?? '')}`);
  if (whole) return mentionOf(whole, at, at + 2);
  const known = word.length >= shortest ? index.folds.get(foldName(word)) : null;
  return known ? mentionOf(known, at, at + 1) : null;
}

/** "Ada", where the text has told of Ada Holm. */
function givenAt({ tokens, lower, index }: Search, at: number): Mention | null {
  const person = index.givens?.get(lower[at] ?? '') ?? kinNamed(tokens, at, index);
  const [token, next] = tokens.slice(at, at + 2);
  if (!person || !token?.capital || (next?.capital && next.kind === 'word' && !token.possessive)) return null;
  return mentionOf(person, at, at + 1);
}

/** "Islanders", "the Islander side". */
function peopleAt({ tokens, lower, index }: Search, at: number): Mention | null {
  const [hit] = index.peoples.at(lower, at);
  if (!hit || !tokens[at]?.capital) return null;
  return { ...mentionOf(hit.value, at, hit.to), people: true };
}

/** "the captain"; but "the captain of", or with a name behind that is not the story's captain, is somebody else. */
function roleAt(search: Search, at: number): Mention | null {
  const { tokens, lower, index, words } = search;
  if (tokens[at]?.kind !== 'word') return null;
  const office = officeAt(tokens, lower, at, index, words);
  if (office) return mentionOf(office.value, at, office.to);
  const hit = roleIn(tokens, lower, at, index, words);
  if (!hit || words.genitive.has(lower[hit.to] ?? '') || isStranger(search, hit.to)) return null;
  return mentionOf(hit.value, at, hit.to);
}

/** "Ferry captain freed": a role that opens a headline, of more words than the name with which it begins. */
function openingRole(search: Search, at: number): Mention | null {
  const role = at === 0 ? roleAt(search, at) : null;
  const [spelled] = search.index.spellings.at(search.lower, at);
  return role && spelled && role.to > spelled.to && spelled.value.id !== role.id ? role : null;
}

/** Does a name that the story does not know stand here? */
function isStranger(search: Search, at: number): boolean {
  const { lower, index } = search;
  if (index.spellings.at(lower, at).length > 0) return false;
  const to = endOfRun(search, at);
  return to > at && !index.folds.get(foldName(lower[to - 1] ?? ''));
}

/** Where the run of capitalised words that starts here ends; it ends before a name of the story. */
function endOfRun({ tokens, lower, index, words }: Search, at: number): number {
  let to = at;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (token?.kind !== 'word' || !token.capital || words.notNames.has(token.lower)) return to;
    if (to > at && (index.spellings.at(lower, to).length > 0 || index.givens?.get(token.lower))) return to;
    if (token.possessive) return to + 1;
  }
  return to;
}

/** Another spelling of a known name, or a name that no story knows; a single word that opens a sentence is neither. */
function byRun({ tokens, lower, index, words }: Search, from: number, to: number): Mention | null {
  const run = lower.slice(from, to);
  const known = knownIn(run, index);
  if (known) return mentionOf(known, from, to);
  if (run.length === 1 && isOpening(tokens, from)) return null;
  const last = run.at(-1) ?? '';
  if (last.length === 1 || words.orgNouns.has(last) || words.orgNouns.has(run[0] ?? '')) return null;
  const label = run.map((word) => word.replace(/^./u, (first) => first.toUpperCase())).join(' ');
  return { id: `name:${foldName(run.at(-1) ?? '')}`, kind: 'unknown', from, to, label };
}

/** The first word of a sentence, of a cell's text behind its heads, or behind a bullet. */
function isOpening(tokens: readonly Word[], at: number): boolean {
  return tokens[at - 1]?.lower === '|' || tokens.slice(0, at).every(({ kind }) => kind === 'mark');
}

/** "FERRY CAPTAIN HOLM SAYS": in a run of capitals the last word that folds to a known name. */
function knownIn(run: readonly string[], index: NameIndex): StoryName | null {
  for (const word of [...run].reverse()) {
    const known = index.folds.get(foldName(word));
    if (known) return known;
  }
  return null;
}
