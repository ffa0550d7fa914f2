/** The view's end of the search. */
import type { Found } from '../../saved/search.ts';
import type { SavedSummary } from '../../types.ts';

export type SearchOrder =
  | { put: readonly SavedSummary[] }
  | { remove: readonly number[] }
  | { search: string; turn: number };

export interface SearchAnswer {
  turn: number;
  found: Found | null;
}

export interface Searcher {
  put(items: readonly SavedSummary[]): void;
  remove(ids: readonly number[]): void;
  /** Answers by `answered`, unless something else is searched for before that. */
  search(typed: string): void;
}

/** Starts the worker. It ends with the view. */
export function searcher(answered: (found: Found | null) => void): Searcher {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const order = (what: SearchOrder) => worker.postMessage(what);
  let turns = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    if (data.turn === turns) answered(data.found);
  });
  return {
    put: (items) => order({ put: items }),
    remove: (ids) => order({ remove: ids }),
    search: (typed) => order({ search: typed, turn: ++turns }),
  };
}
