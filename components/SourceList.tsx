import type { SourceInfo } from '../lib/types.ts';
import { formatDate } from '../lib/view/format.ts';
import { sharedOrigins } from '../lib/view/origins.ts';
import { Icon } from './Icon.tsx';
import { Meta } from './Meta.tsx';
import { SourceName, SourceOrigin } from './SourceName.tsx';
import { useStrings } from './strings.tsx';

/** With how many sources it was compared; opened, which they are and what they rest on. */
export function SourceList({ sources }: { sources: SourceInfo[] }) {
  const { t, count, language } = useStrings();
  return (
    <details class="sources">
      <summary>
        {count('comparedWith', sources.length)} <Icon name="chevron" />
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceName source={source} />
            <p class="sources__title">
              <bdi>{source.title}</bdi>
            </p>
            <Meta
              items={[
                <SourceOrigin key="origin" source={source} />,
                source.url === null ? t('noAddress') : null,
                source.published === null ? null : formatDate(source.published, language),
              ]}
            />
          </li>
        ))}
      </ul>
      <SharedOrigins sources={sources} />
    </details>
  );
}

/** Says where several sources are one witness only. */
export function SharedOrigins({ sources }: { sources: readonly SourceInfo[] }) {
  const { t, list } = useStrings();
  return sharedOrigins(sources).map(({ origin, outlets }) => (
    <p class="shared-origin" key={origin}>
      {t('sharedOrigin', list(outlets), origin)}
    </p>
  ));
}
