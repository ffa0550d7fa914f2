import type { Verdict, VerdictCounts } from '../lib/types.ts';
import { GRAVITY } from '../lib/view/gravest.ts';
import { Icon } from './Icon.tsx';
import { MEANINGS } from './Legend.tsx';
import type { Strings } from './strings.tsx';
import { useStrings } from './strings.tsx';
import { VERDICT_WORDS } from './VerdictTag.tsx';

interface CountChipsProps {
  counts: VerdictCounts;
  /** The verdict that the list is narrowed to; null for all. */
  chosen: Verdict | null;
  onChoose: (verdict: Verdict | null) => void;
}

/** How many figures have each verdict; choosing one narrows the list to it, choosing it again ends that. */
export function CountChips({ counts, chosen, onChoose }: CountChipsProps) {
  const { t } = useStrings();
  return (
    <fieldset class={chipsClass(t)}>
      <legend class="unseen">{t('filterLabel')}</legend>
      {GRAVITY.map((verdict) => (
        <button
          key={verdict}
          type="button"
          class={`chip verdict--${verdict}`}
          aria-pressed={chosen === verdict}
          disabled={counts[verdict] === 0}
          title={t(MEANINGS[verdict])}
          onClick={() => onChoose(chosen === verdict ? null : verdict)}
        >
          <Chip verdict={verdict} count={counts[verdict]} word={t(VERDICT_WORDS[verdict])} />
        </button>
      ))}
    </fieldset>
  );
}

/** Letters of a word for which a quarter of the narrowest sidebar has room. */
const ROOM = 8;

/** Languages whose words are longer have two rows of counters where it is narrow. */
function chipsClass(t: Strings['t']): string {
  const words = GRAVITY.flatMap((verdict) => t(VERDICT_WORDS[verdict]).split(' '));
  return words.some((word) => word.length > ROOM) ? 'chips chips--long' : 'chips';
}

/** The same counters where there is nothing to filter. */
export function CountSummary({ counts }: { counts: VerdictCounts }) {
  const { t } = useStrings();
  return (
    <ul class={chipsClass(t)}>
      {GRAVITY.map((verdict) => (
        <li key={verdict} class={`chip verdict--${verdict}`} data-none={counts[verdict] === 0}>
          <Chip verdict={verdict} count={counts[verdict]} word={t(VERDICT_WORDS[verdict])} />
        </li>
      ))}
    </ul>
  );
}

function Chip({ verdict, count, word }: { verdict: Verdict; count: number; word: string }) {
  const { number } = useStrings();
  return (
    <>
      <span class="chip__count">{number(count)}</span>
      <Icon name={verdict} />
      <span class="chip__word">{word}</span>
    </>
  );
}
