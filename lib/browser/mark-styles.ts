/** How marked figures look: colour and line style both tell the verdict, on light pages and dark ones alike. */
import type { PairVerdict } from '../types.ts';

/** What is marked: a figure by its verdict, or the one that the reader asked to be shown. */
export type MarkKind = PairVerdict | 'flash';

/** The name of each kind's highlight in one page. A page can list the names, so they are drawn by lot and say nothing. */
export type MarkNames = Record<MarkKind, string>;

/** The views' tones, in between light and dark: contrast to white and to near-black is 4:1 or so. Backgrounds let the page through. */
const LOOKS: Record<MarkKind, string> = {
  agree: 'text-decoration: underline solid #12897b 2px; text-underline-offset: 3px;',
  fits: 'text-decoration: underline dotted #5a73d8 3px; text-underline-offset: 3px;',
  conflict: 'text-decoration: underline wavy #d9541e 2px; text-underline-offset: 3px; background-color: #d9541e2e;',
  flash: 'background-color: #f2b70599;',
};

/** Where the system's colours rule, the line styles tell verdicts apart. */
const FORCED: Record<MarkKind, string> = {
  agree: 'text-decoration-color: CanvasText;',
  fits: 'text-decoration-color: CanvasText;',
  conflict: 'text-decoration-color: CanvasText; background-color: Canvas;',
  flash: 'background-color: Highlight; color: HighlightText;',
};

/** Names are lower-case letters only: they go into a style sheet. */
export const MARK_NAME = /^[a-z]{4,20}$/;

/**
 * The style sheet for a page whose highlights have these names; with `print`, for paper too.
 * Throws when a name could be more than a name.
 */
export function markStyles(names: MarkNames, print: boolean): string {
  const rules = (looks: Record<MarkKind, string>) =>
    (Object.keys(looks) as MarkKind[])
      .map((kind) => `::highlight(${checked(names[kind])}) { ${looks[kind]} }`)
      .join('\n');
  const media = print ? 'all' : 'screen';
  return `@media ${media} {\n${rules(LOOKS)}\n}\n@media ${media} and (forced-colors: active) {\n${rules(FORCED)}\n}`;
}

function checked(name: string): string {
  if (!MARK_NAME.test(name)) throw new Error('not the name of a highlight');
  return name;
}
