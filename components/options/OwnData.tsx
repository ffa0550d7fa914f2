import { useRef } from 'preact/hooks';
import { formatBytes } from '../../lib/view/format.ts';
import { Icon } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';
import type { OptionsProps } from './Options.tsx';

/** What is kept on this device, to take along and to erase. */
export function OwnData({
  stored,
  onExport,
  onImport,
  onErase,
}: Pick<OptionsProps, 'stored' | 'onExport' | 'onImport' | 'onErase'>) {
  const { t, count, language } = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const erase = () => {
    dialog.current?.close();
    onErase();
  };
  return (
    <section class="options__part">
      <h2>{t('dataHeading')}</h2>
      <p>
        {t('dataHere')}
        {stored && (
          <span class="meta">
            {count('savedComparisons', stored.comparisons)}
            {stored.bytes !== null && ` · ${t('onThisDevice', formatBytes(stored.bytes, language))}`}
          </span>
        )}
      </p>
      <p class="options__actions">
        <button type="button" class="button" onClick={onExport}>
          {t('exportEverything')}
        </button>
        <button type="button" class="button" onClick={onImport}>
          {t('importHint')} <Icon name="outward" />
        </button>
        <button type="button" class="button button--danger" onClick={() => dialog.current?.showModal()}>
          {t('eraseAll')}
        </button>
      </p>
      <dialog ref={dialog} class="dialog" aria-labelledby="erase-title" aria-describedby="erase-text">
        <h2 id="erase-title">{t('eraseTitle')}</h2>
        <p id="erase-text">{t('eraseText')}</p>
        <p class="options__actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button type="button" class="button button--danger" onClick={erase}>
            {t('eraseNow')}
          </button>
        </p>
      </dialog>
    </section>
  );
}
