import type { PageValue, Spot } from '../lib/view/rows.ts';
import { Excerpt } from './Excerpt.tsx';
import { Icon } from './Icon.tsx';
import { useStrings } from './strings.tsx';

interface PagePassageProps {
  /** The page's text, which the value's spots index. */
  text: string;
  value: PageValue;
  /** Whose words they are: the page's or the selection's. */
  whose: string;
  /** Absent where there is no page to scroll. */
  onShow?: ((spot: Spot) => void) | undefined;
}

/** The page's own words around a figure, and the way to each of its mentions. */
export function PagePassage({ text, value, whose, onShow }: PagePassageProps) {
  const { t } = useStrings();
  const [first] = value.spots;
  if (!first) return null;
  return (
    <div class="passage">
      <p class="passage__whose">{whose}</p>
      <p class="passage__text" dir="auto">
        <Excerpt text={text} spot={first} />
      </p>
      {value.by !== null && <p class="meta">{t('accordingTo', value.by)}</p>}
      {onShow && <ShowButtons spots={value.spots} onShow={onShow} />}
    </div>
  );
}

function ShowButtons({ spots, onShow }: { spots: Spot[]; onShow: (spot: Spot) => void }) {
  const { t } = useStrings();
  const [first] = spots;
  if (spots.length === 1 && first) {
    return (
      <button type="button" class="button button--small" onClick={() => onShow(first)}>
        <Icon name="locate" /> {t('showInPage')}
      </button>
    );
  }
  return (
    <p class="mentions">
      <span aria-hidden="true">
        <Icon name="locate" /> {t('showMentions')}
      </span>
      {spots.map((spot, index) => (
        <button
          key={spot.start}
          type="button"
          class="button button--small"
          aria-label={t('showMention', index + 1, spots.length)}
          onClick={() => onShow(spot)}
        >
          {index + 1}
        </button>
      ))}
    </p>
  );
}
