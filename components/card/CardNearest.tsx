import type { Comparison } from '../../lib/types.ts';
import { SourceName } from '../SourceName.tsx';
import { useStrings } from '../strings.tsx';
import { Statement } from './CardVoice.tsx';

/** The sources' statements that are nearest in meaning, best first. */
export function CardNearest({ comparison: { nearest, sources } }: { comparison: Comparison }) {
  const { t } = useStrings();
  return (
    <section class="card__nearest">
      <h3 class="section__head">{t('nearest')}</h3>
      <ul class="voices">
        {nearest.map(({ source: id, paragraph, statement, by }) => {
          const source = sources.find((known) => known.id === id);
          return (
            <li class="voice" key={`${id} ${paragraph} ${statement}`}>
              {source && (
                <p>
                  <SourceName source={source} />
                </p>
              )}
              <Statement mention={{ paragraph, statement }} by={by} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
