import type { SavedState, SavedWhole } from '../types.ts';
import { joinNotes, tidyTags } from './notes.ts';

/** Two records of one page as one: every state of both, once; both notes; all tags. A state is known by its moment. */
export function mergeWholes(mine: SavedWhole, theirs: SavedWhole): SavedWhole {
  return {
    url: mine.url,
    of: mine.of,
    note: joinNotes(mine.note, theirs.note),
    tags: tidyTags([...mine.tags, ...theirs.tags]),
    states: newestFirst([...theirs.states, ...mine.states]),
  };
}

/** In order, and of those of one moment the last given. */
export function newestFirst(states: readonly SavedState[]): SavedState[] {
  const byMoment = new Map(states.map((state) => [state.savedAt, state]));
  return [...byMoment.values()].toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}
