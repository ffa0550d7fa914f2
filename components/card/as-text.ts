import { rowAsText } from '../../lib/saved/row-text.ts';
import type { Comparison } from '../../lib/types.ts';
import type { CardState } from '../../lib/view/card-state.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { wordingOf } from '../saved/wording.ts';
import type { Strings } from '../strings.tsx';

/** An answer in plain words with its sources named, to be pasted elsewhere. */
export function textOf(comparison: Comparison, of: CardState['of'], strings: Strings): string {
  const { title, url } = comparison.report.page;
  const wording = wordingOf(strings);
  // The page is named once, at the end.
  const place = { title: null, url: null, of, story: comparison.report.story };
  return [
    ...rowsOf(comparison).map((row) => rowAsText(row, place, wording)),
    nearestText(comparison, strings),
    [title, url].filter(Boolean).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function nearestText({ nearest, sources }: Comparison, { t }: Strings): string {
  const lines = nearest.flatMap(({ source: id, statement, by }) => {
    const source = sources.find((known) => known.id === id);
    if (!source) return [];
    const name = source.url === null ? source.outlet : `${source.outlet} <${source.url}>`;
    return [`- ${name}: ${statement}${by === null ? '' : ` (${t('accordingTo', by)})`}`];
  });
  return lines.length === 0 ? '' : [`${t('nearest')} (${t('ourSummary')})`, ...lines].join('\n');
}
