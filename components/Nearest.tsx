import type { Comparison } from '../lib/types.ts';
import { SourceName, SourceOrigin } from './SourceName.tsx';
import { useStrings } from './strings.tsx';
import { Summary } from './VoiceBlock.tsx';

/** For a selection: the sources' statements that are nearest in meaning, best first. */
export function Nearest({ comparison }: { comparison: Comparison }) {
  const { t } = useStrings();
  return (
    <section class="section">
      <h2 class="section__head">{t('nearest')}</h2>
      {comparison.nearest.length === 0 && <p class="quiet">{t('nearestNone')}</p>}
      <ul class="voices">
        {comparison.nearest.map(({ source: id, paragraph, statement, by }) => {
          const source = comparison.sources.find((known) => known.id === id);
          return (
            <li class="voice" key={`${id} ${paragraph} ${statement}`}>
              {source && (
                <>
                  <p class="voice__head">
                    <SourceName source={source} />
                  </p>
                  <p class="meta">
                    <SourceOrigin source={source} />
                  </p>
                </>
              )}
              <Summary mention={{ paragraph, statement }} by={by} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
