import type { SourceInfo } from '../lib/types.ts';
import { plotOf } from '../lib/view/plot.ts';
import type { PageValue } from '../lib/view/rows.ts';
import { CopyButton } from './CopyButton.tsx';
import type { FigureRowProps } from './FigureRow.tsx';
import { OWN_WORDS } from './Glance.tsx';
import { PagePassage } from './PagePassage.tsx';
import { PlotPicture } from './PlotPicture.tsx';
import { SharedOrigins } from './SourceList.tsx';
import type { MessageKey } from './strings.tsx';
import { useStrings } from './strings.tsx';
import { VoiceBlock } from './VoiceBlock.tsx';

const REPORT = 'dataReportRow' satisfies MessageKey;

/** The opened part of a row: picture, the page's words, and what each source says. */
export function RowDetails({ row, text, of, onShow, onCopy, onReport }: FigureRowProps) {
  const { t, language } = useStrings();
  const own = t(OWN_WORDS[of]);
  const plot = plotOf(row, language);
  return (
    <>
      {plot && <PlotPicture plot={plot} own={own} />}
      {row.values.map((value) => (
        <fieldset key={`${value.kind} ${value.low} ${value.high}`} class="value" aria-label={value.text}>
          {row.values.length > 1 && <h4 class="value__head">{value.text}</h4>}
          <PagePassage text={text} value={value} whose={own} onShow={onShow} />
          {value.voices.length > 0 ? (
            <ul class="voices">
              {value.voices.map((voice) => (
                <VoiceBlock key={voice.source.id} voice={voice} />
              ))}
            </ul>
          ) : (
            <p class="meta">{t('aloneReason')}</p>
          )}
          <SharedOrigins sources={agreeing(value)} />
        </fieldset>
      ))}
      {onCopy && (
        <p class="row__actions">
          <CopyButton onCopy={() => onCopy(row)} />
          {onReport && row.verdict !== 'alone' && <CopyButton words={REPORT} onCopy={() => onReport(row)} />}
        </p>
      )}
    </>
  );
}

/** Sources that say the same: only among these does it matter whether they are one witness. */
function agreeing(value: PageValue): SourceInfo[] {
  return value.voices.filter((voice) => voice.verdict === 'agree').map((voice) => voice.source);
}
