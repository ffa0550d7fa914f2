import type { Verdict } from '../lib/types.ts';
import type { Row } from '../lib/view/rows.ts';
import type { FigureRowProps } from './FigureRow.tsx';
import { FigureRow } from './FigureRow.tsx';
import { Icon } from './Icon.tsx';
import { useStrings } from './strings.tsx';

interface RowsProps extends Omit<FigureRowProps, 'row'> {
  rows: Row[];
  /** The verdict that the list is narrowed to; null for all. */
  chosen: Verdict | null;
}

/** The rows in their order; what stands only on the page is folded away until it is asked for. */
export function Rows({ rows, chosen, ...shared }: RowsProps) {
  const { t } = useStrings();
  if (rows.length === 0) return <p class="quiet">{t('noFigures')}</p>;
  const alone = rows.filter((row) => row.verdict === 'alone');
  const compared = rows.filter((row) => row.verdict !== 'alone' && (chosen === null || chosen === row.verdict));
  return (
    <>
      {compared.length > 0 && (
        <section>
          <h2 class="unseen">{t('figuresHeading')}</h2>
          <RowList rows={compared} {...shared} />
        </section>
      )}
      {alone.length > 0 && (chosen === null || chosen === 'alone') && (
        <details class="only-here" open={chosen === 'alone' || compared.length === 0 || shared.unfolded}>
          <summary>
            <h2 class="section__head">{t(shared.of === 'page' ? 'onlyHere' : 'onlyInSelection')}</h2>
            <span class="only-here__count">{alone.length}</span>
            <Icon name="chevron" />
          </summary>
          <RowList rows={alone} {...shared} />
        </details>
      )}
    </>
  );
}

function RowList({ rows, ...shared }: Omit<RowsProps, 'chosen'>) {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <FigureRow key={row.key} row={row} {...shared} />
      ))}
    </ul>
  );
}
