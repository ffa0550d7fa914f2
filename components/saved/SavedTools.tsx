import { useId, useState } from 'preact/hooks';
import { type Choices, chosenIn } from '../../lib/saved/filter.ts';
import { Icon } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import type { ListState } from './list-state.ts';

interface SavedToolsProps {
  state: ListState;
  choices: Choices;
  onSearch: (typed: string) => void;
}

/** Above the list: the search, the filters, and the way to tick many. Stays in sight while the list scrolls. */
export function SavedTools({ state, choices, onSearch }: SavedToolsProps) {
  const { t, count } = useStrings();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const chosen = chosenIn(state.filter);
  const type = (typed: string) => {
    state.setTyped(typed);
    onSearch(typed);
  };
  return (
    <search class="saved__tools">
      <div class="saved__search">
        <Icon name="search" />
        <input
          type="search"
          class="input"
          placeholder={t('searchSaved')}
          aria-label={t('searchSaved')}
          value={state.typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </div>
      <button
        type="button"
        class="button button--icon"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={chosen === 0 ? t('filters') : count('filtersChosen', chosen)}
        title={t('filters')}
        data-count={chosen || undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" />
      </button>
      <button
        type="button"
        class="button button--icon"
        aria-pressed={state.ticked !== null}
        aria-label={t('selectMany')}
        title={t('selectMany')}
        onClick={() => state.setTicked(state.ticked === null ? new Set() : null)}
      >
        <Icon name="tick" />
      </button>
      <div id={panel} class="saved__filters" hidden={!open}>
        {open && <FilterPanel filter={state.filter} choices={choices} onChange={state.setFilter} />}
      </div>
    </search>
  );
}
