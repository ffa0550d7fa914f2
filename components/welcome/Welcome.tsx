import type { RefObject } from 'preact';
import type { Comparison } from '../../lib/types.ts';
import type { Spot } from '../../lib/view/rows.ts';
import { ComparisonView } from '../ComparisonView.tsx';
import { useStrings } from '../strings.tsx';
import { Access } from './Access.tsx';
import { Pictures } from './Pictures.tsx';

export interface WelcomeProps {
  /** Whether the browser lets the extension look at articles; null until it has said so. */
  granted: boolean | null;
  /** What was found in the demo article; null until it is read. */
  comparison: Comparison | null;
  /** Why the last thing asked for could not be done; null where it could. */
  error: string | null;
  /** Where the demo article stands. */
  article: RefObject<HTMLElement | null>;
  /** Asks for the permission to look at articles; called inside the click. */
  onGrant: () => void;
  /** Shows a figure in the demo article. */
  onShow: (spot: Spot) => void;
  onOptions: () => void;
}

/** The first page that a new reader sees: what it does, an article to try it on, and what it may do. */
export function Welcome({ granted, comparison, error, article, onGrant, onShow, onOptions }: WelcomeProps) {
  const { t } = useStrings();
  return (
    <main class="welcome">
      <header class="welcome__head">
        <img src="/icon/128.png" width="56" height="56" alt="" />
        <h1>{t('welcomeTitle')}</h1>
        <p class="welcome__lead">{t('welcomeLead')}</p>
      </header>
      <Access granted={granted} onGrant={onGrant} />
      {error !== null && (
        <p class="notice notice--error" role="alert">
          {error}
        </p>
      )}
      <Pictures />
      <section class="welcome__part">
        <h2>{t('tryTitle')}</h2>
        <p class="quiet">{t('tryText')}</p>
        <div class="demo">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard */}
          <section class="demo__article" lang="en" dir="ltr" ref={article} tabIndex={0} aria-label={t('demoArticle')} />
          <section class="demo__found" aria-label={t('demoFound')}>
            {comparison ? (
              <ComparisonView comparison={comparison} of="page" within onShow={onShow} />
            ) : (
              <p class="quiet">{t('lookingTitle')}</p>
            )}
          </section>
        </div>
      </section>
      <section class="welcome__part">
        <h2>{t('mayTitle')}</h2>
        <dl class="welcome__may">
          <div>
            <dt>{t('mayRead')}</dt>
            <dd>{t('mayReadWhy')}</dd>
          </div>
          <div>
            <dt>{t('maySelection')}</dt>
            <dd>{t('maySelectionWhy')}</dd>
          </div>
          <div>
            <dt>{t('mayStore')}</dt>
            <dd>{t('mayStoreWhy')}</dd>
          </div>
          <div>
            <dt>{t('mayNothing')}</dt>
            <dd>{t('mayNothingWhy')}</dd>
          </div>
        </dl>
        <button type="button" class="button" onClick={onOptions}>
          {t('openOptions')}
        </button>
      </section>
    </main>
  );
}
