import type { Saved } from '../lib/types.ts';
import { formatMoment, siteOf } from '../lib/view/format.ts';
import { ComparisonView } from './ComparisonView.tsx';
import { useFocus } from './focus.ts';
import { Icon } from './Icon.tsx';
import { Meta } from './Meta.tsx';
import { useStrings } from './strings.tsx';

interface SavedViewProps {
  saved: Saved;
  onClose: () => void;
}

/** A saved comparison as it was seen, with the page that it is of. */
export function SavedView({ saved, onClose }: SavedViewProps) {
  const { t, language } = useStrings();
  const site = siteOf(saved.url);
  const back = useFocus<HTMLButtonElement>();
  return (
    <section class="saved-view">
      <button ref={back} type="button" class="button button--quiet" onClick={onClose}>
        <Icon name="back" /> {t('back')}
      </button>
      <p class="saved-view__title">
        <bdi>{saved.title || t('untitled')}</bdi>
      </p>
      <Meta
        items={[
          t('savedOn', formatMoment(saved.savedAt, language)),
          saved.url && site ? (
            <a key="page" href={saved.url} target="_blank" rel="noopener noreferrer">
              {t('openPage')}
              <span class="unseen"> ({t('opensInTab')})</span>
            </a>
          ) : null,
        ]}
      />
      <ComparisonView comparison={saved.comparison} of={saved.of} />
    </section>
  );
}
