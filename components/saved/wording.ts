import type { Wording } from '../../lib/saved/wording.ts';
import { KIND_WORDS } from '../FigureRow.tsx';
import { labelOf, reasonOf } from '../phrases.ts';
import type { Strings } from '../strings.tsx';
import { VERDICT_WORDS } from '../VerdictTag.tsx';

/** The words of an export, in the reader's language. */
export function wordingOf(strings: Strings): Wording {
  const { language, t } = strings;
  return {
    language,
    verdicts: {
      agree: t(VERDICT_WORDS.agree),
      fits: t(VERDICT_WORDS.fits),
      conflict: t(VERDICT_WORDS.conflict),
      alone: t(VERDICT_WORDS.alone),
    },
    label: (row, story) => labelOf(row, strings.about(story)) ?? t(KIND_WORDS[row.kind]),
    reason: (saying, story) => reasonOf(saying, strings.about(story)),
    thisPage: t('thisPage'),
    thisSelection: t('thisSelection'),
    ourSummary: t('ourSummary'),
    untitled: t('untitled'),
    savedOn: (moment) => t('savedOn', moment),
    checkedOn: (day) => t('checkedOn', day),
    tagged: (tags) => t('tagged', tags),
    accordingTo: (who) => t('accordingTo', who),
    paragraph: (number) => t('paragraph', number),
  };
}
