import { countVerdicts } from '../lib/view/counts.ts';
import { CountSummary } from './CountChips.tsx';
import { Icon } from './Icon.tsx';
import type { PopupProps } from './Popup.tsx';
import { titleOf } from './phrases.ts';
import { SaveButton, type Saving } from './SaveButton.tsx';
import { StateMessage } from './StateMessage.tsx';
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
        <SaveButton saving={saving} onSave={onSave} />
      </div>
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
