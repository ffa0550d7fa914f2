import type { Verdict } from '../lib/types.ts';
import { Icon } from './Icon.tsx';
import type { MessageKey } from './strings.tsx';
import { useStrings } from './strings.tsx';

/** The word for each verdict. */
export const VERDICT_WORDS = {
  agree: 'verdictAgree',
  fits: 'verdictFits',
  conflict: 'verdictConflict',
  alone: 'verdictAlone',
} as const satisfies Record<Verdict, MessageKey>;

/** A verdict told three times: by sign, word and colour. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { t } = useStrings();
  return (
    <span class={`verdict verdict--${verdict}`}>
      <Icon name={verdict} />
      {t(VERDICT_WORDS[verdict])}
    </span>
  );
}
