import { LANGUAGE_TAGS, LANGUAGES } from '../../lib/view/languages.ts';
import { useStrings } from '../strings.tsx';
import type { OptionsProps } from './Options.tsx';

/** In which language the interface speaks: each is called as it calls itself. */
export function LanguageOption({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  const { t } = useStrings();
  return (
    <section class="options__part">
      <h2>{t('languageHeading')}</h2>
      <p class="options__choice">
        <label for="language">{t('languageLabel')}</label>
        <select
          id="language"
          class="field"
          value={settings.language ?? ''}
          onChange={({ currentTarget }) => onChange({ language: currentTarget.value || null })}
        >
          <option value="">{t('languageAuto')}</option>
          {LANGUAGE_TAGS.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {LANGUAGES[tag]}
            </option>
          ))}
        </select>
      </p>
    </section>
  );
}
