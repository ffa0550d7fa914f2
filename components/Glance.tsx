import type { OtherValue } from '../lib/view/glance.ts';
import { glanceOf } from '../lib/view/glance.ts';
import type { Row } from '../lib/view/rows.ts';
import type { FigureRowProps } from './FigureRow.tsx';
import { Icon } from './Icon.tsx';
import type { MessageKey } from './strings.tsx';
import { useStrings } from './strings.tsx';
import { VERDICT_WORDS } from './VerdictTag.tsx';

/** How the page's or the selection's own figures are called beside those of the others. */
export const OWN_WORDS = {
  page: 'thisPage',
  selection: 'thisSelection',
} as const satisfies Record<FigureRowProps['of'], MessageKey>;

/** Values shown in a closed row; the others are in the opened one. */
const SHOWN = 3;

type GlanceProps = Pick<FigureRowProps, 'row' | 'of'>;

/** A row's own figures and the others'; in two lines where they differ. */
export function Glance({ row, of }: GlanceProps) {
  const { t } = useStrings();
  const others = glanceOf(row);
  const differ = others.length > 1 || row.values.length > 1 || others[0]?.verdict !== 'agree';
  return (
    <span class={differ && others.length > 0 ? 'glance' : 'glance glance--short'}>
      <span class="glance__who">{t(OWN_WORDS[of])}</span>
      <span class="glance__values glance__values--own">
        {row.values.map((value) => (
          <bdi key={`${value.kind} ${value.low} ${value.high}`}>{value.text}</bdi>
        ))}
      </span>
      {others.length > 0 && (
        <>
          <span class="glance__who">{t('otherSources')}</span>
          <OtherValues row={row} others={others} />
        </>
      )}
    </span>
  );
}

function OtherValues({ row, others }: { row: Row; others: OtherValue[] }) {
  const { t, count } = useStrings();
  return (
    <span class="glance__values">
      {others.slice(0, SHOWN).map(({ text, low, high, verdict, outlets }) => (
        <span key={`${low} ${high} ${verdict}`} class={`glance__value verdict--${verdict}`}>
          <Icon name={verdict} />
          {verdict !== row.verdict && <span class="unseen">{t(VERDICT_WORDS[verdict])}</span>}
          <bdi>{text}</bdi>
          <span class="glance__sources">{outlets.length === 1 ? outlets[0] : count('sources', outlets.length)}</span>
        </span>
      ))}
      {others.length > SHOWN && <span class="glance__sources">{count('moreValues', others.length - SHOWN)}</span>}
    </span>
  );
}
