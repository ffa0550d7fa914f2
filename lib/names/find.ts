/** Finds who and what is named in a sentence: the story's names in every spelling, and names that no story knows. */
import { Phrases } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import type { Story, StoryName } from '../types.ts';
import { foldName } from './fold.ts';

export interface Mention {
  /** Id of a story's name, or "name:" and the folded last word of a name that no story knows. */
  id: string;
  kind: StoryName['kind'] | 'unknown';
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  /** As the story shows it, or as it stands. */
  label: string;
  /** Named by a role ("the banker") and not by name. */
  role?: boolean;
}

/** A single lower-case word shorter than this is never taken for a name ("may", "znak" in running text). */
const SHORTEST_LOWER_CASE = 7;
/** Where a whole sentence is written without capitals, this is enough. */
const SHORTEST_CARELESS = 5;
/** Folds shorter than this meet by chance. */
const SHORTEST_FOLD = 5;

export interface NameIndex {
  byId: ReadonlyMap<string, StoryName>;
  spellings: Phrases<StoryName>;
  roles: Phrases<StoryName>;
  folds: ReadonlyMap<string, StoryName | null>;
}

/** Indexes a story's names; a fold that two names share leads to neither. */
export function indexNames(story: Story | null): NameIndex {
  const byId = new Map<string, StoryName>();
  const spellings = new Phrases<StoryName>();
  const roles = new Phrases<StoryName>();
  const folds = new Map<string, StoryName | null>();
  for (const name of story?.names ?? []) {
    byId.set(name.id, name);
    for (const spelling of name.spellings) {
      spellings.add(spelling, name);
      if (name.kind !== 'person') continue;
      const last = spelling.split(' ').at(-1) ?? spelling;
      const fold = foldName(last);
      if (fold.length < SHORTEST_FOLD) continue;
      const known = folds.get(fold);
      folds.set(fold, known === undefined || known === name ? name : null);
    }
    for (const role of name.roles ?? []) roles.add(role, name);
  }
  return { byId, spellings, roles, folds };
}

function unknownName(
  tokens: readonly Word[],
  lower: readonly string[],
  at: number,
  index: NameIndex,
  notNames: ReadonlySet<string>,
): number {
  let to = at;
  while (to < tokens.length) {
    const token = tokens[to];
    if (token?.kind !== 'word' || !token.capital || notNames.has(token.lower)) break;
    if (to > at && index.spellings.at(lower, to).length > 0) break;
    to++;
    if (token.possessive) break;
  }
  return to;
}

/** "ALES BIALIATSKY IS": in a run of capitals the last word that folds to a known name. */
function knownInRun(run: readonly string[], index: NameIndex): StoryName | null {
  for (let i = run.length - 1; i >= 0; i--) {
    const known = index.folds.get(foldName(run[i] ?? ''));
    if (known) return known;
  }
  return null;
}

/** "The banker" followed by a name that is not the story's banker is somebody else. */
function isUnknownName(tokens: readonly Word[], at: number, index: NameIndex, notNames: ReadonlySet<string>): boolean {
  const lower = tokens.map((token) => token.lower);
  if (!tokens[at]?.capital || index.spellings.at(lower, at).length > 0) return false;
  const to = unknownName(tokens, lower, at, index, notNames);
  return to > at && !index.folds.get(foldName(lower[to - 1] ?? ''));
}

/** Mentions in token order, never overlapping. `notNames`: capitalised words that name nobody (months, "The"). */
export function findMentions(tokens: readonly Word[], index: NameIndex, notNames: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = [];
  const careless = !tokens.some((token) => token.capital);
  const lower = tokens.map((token) => token.lower);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token?.kind !== 'word') {
      at++;
      continue;
    }
    const spelled = index.spellings.at(lower, at)[0];
    const length = spelled ? spelled.to - spelled.from : 0;
    if (
      spelled &&
      (token.capital || length > 1 || token.lower.length >= (careless ? SHORTEST_CARELESS : SHORTEST_LOWER_CASE))
    ) {
      mentions.push({
        id: spelled.value.id,
        kind: spelled.value.kind,
        from: at,
        to: spelled.to,
        label: spelled.value.spellings[0] ?? '',
      });
      at = spelled.to;
      continue;
    }
    const role = index.roles.at(lower, at)[0];
    if (role && lower[role.to] !== 'of' && !isUnknownName(tokens, role.to, index, notNames)) {
      const { id, kind, spellings } = role.value;
      mentions.push({ id, kind, from: at, to: role.to, label: spellings[0] ?? '', role: true });
      at = role.to;
      continue;
    }
    const to = token.capital ? unknownName(tokens, lower, at, index, notNames) : at;
    if (to === at) {
      at++;
      continue;
    }
    const fold = foldName(lower[to - 1] ?? '');
    const known = knownInRun(lower.slice(at, to), index);
    if (known) mentions.push({ id: known.id, kind: known.kind, from: at, to, label: known.spellings[0] ?? '' });
    else if (at > 0 || to - at > 1) {
      const label = tokens
        .slice(at, to)
        .map((t) => t.lower.replace(/^./u, (c) => c.toUpperCase()))
        .join(' ');
      mentions.push({ id: `name:${fold}`, kind: 'unknown', from: at, to, label });
    }
    at = to;
  }
  return mentions;
}
