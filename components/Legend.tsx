import type { Verdict } from '../lib/types.ts';
import { GRAVITY } from '../lib/view/gravest.ts';
import type { MessageKey } from './strings.tsx';
import { useStrings } from './strings.tsx';
import { VerdictTag } from './VerdictTag.tsx';

/** What each verdict means, in a sentence. */
export const MEANINGS = {
  agree: 'meaningAgree',
  fits: 'meaningFits',
  conflict: 'meaningConflict',
  alone: 'meaningAlone',
} as const satisfies Record<Verdict, MessageKey>;

/** The verdicts explained. */
export function Legend() {
  const { t } = useStrings();
  return (
    <dl class="legend">
      {GRAVITY.map((verdict) => (
        <>
          <dt>
            <VerdictTag verdict={verdict} />
          </dt>
          <dd>{t(MEANINGS[verdict])}</dd>
        </>
      ))}
    </dl>
  );
}
