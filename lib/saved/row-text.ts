import type { SourceInfo } from '../types.ts';
import type { PageValue, Row } from '../view/rows.ts';
import type { Saying } from '../view/voices.ts';
import type { Wording } from './wording.ts';

/** Where a row stands: the page or the passage that was compared. */
export interface RowPage {
  title: string | null;
  url: string | null;
  of: 'page' | 'selection';
  /** The story's id. */
  story: string | null;
}

/** A row as plain text to paste anywhere: what the page gives, what each source gives, and who they are. */
export function rowAsText(row: Row, page: RowPage, wording: Wording): string {
  const { verdicts, label, thisPage, thisSelection } = wording;
  const own = page.of === 'page' ? thisPage : thisSelection;
  return [
    `${label(row, page.story)} (${verdicts[row.verdict]})`,
    ...row.values.flatMap((value) => [`${own}: ${valueText(value, wording)}`, ...voicesText(value, page, wording)]),
    [page.title ?? '', page.url ?? ''].filter(Boolean).join('\n'),
  ]
    .filter(Boolean)
    .join('\n');
}

function valueText({ text, by }: PageValue, { accordingTo }: Wording): string {
  return by === null ? text : `${text} (${accordingTo(by)})`;
}

function voicesText({ voices }: PageValue, { story }: RowPage, wording: Wording): string[] {
  return voices.flatMap(({ source, sayings }) =>
    sayings.map((saying) => `- ${sourceText(source)}: ${sayingText(saying, story, wording)}`),
  );
}

function sourceText({ outlet, url }: SourceInfo): string {
  return url === null ? outlet : `${outlet} <${url}>`;
}

function sayingText(saying: Saying, story: string | null, { verdicts, reason, accordingTo }: Wording): string {
  const { text, by, verdict } = saying;
  const said = by === null ? text : `${text} (${accordingTo(by)})`;
  return `${said}. ${verdicts[verdict]}: ${reason(saying, story)}`;
}
