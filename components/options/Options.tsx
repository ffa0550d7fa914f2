import type { Settings, Shortcut, Stored } from '../../lib/types.ts';
import { useStrings } from '../strings.tsx';
import { LanguageOption } from './LanguageOption.tsx';
import { MarkOptions } from './MarkOptions.tsx';
import { OwnData } from './OwnData.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SitesOff } from './SitesOff.tsx';

export interface OptionsProps {
  settings: Settings;
  /** Settings that could not be read, so that their defaults hold. */
  unread: boolean;
  shortcuts: Shortcut[];
  stored: Stored | null;
  /** What went wrong with the last thing asked for; null if nothing did. */
  error: string | null;
  /** What was done last, for screen readers and eyes alike; null if nothing was. */
  done: string | null;
  onChange: (change: Partial<Settings>) => void;
  onSwitch: (site: string, off: boolean) => void;
  /** Gives up the site's own marks: what holds everywhere holds there, too. */
  onForgetMarks: (site: string) => void;
  onShortcuts: () => void;
  onExport: () => void;
  /** Goes where a file can be imported. */
  onImport: () => void;
  onErase: () => void;
}

/** Everything that the reader can choose, and what is kept of the reader. */
export function Options(props: OptionsProps) {
  const { settings, unread, error, done, onChange } = props;
  const { t } = useStrings();
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      {unread && <p class="notice">{t('unreadSettings')}</p>}
      {error !== null && (
        <p class="notice notice--error" role="alert">
          {error}
        </p>
      )}
      <p class="options__done" role="status">
        {done}
      </p>
      <MarkOptions settings={settings} onChange={onChange} onForgetMarks={props.onForgetMarks} />
      <section class="options__part">
        <h2>{t('selectionOptions')}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.button}
            onChange={({ currentTarget }) => onChange({ button: currentTarget.checked })}
          />
          <span>
            {t('buttonOption')}
            <span class="meta">{t('buttonOptionHint')}</span>
          </span>
        </label>
      </section>
      <LanguageOption settings={settings} onChange={onChange} />
      <SitesOff sites={settings.sitesOff} onSwitch={props.onSwitch} />
      <Shortcuts shortcuts={props.shortcuts} onChange={props.onShortcuts} />
      <OwnData stored={props.stored} onExport={props.onExport} onImport={props.onImport} onErase={props.onErase} />
    </main>
  );
}
