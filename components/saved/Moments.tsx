import type { Saved } from '../../lib/types.ts';
import { formatMoment } from '../../lib/view/format.ts';
import { Icon } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';

/** The states of a saved comparison, to be looked at one by one; nothing where there is only one. */
export function Moments({ saved, onMoment }: { saved: Saved; onMoment: (savedAt: string) => void }) {
  const { t, count, language } = useStrings();
  const { moments, savedAt } = saved;
  if (moments.length < 2) return null;
  return (
    <details class="moments">
      <summary>
        {count('savedTimes', moments.length)} <Icon name="chevron" />
      </summary>
      <ol class="moments__list">
        {moments.map((moment, index) => (
          <li key={moment.savedAt}>
            <button
              type="button"
              class="moments__item"
              aria-current={moment.savedAt === savedAt}
              onClick={() => onMoment(moment.savedAt)}
            >
              {formatMoment(moment.savedAt, language)}
              {index === 0 && <span class="meta"> {t('newestState')}</span>}
              <span class="meta moments__counts">{t('conflictsCounted', moment.counts.conflict)}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
