import type { Comparison } from '../types.ts';
import { rowsOf } from '../view/rows.ts';

/** Enough to find a comparison by; a live blog has hundreds. */
const MOST = 60;
/** A measure that is known tells more than this seldom. */
const LONGEST = 160;

/** What a comparison measures, with the page's figures ("Day of the vote: 3 May"), conflicts first: to be searched. */
export function figuresOf(comparison: Comparison): string[] {
  return rowsOf(comparison)
    .slice(0, MOST)
    .map(({ label, values }) => {
      const given = values.map((value) => value.text).join(', ');
      return (label === null ? given : `${label}: ${given}`).slice(0, LONGEST);
    });
}
