import { Icon } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';

/** The small button beside selected text. */
export function CheckButton({ onCheck }: { onCheck: () => void }) {
  const { t } = useStrings();
  return (
    <button type="button" class="check-button placed" title={t('extensionName')} onClick={onCheck}>
      <Icon name="conflict" /> {t('cardCheck')}
    </button>
  );
}
