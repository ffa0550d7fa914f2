import type { PageState } from '../lib/types.ts';
import { countVerdicts } from '../lib/view/counts.ts';
import { STATE_WORDS } from './StateMessage.tsx';
import type { Strings } from './strings.tsx';
import { useStrings } from './strings.tsx';

/** Tells screen readers when the state changes. It stays in the document, or the change would not be read out. */
export function Announcer({ state }: { state: PageState }) {
  return (
    <p class="unseen" role="status">
      {wordsOf(state, useStrings())}
    </p>
  );
}

function wordsOf(state: PageState, { t }: Strings): string {
  if (state.kind === 'failed') return `${t('failedTitle')}. ${state.reason}`;
  if (state.kind !== 'compared') return t(STATE_WORDS[state.kind].title);
  if (state.comparison.unreadable !== null) return '';
  const { conflict, fits, agree, alone } = countVerdicts(state.comparison.report);
  return t('announceCompared', conflict, fits, agree, alone);
}
