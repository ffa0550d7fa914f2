import type { CardState } from '../../lib/view/card-state.ts';
import { Icon } from '../Icon.tsx';
import type { MessageKey } from '../strings.tsx';
import { useStrings } from '../strings.tsx';

interface CardActionsProps extends Pick<CardState, 'saving'> {
  onOpenSidebar: () => void;
  onSave: () => void;
  onCopy: () => void;
}

/** What can be done with an answer. */
export function CardActions({ saving, onOpenSidebar, onSave, onCopy }: CardActionsProps) {
  const { t } = useStrings();
  return (
    <footer class="card__actions">
      <button type="button" class="button button--small" onClick={onOpenSidebar}>
        <Icon name="sidebar" /> {t('cardOpenSidebar')}
      </button>
      <button type="button" class="button button--small" disabled={saving !== 'can'} onClick={onSave}>
        <Icon name="save" /> {t(SAVE_WORDS[saving])}
      </button>
      <button type="button" class="button button--small" onClick={onCopy}>
        <Icon name="copy" /> {t('cardCopy')}
      </button>
    </footer>
  );
}

const SAVE_WORDS = { can: 'cardSave', busy: 'saving', done: 'savedNow' } as const satisfies Record<
  CardState['saving'],
  MessageKey
>;
