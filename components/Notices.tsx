import type { Comparison } from '../lib/types.ts';
import { languageName } from '../lib/view/format.ts';
import { useStrings } from './strings.tsx';

/** BCP 47 for a language that nothing tells. */
const UNKNOWN_LANGUAGE = 'und';

/** What a reader must know to read the comparison rightly. */
export function Notices({ comparison }: { comparison: Comparison }) {
  const { t, language } = useStrings();
  const { report, unreadable, readUpTo } = comparison;
  return (
    <>
      {unreadable !== null && (
        <p class="notice">
          {unreadable === UNKNOWN_LANGUAGE
            ? t('unreadableUnknown')
            : t('unreadable', languageName(unreadable, language))}
        </p>
      )}
      {readUpTo !== null && <p class="notice">{t('readUpTo', readUpTo)}</p>}
      {report.page.source !== null && <p class="notice">{t('isSource')}</p>}
    </>
  );
}
