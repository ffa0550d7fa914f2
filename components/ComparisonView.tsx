import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { rowAsText } from '../lib/saved/row-text.ts';
import type { Comparison, Verdict } from '../lib/types.ts';
import { countVerdicts } from '../lib/view/counts.ts';
import { formatDate } from '../lib/view/format.ts';
import type { Row, Spot } from '../lib/view/rows.ts';
import { rowsOf } from '../lib/view/rows.ts';
import { CountChips } from './CountChips.tsx';
import { DataReport, rowReport } from './DataReport.tsx';
import { Icon } from './Icon.tsx';
import { Nearest } from './Nearest.tsx';
import { Notices } from './Notices.tsx';
import { titleOf } from './phrases.ts';
import { Rows } from './Rows.tsx';
import { SaveButton, type Saving } from './SaveButton.tsx';
import { SourceList } from './SourceList.tsx';
import { wordingOf } from './saved/wording.ts';
import { StringsProvider, useStrings } from './strings.tsx';

interface ComparisonViewProps {
  comparison: Comparison;
  of: 'page' | 'selection';
  /** Shows a figure in the page; absent for a saved comparison. */
  onShow?: ((spot: Spot) => void) | undefined;
  /** For a saved comparison: goes to a figure, wherever its page is. */
  onGo?: ((spot: Spot) => void) | undefined;
  /** Copies a text. */
  onCopy?: ((text: string) => void) | undefined;
  /** Where saving it stands, and the way to do so; absent where it is saved already. */
  saving?: Saving;
  onSave?: (() => void) | undefined;
  /** Every row is open, to be read and printed. */
  unfolded?: boolean;
  /** Its heading stands below that of what it is shown in. */
  within?: boolean;
  /** Further controls of the page beside the button that saves. */
  tools?: ComponentChild;
  /** Leaves the answer on a selection; absent where there is nothing to go back to. */
  onBack?: (() => void) | undefined;
}

/** A whole comparison: story, sources, counters that filter, a row a measure. The same in sidebar and popup. */
export function ComparisonView({
  comparison,
  of,
  saving = 'can',
  onSave,
  within = false,
  ...rest
}: ComparisonViewProps) {
  const { onShow, onGo, onCopy, onBack, unfolded, tools } = rest;
  const strings = useStrings().about(comparison.report.story);
  const { t } = strings;
  const [chosen, setChosen] = useState<Verdict | null>(null);
  const rows = rowsOf(comparison);
  const Title = within ? 'h2' : 'h1';
  const { page, story } = comparison.report;
  const copy = onCopy && ((row: Row) => onCopy(rowAsText(row, { ...page, of, story }, wordingOf(strings))));
  const report = onCopy && ((row: Row) => onCopy(rowReport(comparison, row, strings)));
  return (
    <StringsProvider value={strings}>
      <article class="comparison">
        <header class="comparison__head">
          {of === 'selection' && onBack && (
            <button type="button" class="button button--quiet" onClick={onBack}>
              <Icon name="back" /> {t('backToPage')}
            </button>
          )}
          <Title class="comparison__title">
            <bdi>{of === 'selection' ? t('selectionTitle') : titleOf(comparison, strings)}</bdi>
          </Title>
          {of === 'selection' && <SelectedText text={comparison.report.text} />}
          {comparison.unreadable === null && comparison.sources.length > 0 && (
            <SourceList sources={comparison.sources} />
          )}
          {onSave && (
            <div class="comparison__tools">
              <SaveButton small saving={saving} onSave={onSave} />
              {tools}
            </div>
          )}
        </header>
        <Notices comparison={comparison} />
        {rows.length > 0 && (
          <CountChips counts={countVerdicts(comparison.report)} chosen={chosen} onChoose={setChosen} />
        )}
        {comparison.unreadable === null && (
          <Rows
            rows={rows}
            chosen={chosen}
            text={comparison.report.text}
            of={of}
            onShow={onShow}
            onGo={onGo}
            onCopy={copy}
            onReport={story === null ? undefined : report}
            unfolded={unfolded}
          />
        )}
        {of === 'selection' && <Nearest comparison={comparison} />}
        <Foot comparison={comparison} onCopy={onCopy} />
      </article>
    </StringsProvider>
  );
}

/** About three lines; the reader has just selected it. */
const SHOWN = 160;

function SelectedText({ text }: { text: string }) {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
  return (
    <p class="selected-text" dir="auto">
      {shown}
    </p>
  );
}

function Foot({ comparison, onCopy }: Pick<ComparisonViewProps, 'comparison' | 'onCopy'>) {
  const { t, language } = useStrings();
  return (
    <footer class="foot">
      {comparison.checked !== null && <p>{t('checkedOn', formatDate(comparison.checked, language))}</p>}
      <p>{t('notWhoIsRight')}</p>
      <p>{t('staysHere')}</p>
      {onCopy && comparison.report.story !== null && <DataReport comparison={comparison} onCopy={onCopy} />}
    </footer>
  );
}
