import { excerptOf } from '../lib/view/excerpt.ts';
import type { Spot } from '../lib/view/rows.ts';

interface ExcerptProps {
  text: string;
  spot: Spot;
  /** Letters to show on each side of the figure. */
  reach?: number;
}

/** The page's own words around a figure, the figure set off. */
export function Excerpt({ text, spot, reach }: ExcerptProps) {
  const { before, figure, after, cutBefore, cutAfter } = excerptOf(text, spot, reach);
  return (
    <>
      {cutBefore && '… '}
      {before}
      <mark>{figure}</mark>
      {after}
      {cutAfter && ' …'}
    </>
  );
}
