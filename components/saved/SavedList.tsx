import { useMemo, useRef } from 'preact/hooks';
import { choicesOf } from '../../lib/saved/filter.ts';
import type { Found } from '../../lib/saved/search.ts';
import type { SavedSummary } from '../../lib/types.ts';
import { useStrings } from '../strings.tsx';
import type { HandOut } from './ExportMenu.tsx';
import { type ListState, useNarrowed } from './list-state.ts';
import { SavedItem } from './SavedItem.tsx';
import { SavedTools } from './SavedTools.tsx';
import { TickedBar } from './TickedBar.tsx';
import { type Deleted, Undo } from './Undo.tsx';
import { useWindowed } from './useWindowed.ts';

export interface SavedListProps {
  /** What is loaded so far, newest first, and how many there are. */
  items: SavedSummary[];
  total: number;
  /** What the search found; null where nothing is searched for. */
  found: Found | null;
  /** The last deletion, while it can be taken back. */
  deleted: Deleted | null;
  state: ListState;
  /** From which the reader comes back, and where the focus returns to. */
  lastOpened: number | null;
  onSearch: (typed: string) => void;
  onOpen: (id: number) => void;
  onDelete: (ids: number[]) => void;
  onUndo: () => void;
  onExport: (form: HandOut, ids: number[]) => void;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The saved comparisons: searched, filtered, opened, ticked, deleted. */
export function SavedList({ items, total, found, deleted, state, lastOpened, ...ask }: SavedListProps) {
  const { t, count } = useStrings();
  const whole = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const narrowed = useNarrowed(items, found, state.filter);
  const ids = useMemo(() => narrowed.map(({ id }) => id), [narrowed]);
  const choices = useMemo(() => choicesOf(items), [items]);
  const words = useMemo(() => (found ? new Set(found.words) : NO_WORDS), [found]);
  const { from, to, above, below } = useWindowed(list, ids);
  const { ticked, setTicked } = state;
  const tickedShown = ticked && ids.filter((id) => ticked.has(id));
  const undo = () => {
    whole.current?.focus();
    ask.onUndo();
  };
  const tick = (id: number) => {
    if (ticked) setTicked(new Set(ticked.has(id) ? [...ticked].filter((each) => each !== id) : [...ticked, id]));
  };
  return (
    <section ref={whole} tabIndex={-1} class="saved__body" aria-label={t('savedHeading')}>
      {total > 0 && <SavedTools state={state} choices={choices} onSearch={ask.onSearch} />}
      <div role="status">{deleted && <Undo key={deleted.title} deleted={deleted} onUndo={undo} />}</div>
      <p class={narrowed.length === total ? 'unseen' : 'meta'} role="status">
        {total > 0 && (narrowed.length === 0 ? t('savedNothingFound') : count('savedShown', narrowed.length))}
      </p>
      {total === 0 && <p class="quiet">{t('savedNone')}</p>}
      <ul ref={list} class="saved__list" style={{ paddingBlock: `${above}px ${below}px` }}>
        {narrowed.slice(from, to).map((item, at) => (
          <SavedItem
            key={item.id}
            item={item}
            index={from + at}
            of={narrowed.length}
            words={words}
            focused={item.id === lastOpened}
            ticked={ticked === null ? null : ticked.has(item.id)}
            onOpen={ask.onOpen}
            onTick={tick}
            onDelete={ask.onDelete}
          />
        ))}
      </ul>
      {tickedShown && (
        <TickedBar
          ticked={tickedShown.length}
          shown={ids.length}
          onAll={() => setTicked(new Set(tickedShown.length === ids.length ? [] : ids))}
          onExport={(form) => ask.onExport(form, tickedShown)}
          onDelete={() => {
            setTicked(null);
            ask.onDelete(tickedShown);
          }}
          onDone={() => setTicked(null)}
        />
      )}
    </section>
  );
}
