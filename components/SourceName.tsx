import type { SourceInfo } from '../lib/types.ts';
import { Icon } from './Icon.tsx';
import type { MessageKey } from './strings.tsx';
import { useStrings } from './strings.tsx';

/** A source's outlet, as a link to the article where its address is known. */
export function SourceName({ source }: { source: SourceInfo }) {
  const { t } = useStrings();
  if (source.url === null || !isWebAddress(source.url)) return <bdi class="outlet">{source.outlet}</bdi>;
  return (
    <a class="outlet" href={source.url} title={source.title} target="_blank" rel="noopener noreferrer">
      <bdi>{source.outlet}</bdi>
      <Icon name="outward" />
      <span class="unseen"> ({t('opensInTab')})</span>
    </a>
  );
}

/** What kind of source it is and which reports it rests on. */
export function SourceOrigin({ source }: { source: SourceInfo }) {
  const { t, list } = useStrings();
  const words = KINDS[source.kind];
  const origins = source.basedOn ?? [];
  return <span class="origin">{origins.length > 0 ? t(words.of, list(origins)) : t(words.alone)}</span>;
}

const KINDS = {
  report: { alone: 'sourceReport', of: 'sourceReportOf' },
  rewrite: { alone: 'sourceRewrite', of: 'sourceRewriteOf' },
  repost: { alone: 'sourceRepost', of: 'sourceRepostOf' },
} as const satisfies Record<SourceInfo['kind'], { alone: MessageKey; of: MessageKey }>;

/** Only these become links: a saved or imported comparison could hold anything. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
