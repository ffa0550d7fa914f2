import type { Shortcut } from '../../lib/types.ts';
import { useStrings } from '../strings.tsx';

/** The keyboard shortcuts as they are, and the way to the browser's own page that changes them. */
export function Shortcuts({ shortcuts, onChange }: { shortcuts: Shortcut[]; onChange: () => void }) {
  const { t } = useStrings();
  return (
    <section class="options__part">
      <h2>{t('shortcutsHeading')}</h2>
      <dl class="options__keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys === null ? <span class="quiet">{t('noKeys')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onChange}>
        {t('changeShortcuts')}
      </button>
    </section>
  );
}
