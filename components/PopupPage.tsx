import { countVerdicts } from '../lib/view/counts.ts';
import { CountSummary } from './CountChips.tsx';
import { Icon } from './Icon.tsx';
import type { PopupProps, Saving } from './Popup.tsx';
import { titleOf } from './phrases.ts';
import { StateMessage } from './StateMessage.tsx';
import type { MessageKey } from './strings.tsx';
import { useStrings } from './strings.tsx';

interface PopupPageProps extends Pick<PopupProps, 'state' | 'onOpenSidebar' | 'onGrant' | 'onSave'> {
  saving: Saving;
}

/** This page in short, with the ways to see all of it and to keep it. */
export function PopupPage({ state, saving, onOpenSidebar, onGrant, onSave }: PopupPageProps) {
  const { t } = useStrings();
  // Without permission, giving it comes first.
  const first = state.kind !== 'no-permission';
  return (
    <section class="popup__page">
      {state.kind === 'compared' ? (
        <PageSummary state={state} />
      ) : (
        <StateMessage state={state} brief onGrant={onGrant} />
      )}
      <div class="popup__actions">
        <button type="button" class={first ? 'button button--main' : 'button'} onClick={onOpenSidebar}>
          <Icon name="sidebar" /> {t('openSidebar')}
        </button>
        <button
          type="button"
          class="button"
          disabled={saving !== 'can' && saving !== 'again'}
          aria-describedby={REASONS[saving] ? 'why-not-saved' : undefined}
          onClick={onSave}
        >
          <Icon name="save" /> {t(SAVE_WORDS[saving])}
        </button>
      </div>
      {REASONS[saving] && (
        <p id="why-not-saved" class="meta">
          {t(REASONS[saving])}
        </p>
      )}
    </section>
  );
}

function PageSummary({ state }: { state: Extract<PopupProps['state'], { kind: 'compared' }> }) {
  const strings = useStrings();
  const { t, count } = strings;
  const { comparison, of } = state;
  return (
    <>
      <h1>
        <bdi>{of === 'selection' ? t('selectionTitle') : titleOf(comparison, strings)}</bdi>
      </h1>
      <p class="meta">{count('comparedWith', comparison.sources.length)}</p>
      <CountSummary counts={countVerdicts(comparison.report)} />
    </>
  );
}

const SAVE_WORDS = {
  can: 'save',
  again: 'saveAgain',
  nothing: 'save',
  private: 'save',
  busy: 'saving',
  done: 'savedNow',
} as const satisfies Record<Saving, MessageKey>;

/** Why saving is off, where the reader needs to be told. */
const REASONS: Partial<Record<Saving, MessageKey>> = { private: 'savePrivate' };
