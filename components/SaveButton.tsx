import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { MessageKey } from './strings.tsx';
import { useStrings } from './strings.tsx';

/** Where saving a comparison stands; `again` where its page was saved before. */
export type Saving = 'can' | 'again' | 'nothing' | 'private' | 'busy' | 'done';

interface SaveButtonProps {
  saving: Saving;
  small?: boolean;
  onSave: () => void;
}

/** Saves what is shown, and says so; where that is off, why. */
export function SaveButton({ saving, small = false, onSave }: SaveButtonProps) {
  const { t } = useStrings();
  const why = useId();
  const reason = REASONS[saving];
  return (
    <>
      <button
        type="button"
        class={small ? 'button button--small' : 'button'}
        disabled={saving !== 'can' && saving !== 'again'}
        aria-describedby={reason ? why : undefined}
        onClick={onSave}
      >
        <Icon name="save" /> <span aria-live="polite">{t(WORDS[saving])}</span>
      </button>
      {reason && (
        <p id={why} class="meta why-not">
          {t(reason)}
        </p>
      )}
    </>
  );
}

const WORDS = {
  can: 'save',
  again: 'saveAgain',
  nothing: 'save',
  private: 'save',
  busy: 'saving',
  done: 'savedNow',
} as const satisfies Record<Saving, MessageKey>;

/** Why saving is off, where the reader needs to be told. */
const REASONS: Partial<Record<Saving, MessageKey>> = { private: 'savePrivate' };
