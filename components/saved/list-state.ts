import { useMemo, useState } from 'preact/hooks';
import { type Filter, NO_FILTER, passes } from '../../lib/saved/filter.ts';
import type { Found } from '../../lib/saved/search.ts';
import type { SavedSummary } from '../../lib/types.ts';

/** What the reader set in the list; kept while one comparison is open. */
export interface ListState {
  typed: string;
  setTyped(typed: string): void;
  filter: Filter;
  setFilter(filter: Filter): void;
  /** Ids of the rows that are ticked; null while none can be. */
  ticked: ReadonlySet<number> | null;
  setTicked(ticked: ReadonlySet<number> | null): void;
}

export function useListState(): ListState {
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const [ticked, setTicked] = useState<ReadonlySet<number> | null>(null);
  return { typed, setTyped, filter, setFilter, ticked, setTicked };
}

/** The rows that search and filter leave, in their order. */
export function useNarrowed(items: readonly SavedSummary[], found: Found | null, filter: Filter): SavedSummary[] {
  return useMemo(
    () => items.filter((item) => (found === null || found.ids.has(item.id)) && passes(item, filter)),
    [items, found, filter],
  );
}
