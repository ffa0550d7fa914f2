import type { CardState } from '../../lib/view/card-state.ts';
import type { PageValue, Row } from '../../lib/view/rows.ts';
import { Excerpt } from '../Excerpt.tsx';
import { OWN_WORDS } from '../Glance.tsx';
import { labelOf } from '../phrases.ts';
import { useStrings } from '../strings.tsx';
import { VerdictTag } from '../VerdictTag.tsx';
import { CardVoice } from './CardVoice.tsx';

interface CardFigureProps {
  row: Row;
  of: CardState['of'];
  /** The text that the row's spots index. */
  text: string;
}

/** Sources whose words are shown at once; the others are folded away. */
const SHOWN = 2;
/** Letters on each side of a figure of which it is not known what it measures. */
const CONTEXT = 24;

/** A figure with its verdict, and what the sources say of the same thing, the gravest first. */
export function CardFigure({ row, of, text }: CardFigureProps) {
  const strings = useStrings();
  const { t } = strings;
  const [spot] = row.values[0]?.spots ?? [];
  return (
    <li class={`figure verdict--${row.verdict}`}>
      <h3 class="figure__head">
        <VerdictTag verdict={row.verdict} />
        <span class="unseen">. </span>
        <span class="figure__label" dir="auto">
          {labelOf(row, strings) ?? (spot && <Excerpt text={text} spot={spot} reach={CONTEXT} />)}
        </span>
      </h3>
      {row.values.map((value) => (
        <div key={`${value.kind} ${value.low} ${value.high}`} class="figure__value">
          <p class="figure__own">
            <span class="figure__who">{t(OWN_WORDS[of])}</span> <bdi>{value.text}</bdi>
          </p>
          <Voices value={value} />
        </div>
      ))}
    </li>
  );
}

function Voices({ value: { voices } }: { value: PageValue }) {
  const { t, count } = useStrings();
  const [shown, folded] = [voices.slice(0, SHOWN), voices.slice(SHOWN)];
  if (voices.length === 0) return <p class="meta">{t('aloneReason')}</p>;
  return (
    <>
      <ul class="voices">
        {shown.map((voice) => (
          <CardVoice key={voice.source.id} voice={voice} />
        ))}
      </ul>
      {folded.length > 0 && (
        <details class="saying__more">
          <summary>{count('cardMore', folded.length)}</summary>
          <ul class="voices">
            {folded.map((voice) => (
              <CardVoice key={voice.source.id} voice={voice} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
