import { useId } from 'preact/hooks';
import type { CardState, CardWishes } from '../../lib/view/card-state.ts';
import { useFocus } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { StringsProvider, useStrings } from '../strings.tsx';
import { textOf } from './as-text.ts';
import { CardActions } from './CardActions.tsx';
import { CardAnswer } from './CardAnswer.tsx';
import { CardNotice } from './CardNotice.tsx';

interface CardProps extends CardWishes {
  state: CardState;
}

/** An answer in place: what the sources say of a selected passage or a marked figure. */
export function Card({ state, ...wishes }: CardProps) {
  const { of, answer, focused } = state;
  const title = useId();
  const card = useFocus<HTMLElement>(focused);
  const comparison = answer.kind === 'compared' ? answer.comparison : null;
  const strings = useStrings().about(comparison?.report.story ?? null);
  const { t } = strings;
  return (
    <StringsProvider value={strings}>
      <section ref={card} class="card placed" role="dialog" aria-labelledby={title} tabIndex={-1}>
        <header class="card__head">
          <h2 id={title}>{t('cardTitle')}</h2>
          <button type="button" class="button button--icon" aria-label={t('cardClose')} onClick={wishes.onClose}>
            <Icon name="close" />
          </button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard */}
        <section class="card__body" tabIndex={0} aria-labelledby={title}>
          <CardAnswer of={of} answer={answer} onRetry={wishes.onRetry} />
        </section>
        <CardNotice state={state} />
        {comparison && (
          <CardActions
            saving={state.saving}
            onOpenSidebar={wishes.onOpenSidebar}
            onSave={wishes.onSave}
            onCopy={() => wishes.onCopy(textOf(comparison, of, strings))}
          />
        )}
      </section>
    </StringsProvider>
  );
}
