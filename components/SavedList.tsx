import type { SavedSummary, Verdict } from '../lib/types.ts';
import { formatMoment, siteOf } from '../lib/view/format.ts';
import { GRAVITY } from '../lib/view/gravest.ts';
import { Icon } from './Icon.tsx';
import { Meta } from './Meta.tsx';
import type { PopupProps } from './Popup.tsx';
import { useStrings } from './strings.tsx';
import { VERDICT_WORDS } from './VerdictTag.tsx';

type SavedListProps = Pick<PopupProps, 'saved' | 'deleted' | 'onOpen' | 'onDelete' | 'onUndo'>;

/** The saved comparisons, to open and to delete; the last deletion can be taken back. */
export function SavedList({ saved, deleted, onOpen, onDelete, onUndo }: SavedListProps) {
  const { t } = useStrings();
  return (
    <section class="saved">
      <h2 class="section__head">{t('savedHeading')}</h2>
      <div role="status">
        {deleted && (
          <p class="notice undo">
            <bdi class="undo__title">{t('deleted', deleted.title)}</bdi>
            <button type="button" class="button button--small" onClick={onUndo}>
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      {saved.length === 0 && <p class="quiet">{t('savedNone')}</p>}
      <ul class="saved__list">
        {saved.map((item) => (
          <SavedItem key={item.id} item={item} onOpen={onOpen} onDelete={onDelete} />
        ))}
      </ul>
    </section>
  );
}

function SavedItem({ item, onOpen, onDelete }: { item: SavedSummary } & Pick<SavedListProps, 'onOpen' | 'onDelete'>) {
  const { t, language } = useStrings();
  const title = item.title || t('untitled');
  return (
    <li class="saved__item">
      <button type="button" class="saved__open" onClick={() => onOpen(item.id)}>
        <bdi class="saved__title">{title}</bdi>
        <Meta items={[siteOf(item.url), formatMoment(item.savedAt, language)]} />
        <span class="tally">
          {GRAVITY.filter((verdict) => item.counts[verdict] > 0).map((verdict) => (
            <Tally key={verdict} verdict={verdict} count={item.counts[verdict]} />
          ))}
        </span>
      </button>
      <button
        type="button"
        class="button button--icon"
        aria-label={t('deleteNamed', title)}
        title={t('delete')}
        onClick={() => onDelete(item.id)}
      >
        <Icon name="bin" />
      </button>
    </li>
  );
}

function Tally({ verdict, count }: { verdict: Verdict; count: number }) {
  const { t } = useStrings();
  return (
    <span class={`verdict verdict--${verdict}`} title={t(VERDICT_WORDS[verdict])}>
      <Icon name={verdict} />
      {count}
      <span class="unseen">{t(VERDICT_WORDS[verdict])}</span>
    </span>
  );
}
