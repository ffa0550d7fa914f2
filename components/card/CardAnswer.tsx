import type { Comparison } from '../../lib/types.ts';
import type { CardState, CardWishes } from '../../lib/view/card-state.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { Notices } from '../Notices.tsx';
import { useStrings } from '../strings.tsx';
import { CardFigure } from './CardFigure.tsx';
import { CardNearest } from './CardNearest.tsx';

type CardAnswerProps = Pick<CardState, 'of' | 'answer'> & Pick<CardWishes, 'onRetry'>;

/** The answer itself, or why there is none yet. */
export function CardAnswer({ of, answer, onRetry }: CardAnswerProps) {
  const { t } = useStrings();
  if (answer.kind === 'looking') return <p class="card__looking">{t('cardLooking')}</p>;
  if (answer.kind === 'compared') return <Compared of={of} comparison={answer.comparison} />;
  return (
    <div class="card__failed">
      <p>{answer.reason}</p>
      <button type="button" class="button button--small" onClick={onRetry}>
        {t('cardRetry')}
      </button>
    </div>
  );
}

function Compared({ of, comparison }: { of: CardState['of']; comparison: Comparison }) {
  const { t } = useStrings();
  const rows = comparison.unreadable === null ? rowsOf(comparison) : [];
  const isSpokenOf = comparison.nearest.length > 0 || rows.some(({ verdict }) => verdict !== 'alone');
  return (
    <>
      <Notices comparison={comparison} />
      {rows.length > 0 && (
        <ul class="card__figures">
          {rows.map((row) => (
            <CardFigure key={row.key} row={row} of={of} text={comparison.report.text} />
          ))}
        </ul>
      )}
      {comparison.nearest.length > 0 && <CardNearest comparison={comparison} />}
      {!isSpokenOf && comparison.unreadable === null && <p class="card__none">{t('nearestNone')}</p>}
    </>
  );
}
