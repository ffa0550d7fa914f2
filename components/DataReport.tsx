import type { Comparison } from '../lib/types.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
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
