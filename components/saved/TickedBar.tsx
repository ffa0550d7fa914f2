import { Icon } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';
import { ExportMenu, type HandOut } from './ExportMenu.tsx';

interface TickedBarProps {
  ticked: number;
  /** Rows that search and filters leave. */
  shown: number;
  onAll: () => void;
  onExport: (form: HandOut) => void;
  onDelete: () => void;
  onDone: () => void;
}

/** What can be done with all the rows that are ticked. */
export function TickedBar({ ticked, shown, onAll, onExport, onDelete, onDone }: TickedBarProps) {
  const { t, count } = useStrings();
  return (
    <section class="ticked" aria-label={t('selectMany')}>
      <p class="ticked__count" role="status">
        {count('tickedCount', ticked)}
      </p>
      <button type="button" class="button button--small button--quiet" onClick={onAll}>
        {ticked === shown && shown > 0 ? t('tickNone') : t('tickAll', shown)}
      </button>
      <div class="ticked__actions">
        <ExportMenu label={t('export')} disabled={ticked === 0} upwards onExport={onExport} />
        <button type="button" class="button" disabled={ticked === 0} onClick={onDelete}>
          <Icon name="bin" /> {t('delete')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t('done')}
        </button>
      </div>
    </section>
  );
}
