import { useRef, useState } from 'preact/hooks';
import { siteOf } from '../../lib/view/format.ts';
import { useStrings } from '../strings.tsx';
import type { OptionsProps } from './Options.tsx';

interface SitesOffProps extends Pick<OptionsProps, 'onSwitch'> {
  sites: string[];
}

/** The sites on which the extension is switched off, to switch on again, and to switch off others. */
export function SitesOff({ sites, onSwitch }: SitesOffProps) {
  const { t } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  const switchOn = (site: string) => {
    // The button goes with the site.
    heading.current?.focus();
    onSwitch(site, false);
  };
  return (
    <section class="options__part">
      <h2 ref={heading} tabIndex={-1}>
        {t('sitesOffHeading')}
      </h2>
      {sites.length === 0 && <p class="quiet">{t('sitesOffNone')}</p>}
      <ul class="options__list">
        {sites.map((site) => (
          <li key={site}>
            <bdi class="check__strong">{site}</bdi>
            <button
              type="button"
              class="button button--small"
              aria-label={t('switchOnSite', site)}
              onClick={() => switchOn(site)}
            >
              {t('switchOn')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAdd={(site) => onSwitch(site, true)} />
    </section>
  );
}

function AddSite({ onAdd }: { onAdd: (site: string) => void }) {
  const { t } = useStrings();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const site = typedSite(typed);
    setWrong(site === null);
    if (site === null) return;
    onAdd(site);
    setTyped('');
  };
  return (
    <form class="options__form" onSubmit={add} noValidate>
      <label for="add-site">{t('addSite')}</label>
      <input
        id="add-site"
        class="field"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="gazette.example"
        value={typed}
        aria-invalid={wrong}
        aria-describedby="add-site-wrong"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('switchOff')}
      </button>
      <p id="add-site-wrong" class="options__wrong" role="alert">
        {wrong && t('addSiteWrong')}
      </p>
    </form>
  );
}

/** The site of what a reader types: a name, or an address as copied. Null where it is neither. */
function typedSite(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) ? siteOf(new URL(address).href) : null;
}
