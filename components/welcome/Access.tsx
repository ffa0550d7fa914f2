import { useStrings } from '../strings.tsx';
import type { WelcomeProps } from './Welcome.tsx';

/** Where the browser keeps the extension off articles until its user has said yes: one button for that. */
export function Access({ granted, onGrant }: Pick<WelcomeProps, 'granted' | 'onGrant'>) {
  const { t } = useStrings();
  return (
    <div class="access" role="status">
      {granted === false && (
        <div class="access__asked">
          <p>
            <strong>{t('accessTitle')}</strong>
            <span class="meta">{t('accessText')}</span>
          </p>
          <button type="button" class="button button--main" onClick={onGrant}>
            {t('accessGrant')}
          </button>
        </div>
      )}
      {granted === true && <p class="access__given">{t('accessGiven')}</p>}
    </div>
  );
}
