import type { Comparison } from '../../lib/types.ts';
import { plotOf } from '../../lib/view/plot.ts';
import { type Row, rowsOf } from '../../lib/view/rows.ts';
import { Glance } from '../Glance.tsx';
import { Icon } from '../Icon.tsx';
import { PlotPicture } from '../PlotPicture.tsx';
import { labelOf, reasonOf } from '../phrases.ts';
import type { MessageKey } from '../strings.tsx';
import { StringsProvider, useStrings } from '../strings.tsx';
import { VerdictTag } from '../VerdictTag.tsx';
import { MarkedText } from './MarkedText.tsx';

interface DrawnProps {
  comparison: Comparison;
  /** The gravest of its rows. */
  row: Row;
}

const SHOWN = [
  { Drawn: InArticle, title: 'seenPage', text: 'seenPageText', alt: 'seenPagePicture' },
  { Drawn: InSidebar, title: 'seenSidebar', text: 'seenSidebarText', alt: 'seenSidebarPicture' },
  { Drawn: OnAnyPage, title: 'seenCard', text: 'seenCardText', alt: 'seenCardPicture' },
] as const satisfies { [part: string]: MessageKey | typeof InArticle }[];

/** What the extension does, in three pictures of itself, drawn from what it found in the demo article. */
export function Pictures({ comparison }: { comparison: Comparison | null }) {
  const strings = useStrings().about(comparison?.report.story ?? null);
  const { t } = strings;
  const [row] = comparison ? rowsOf(comparison) : [];
  return (
    <StringsProvider value={strings}>
      <ol class="pictures">
        {SHOWN.map(({ Drawn, title, text, alt }) => (
          <li key={title}>
            <div class="picture" role="img" aria-label={t(alt)}>
              <div aria-hidden="true">{comparison && row && <Drawn comparison={comparison} row={row} />}</div>
            </div>
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </li>
        ))}
      </ol>
    </StringsProvider>
  );
}

function InArticle({ comparison: { report }, row }: DrawnProps) {
  return <MarkedText report={report} from={row.values[0]?.spots[0]} />;
}

function InSidebar({ row }: DrawnProps) {
  const { t, language } = useStrings();
  const plot = plotOf(row, language);
  return (
    <div class="picture__part">
      <Named row={row} />
      <Glance row={row} of="page" />
      {plot && <PlotPicture plot={plot} own={t('thisPage')} />}
    </div>
  );
}

function OnAnyPage({ comparison: { report }, row }: DrawnProps) {
  const strings = useStrings();
  const { t } = strings;
  const [value] = row.values;
  const [saying] = value?.voices[0]?.sayings ?? [];
  return (
    <>
      <MarkedText report={report} from={value?.spots[0]} selected />
      <div class="picture__part picture__card">
        <p class="quiet">{t('cardTitle')}</p>
        <Named row={row} />
        <p class="picture__own">
          <span class="quiet">{t('thisSelection')}</span> <bdi>{value?.text}</bdi>
        </p>
        {saying && (
          <div class="voice">
            <p class="saying__head">
              <bdi class="saying__value">{saying.text}</bdi>
              <VerdictTag verdict={saying.verdict} />
            </p>
            <p class="saying__reason" dir="auto">
              {reasonOf(saying, strings)}
            </p>
          </div>
        )}
        <p class="picture__wishes">
          <Icon name="sidebar" /> {t('cardOpenSidebar')} <Icon name="save" /> {t('cardSave')} <Icon name="copy" />{' '}
          {t('cardCopy')}
        </p>
      </div>
    </>
  );
}

function Named({ row }: { row: Row }) {
  const strings = useStrings();
  return (
    <>
      <VerdictTag verdict={row.verdict} />
      <p class="row__label" dir="auto">
        {labelOf(row, strings)}
      </p>
    </>
  );
}
