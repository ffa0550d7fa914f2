import type { CardState, CardNotice as Notice } from '../../lib/view/card-state.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { unreadableWords } from '../Notices.tsx';
import { labelOf } from '../phrases.ts';
import type { MessageKey, Strings } from '../strings.tsx';
import { useStrings } from '../strings.tsx';
import { VERDICT_WORDS } from '../VerdictTag.tsx';

/** What came of the reader's last wish, shown; and for screen readers, that the answer is there. */
export function CardNotice({ state }: { state: CardState }) {
  const strings = useStrings();
  return (
    <>
      <p class="unseen" role="status">
        {announced(state, strings)}
      </p>
      <div role="status">
        {state.notice !== null && <p class="notice card__notice">{wordsOf(state.notice, strings)}</p>}
      </div>
    </>
  );
}

/** Figure and verdict, or how it stands with the answer. */
function announced({ answer }: CardState, strings: Strings): string {
  const { t } = strings;
  if (answer.kind === 'looking') return t('cardLooking');
  if (answer.kind === 'failed') return answer.reason;
  const { unreadable, nearest } = answer.comparison;
  if (unreadable !== null) return unreadableWords(unreadable, strings);
  const rows = rowsOf(answer.comparison);
  if (rows.length === 0) return t(nearest.length > 0 ? 'nearest' : 'nearestNone');
  return rows
    .map((row) => [row.values.map(({ text }) => text).join(', '), t(VERDICT_WORDS[row.verdict]), labelOf(row, strings)])
    .map((parts) => `${parts.filter((part) => part !== null).join(': ')}.`)
    .join(' ');
}

const NOTICES = {
  copied: 'cardCopied',
  saved: 'cardSaved',
  'in-sidebar': 'cardInSidebar',
  'sidebar-by-hand': 'cardSidebarByHand',
} as const satisfies Record<Exclude<Notice, object>, MessageKey>;

function wordsOf(notice: Notice, { t }: Strings): string {
  return typeof notice === 'string' ? t(NOTICES[notice]) : notice.error;
}
