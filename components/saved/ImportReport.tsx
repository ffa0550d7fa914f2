import type { EntryRefusal, FileRefusal } from '../../lib/saved/import.ts';
import type { Imported, Settings, SettingsRestored } from '../../lib/types.ts';
import { useFocus } from '../focus.ts';
import type { MessageKey, Strings } from '../strings.tsx';
import { useStrings } from '../strings.tsx';

/** What became of a file that was to be imported. */
export type ImportOutcome =
  | { refused: FileRefusal }
  | { imported: Imported; refusals: EntryRefusal[]; settings?: SettingsRestored };

/** Refusals that are listed; a file with more is broken as a whole. */
const LISTED = 50;

/** Tells what was taken in, and what was not and why. */
export function ImportReport({
  name,
  outcome,
  onClose,
}: {
  name: string;
  outcome: ImportOutcome;
  onClose: () => void;
}) {
  const { t, count } = useStrings();
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <section class="notice import">
      <h2 ref={heading} tabIndex={-1} class="section__head">
        {t('refused' in outcome ? 'importRefused' : 'importDone', name)}
      </h2>
      {'refused' in outcome ? (
        <p>
          {wordsOf(outcome.refused, t)} {t('importNothingChanged')}
        </p>
      ) : (
        <>
          <p>{t('importCounts', outcome.imported.added, outcome.imported.updated, outcome.imported.unchanged)}</p>
          {outcome.settings && <OwnSettings {...outcome.settings} />}
          {outcome.refusals.length > 0 && <Refusals refusals={outcome.refusals} />}
        </>
      )}
      <button type="button" class="button button--small" onClick={onClose}>
        {t('close')}
      </button>
    </section>
  );

  function Refusals({ refusals }: { refusals: EntryRefusal[] }) {
    return (
      <>
        <p>{count('importRefusals', refusals.length)}</p>
        <ul class="import__refusals">
          {refusals.slice(0, LISTED).map(({ place, title, field }) => (
            <li key={place}>
              <bdi>{t('importRefusal', place, title ?? t('untitled'))}</bdi>{' '}
              {field === '' ? t('importNoComparison') : t('importField', field)}
            </li>
          ))}
          {refusals.length > LISTED && <li>{count('importMoreRefusals', refusals.length - LISTED)}</li>}
        </ul>
      </>
    );
  }
}

/** What became of the settings in the file. */
function OwnSettings({ changed, refused }: SettingsRestored) {
  const { t, list } = useStrings();
  return (
    <>
      <p>
        {changed.length === 0
          ? t('importSettingsSame')
          : t('importSettings', list(changed.map((name) => t(SETTING_WORDS[name]))))}
      </p>
      {refused.length > 0 && (
        <p>
          <bdi>{t('importSettingsRefused', list(refused))}</bdi>
        </p>
      )}
    </>
  );
}

/** What each setting is called. */
const SETTING_WORDS = {
  marks: 'settingMarks',
  button: 'settingButton',
  printMarks: 'settingPrintMarks',
  sitesOff: 'settingSitesOff',
  siteMarks: 'settingSiteMarks',
  language: 'settingLanguage',
} as const satisfies Record<keyof Settings, MessageKey>;

function wordsOf(refused: FileRefusal, t: Strings['t']): string {
  if (refused.why === 'version') return t('importVersion', refused.version);
  if (refused.why === 'too-many') return t('importTooMany', refused.count);
  return t(REASONS[refused.why]);
}

const REASONS = {
  large: 'importLarge',
  'not-json': 'importNotJson',
  'not-ours': 'importNotOurs',
  deep: 'importDeep',
  many: 'importMany',
  reaching: 'importReaching',
} as const satisfies Record<Exclude<FileRefusal['why'], 'version' | 'too-many'>, MessageKey>;
