import type { Comparison } from '../lib/types.ts';
import type { Row } from '../lib/view/rows.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { labelOf } from './phrases.ts';
import type { Strings } from './strings.tsx';
import { useStrings } from './strings.tsx';

interface DataReportProps {
  comparison: Comparison;
  onCopy: (text: string) => void;
}

/** How to report an error in the bundled data: the lines that whoever mends it needs, to copy and fill in. */
export function DataReport({ comparison: { report, checked }, onCopy }: DataReportProps) {
  const { t } = useStrings();
  const lines = t('dataReportLines', report.story ?? '', checked ?? '', report.page.url ?? '');
  return (
    <details class="data-report">
      <summary>
        {t('dataReport')} <Icon name="chevron" />
      </summary>
      <p>{t('dataReportHow')}</p>
      <p class="data-report__lines">{lines}</p>
      <CopyButton onCopy={() => onCopy(lines)} />
    </details>
  );
}

/** The same lines on one row: what its sources are said to say, and where, stands there already. */
export function rowReport({ report, checked }: Comparison, row: Row, strings: Strings): string {
  const { t } = strings;
  const told = row.values.flatMap(({ voices }) =>
    voices.flatMap(({ source, sayings }) =>
      sayings.flatMap(({ text, mentions }) =>
        mentions.map((each) => `- ${source.outlet}, ${t('paragraph', each.paragraph)}: ${text} (${each.statement})`),
      ),
    ),
  );
  const lines = [labelOf(row, strings), ...told].filter(Boolean).join('\n');
  return t('dataReportRowLines', report.story ?? '', checked ?? '', report.page.url ?? '', lines);
}
