import { useRef } from 'preact/hooks';
import type { SavedSummary, Verdict } from '../lib/types.ts';
import { formatMoment, siteOf } from '../lib/view/format.ts';
import { GRAVITY } from '../lib/view/gravest.ts';
import { useFocus } from './focus.ts';
import { Icon } from './Icon.tsx';
import { Meta } from './Meta.tsx';
import type { PopupProps } from './Popup.tsx';
import { useStrings } from './strings.tsx';
import { VERDICT_WORDS } from './VerdictTag.tsx';

interface SavedListProps extends Pick<PopupProps, 'saved' | 'deleted' | 'onOpen' | 'onDelete' | 'onUndo'> {
  /** From which the reader comes back, and where the focus returns to. */
  lastOpened: number | null;
}

/** The saved comparisons, to open and to delete; the last deletion can be taken back. */
export function SavedList({ saved, deleted, lastOpened, onOpen, onDelete, onUndo }: SavedListProps) {
  const { t } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = () => {
    heading.current?.focus();
    onUndo();
  };
  return (
    <section class="saved">
      <h2 ref={heading} tabIndex={-1} class="section__head">
        {t('savedHeading')}
      </h2>
      <div role="status">{deleted && <Undo key={deleted.title} title={deleted.title} onUndo={undo} />}</div>
      {saved.length === 0 && <p class="quiet">{t('savedNone')}</p>}
      <ul class="saved__list">
        {saved.map((item) => (
          <SavedItem key={item.id} item={item} focused={item.id === lastOpened} onOpen={onOpen} onDelete={onDelete} />
        ))}
      </ul>
    </section>
  );
}

function Undo({ title, onUndo }: { title: string; onUndo: () => void }) {
  const { t } = useStrings();
  const button = useFocus<HTMLButtonElement>();
  return (
    <p class="notice undo">
      <bdi class="undo__title">{t('deleted', title || t('untitled'))}</bdi>
      <button ref={button} type="button" class="button button--small" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}

interface SavedItemProps extends Pick<SavedListProps, 'onOpen' | 'onDelete'> {
  item: SavedSummary;
  focused: boolean;
}

function SavedItem({ item, focused, onOpen, onDelete }: SavedItemProps) {
  const { t, language } = useStrings();
  const opener = useFocus<HTMLButtonElement>(focused);
  const title = item.title || t('untitled');
  return (
    <li class="saved__item">
      <button ref={opener} type="button" class="saved__open" onClick={() => onOpen(item.id)}>
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
