import type { Comparison } from '../lib/types.ts';
import { languageName } from '../lib/view/format.ts';
import type { Strings } from './strings.tsx';
import { useStrings } from './strings.tsx';

/** BCP 47 for a language that nothing tells. */
const UNKNOWN_LANGUAGE = 'und';

/** What a reader must know to read the comparison rightly. */
export function Notices({ comparison }: { comparison: Comparison }) {
  const strings = useStrings();
  const { t } = strings;
  const { report, unreadable, readUpTo } = comparison;
  return (
    <>
      {unreadable !== null && <p class="notice">{unreadableWords(unreadable, strings)}</p>}
      {readUpTo !== null && <p class="notice">{t('readUpTo', readUpTo)}</p>}
      {report.page.source !== null && <p class="notice">{t('isSource')}</p>}
    </>
  );
}

/** That nothing was compared, as the language with this tag cannot be read. */
export function unreadableWords(tag: string, { t, language }: Strings): string {
  return tag === UNKNOWN_LANGUAGE ? t('unreadableUnknown') : t('unreadable', languageName(tag, language));
}
