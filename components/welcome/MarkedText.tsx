import type { ComponentChild } from 'preact';
import type { Report } from '../../lib/types.ts';
import type { Spot } from '../../lib/view/rows.ts';

interface MarkedTextProps {
  report: Report;
  /** A figure in the first line that is shown. */
  from: Spot | undefined;
  /** All up to that figure is shown as selected. */
  selected?: boolean;
}

/** More letters than a picture has room for. */
const LONGEST = 500;

/** A piece of an article with its figures underlined, as the marks do it in a page. */
export function MarkedText({ report: { text, figures }, from, selected = false }: MarkedTextProps) {
  if (!from) return null;
  let at = text.lastIndexOf('\n', from.start) + 1;
  const end = Math.min(text.length, at + LONGEST);
  const marks: ComponentChild[] = [];
  const chosen: ComponentChild[] = [];
  for (const figure of figures.toSorted((a, b) => a.start - b.start)) {
    if (figure.verdict === null || figure.verdict === 'alone' || figure.start < at || figure.end > end) continue;
    marks.push(
      text.slice(at, figure.start),
      <span key={figure.start} class={`marked marked--${figure.verdict}`}>
        {text.slice(figure.start, figure.end)}
      </span>,
    );
    at = figure.end;
    if (selected && at === from.end) chosen.push(...marks.splice(0));
  }
  return (
    <p class="picture__text" lang="en" dir="ltr">
      {chosen.length > 0 && <span class="picture__selected">{chosen}</span>}
      {marks}
      {text.slice(at, end)}
    </p>
  );
}
