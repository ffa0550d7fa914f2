import type { PageState } from '../lib/types.ts';
import { siteOf } from '../lib/view/format.ts';
import { Legend } from './Legend.tsx';
import { useStrings } from './strings.tsx';

export type OtherState = Exclude<PageState, { kind: 'compared' }>;

/** Message keys of every state in which there is nothing to compare. */
export const STATE_WORDS = {
  looking: { title: 'lookingTitle', text: 'lookingText' },
  unknown: { title: 'unknownTitle', text: 'unknownText' },
  restricted: { title: 'restrictedTitle', text: 'restrictedText' },
  'no-permission': { title: 'noPermissionTitle', text: 'noPermissionText' },
  off: { title: 'offTitle', text: 'offText' },
  'too-large': { title: 'tooLargeTitle', text: 'tooLargeText' },
  failed: { title: 'failedTitle', text: null },
} as const;

interface StateMessageProps {
  state: OtherState;
  /** Leaves out what is not needed to understand the state. */
  brief?: boolean;
  /** Asks the browser for the permission to read this origin, null for all; called inside the click. */
  onGrant: (origin: string | null) => void;
}

/** Why there is no comparison, and what the reader can do about it. */
export function StateMessage({ state, brief = false, onGrant }: StateMessageProps) {
  const { t } = useStrings();
  const { title } = STATE_WORDS[state.kind];
  return (
    <section class={`state state--${state.kind}`} aria-busy={state.kind === 'looking'}>
      <h1>{t(title)}</h1>
      <p>
        <StateText state={state} />
      </p>
      {state.kind === 'no-permission' && (
        <button type="button" class="button button--main" onClick={() => onGrant(state.origin)}>
          {t(state.origin === null ? 'grantAll' : 'grant')}
        </button>
      )}
      {state.kind === 'unknown' && !brief && <Legend />}
    </section>
  );
}

function StateText({ state }: { state: OtherState }) {
  const { t } = useStrings();
  if (state.kind === 'failed') return state.reason;
  if (state.kind === 'off') return t('offText', state.site);
  if (state.kind !== 'no-permission') return t(STATE_WORDS[state.kind].text);
  return state.origin === null ? t('noPermissionAll') : t('noPermissionText', siteOf(state.origin) ?? state.origin);
}
