import type { Comparison } from '../../lib/types.ts';
import type { Row } from '../../lib/view/rows.ts';
import { labelOf, reasonOf } from '../phrases.ts';
import type { Strings } from '../strings.tsx';
import { VERDICT_WORDS } from '../VerdictTag.tsx';

/** An answer in plain words with its sources named, to be pasted elsewhere. */
export function textOf(comparison: Comparison, rows: readonly Row[], strings: Strings): string {
  const lines = rows.flatMap((row) => [...rowLines(row, strings), '']);
  const nearest = comparison.nearest.flatMap(({ source, statement, by }) => {
    const known = comparison.sources.find(({ id }) => id === source);
    return known ? [`– ${known.outlet}: ${statement}${byWords(by, strings)}`, ...addressOf(known.url)] : [];
  });
  if (nearest.length > 0) lines.push(`${strings.t('nearest')} (${strings.t('ourSummary')})`, ...nearest);
  return lines.join('\n').trim();
}

function rowLines(row: Row, strings: Strings): string[] {
  const { t } = strings;
  const { verdict, values } = row;
  const label = labelOf(row, strings);
  const own = values.map(({ text }) => text).join(', ');
  return [
    `${label === null ? own : `${label}: ${own}`} (${t(VERDICT_WORDS[verdict])})`,
    ...values.flatMap(({ voices }) =>
      voices.flatMap(({ source, sayings }) => [
        ...sayings.map(
          (saying) =>
            `– ${source.outlet}: ${saying.text}${byWords(saying.by, strings)} (${t(VERDICT_WORDS[saying.verdict])}) ${reasonOf(saying, strings)}`,
        ),
        ...addressOf(source.url),
      ]),
    ),
  ];
}

function byWords(by: string | null, { t }: Strings): string {
  return by === null ? '' : `, ${t('accordingTo', by)}`;
}

function addressOf(url: string | null): string[] {
  return url === null ? [] : [`  ${url}`];
}
