import { useId } from 'preact/hooks';
import type { MarkMode } from '../lib/types.ts';
import type { MessageKey } from './strings.tsx';
import { useStrings } from './strings.tsx';

export interface MarkSwitchProps {
  /** The site on which it holds ("gazette.example"); null for a page that has none. */
  site: string | null;
  mode: MarkMode;
  onMode: (mode: MarkMode) => void;
}

/** The word for each choice, behind "marks". */
const MODES = [
  ['all', 'marksHereAll'],
  ['conflicts', 'marksHereConflicts'],
  ['none', 'marksHereNone'],
] as const satisfies [MarkMode, MessageKey][];

/** What is marked in the page that is looked at, remembered for its site. `compact`: its name stands in the choice. */
export function MarkSwitch({ site, mode, onMode, compact = false }: MarkSwitchProps & { compact?: boolean }) {
  const { t } = useStrings();
  const id = useId();
  return (
    <p class="mark-switch">
      <label for={id} class={compact ? 'unseen' : ''}>
        {t(site === null ? 'marksInFiles' : 'marksHere')}
      </label>
      <select
        id={id}
        value={mode}
        onChange={({ currentTarget }) => onMode(MODES.find(([each]) => each === currentTarget.value)?.[0] ?? mode)}
      >
        {MODES.map(([each, words]) => (
          <option key={each} value={each}>
            {compact ? `${t('marksInFiles')}: ${t(words)}` : t(words)}
          </option>
        ))}
      </select>
    </p>
  );
}
