import type { SavedSummary, Verdict } from '../../lib/types.ts';
import { formatMoment, siteOf } from '../../lib/view/format.ts';
import { GRAVITY } from '../../lib/view/gravest.ts';
import { useFocus } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { Meta } from '../Meta.tsx';
import { useStrings } from '../strings.tsx';
import { VERDICT_WORDS } from '../VerdictTag.tsx';
import { hasAny, Marked } from './Marked.tsx';

interface SavedItemProps {
  item: SavedSummary;
  index: number;
  /** Rows of the whole list, most of which are not in the document. */
  of: number;
  /** Words by which it was found. */
  words: ReadonlySet<string>;
  /** Takes the focus: the reader comes back from it. */
  focused: boolean;
  /** Whether it is ticked; null where nothing is to be ticked. */
  ticked: boolean | null;
  onOpen: (id: number) => void;
  onTick: (id: number) => void;
  onDelete: (ids: number[]) => void;
}

/** A row of the list: what it is of, when and where it was seen, what was found, and why it is among the results. */
export function SavedItem({ item, index, of, words, focused, ticked, onOpen, onTick, onDelete }: SavedItemProps) {
  const { t, count, language } = useStrings();
  const opener = useFocus<HTMLButtonElement>(focused);
  const title = item.title || t('untitled');
  const site = siteOf(item.url);
  return (
    <li class="saved__item" data-index={index} aria-setsize={of} aria-posinset={index + 1}>
      {ticked !== null && (
        <input
          type="checkbox"
          class="saved__tick"
          aria-label={t('tickNamed', title)}
          checked={ticked}
          onChange={() => onTick(item.id)}
        />
      )}
      <button
        ref={opener}
        type="button"
        class="saved__open"
        onClick={() => (ticked === null ? onOpen(item.id) : onTick(item.id))}
      >
        <bdi class="saved__title">
          <Marked text={title} words={words} />
        </bdi>
        <Meta
          items={[
            site === null ? null : <Marked key="site" text={site} words={words} />,
            formatMoment(item.savedAt, language),
            item.of === 'selection' ? t('passage') : null,
            item.earlier > 0 ? count('earlierStates', item.earlier) : null,
          ]}
        />
        <span class="tally">
          {GRAVITY.filter((verdict) => item.counts[verdict] > 0).map((verdict) => (
            <Tally key={verdict} verdict={verdict} count={item.counts[verdict]} />
          ))}
        </span>
        <OwnWords item={item} words={words} />
        <FoundIn item={item} words={words} />
      </button>
      {ticked === null && (
        <button
          type="button"
          class="button button--icon"
          aria-label={t('deleteNamed', title)}
          title={t('delete')}
          onClick={() => onDelete([item.id])}
        >
          <Icon name="bin" />
        </button>
      )}
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

/** Tags, and the beginning of the note or the line of it that was searched for. */
function OwnWords({ item: { tags, note }, words }: Pick<SavedItemProps, 'item' | 'words'>) {
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((each) => hasAny(each, words)) ?? lines[0];
  return (
    <>
      {tags.length > 0 && (
        <span class="tags">
          {tags.map((tag) => (
            <bdi key={tag} class="tag">
              <Marked text={tag} words={words} />
            </bdi>
          ))}
        </span>
      )}
      {line !== undefined && (
        <span class="saved__note" dir="auto">
          <Marked text={line} words={words} />
        </span>
      )}
    </>
  );
}

/** Figures shown for a search; the others are in the opened one. */
const SHOWN = 2;

/** What was searched for and the rest of the row does not show: the story, and the figures. */
function FoundIn({ item: { storyTitle, figures }, words }: Pick<SavedItemProps, 'item' | 'words'>) {
  const found = [storyTitle ?? '', ...figures].filter((text) => hasAny(text, words)).slice(0, SHOWN);
  return found.map((text) => (
    <span key={text} class="saved__found" dir="auto">
      <Marked text={text} words={words} />
    </span>
  ));
}
