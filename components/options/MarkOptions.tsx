import { useRef } from 'preact/hooks';
import type { MarkMode, Settings } from '../../lib/types.ts';
import type { MessageKey } from '../strings.tsx';
import { useStrings } from '../strings.tsx';
import type { OptionsProps } from './Options.tsx';

/** The word for each choice of what is marked. */
const MODE_WORDS = {
  all: 'marksAll',
  conflicts: 'marksConflicts',
  none: 'marksNone',
} as const satisfies Record<MarkMode, MessageKey>;

const MODES = Object.keys(MODE_WORDS) as MarkMode[];

/** What is marked in pages, where else than everywhere, and whether it is printed. */
export function MarkOptions({
  settings,
  onChange,
  onForgetMarks,
}: Pick<OptionsProps, 'settings' | 'onChange' | 'onForgetMarks'>) {
  const { t } = useStrings();
  return (
    <section class="options__part">
      <h2 id="marks-heading">{t('marksHeading')}</h2>
      <div role="radiogroup" aria-labelledby="marks-heading">
        {MODES.map((mode) => (
          <label class="check" key={mode}>
            <input
              type="radio"
              name="marks"
              checked={settings.marks === mode}
              onChange={() => onChange({ marks: mode })}
            />
            <span>{t(MODE_WORDS[mode])}</span>
          </label>
        ))}
      </div>
      <label class="check options__apart">
        <input
          type="checkbox"
          checked={settings.printMarks}
          onChange={({ currentTarget }) => onChange({ printMarks: currentTarget.checked })}
        />
        <span>{t('printMarks')}</span>
      </label>
      <SiteMarks siteMarks={settings.siteMarks} onForgetMarks={onForgetMarks} />
    </section>
  );
}

function SiteMarks({ siteMarks, onForgetMarks }: Pick<Settings, 'siteMarks'> & Pick<OptionsProps, 'onForgetMarks'>) {
  const { t } = useStrings();
  const sites = Object.entries(siteMarks).toSorted(([a], [b]) => a.localeCompare(b));
  const heading = useRef<HTMLHeadingElement>(null);
  if (sites.length === 0) return null;
  const forget = (site: string) => {
    // The button goes with the site, and with the last one the list.
    heading.current?.focus();
    onForgetMarks(site);
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('siteMarksHeading')}
      </h3>
      <ul class="options__list">
        {sites.map(([site, mode]) => (
          <li key={site}>
            <span>
              <bdi class="check__strong">{site}</bdi>
              <span class="meta">{t(MODE_WORDS[mode])}</span>
            </span>
            <button
              type="button"
              class="button button--small"
              aria-label={t('forgetMarksOn', site)}
              onClick={() => forget(site)}
            >
              {t('forgetMarks')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
