import type { SavedWhole } from '../types.ts';

/** Letters of a part: browsers carry messages of this size without a stop, and refuse those of 64 MB. */
const PART_UNITS = 4_000_000;

/** Comparisons in parts small enough to be sent, in order; one that is larger is a part of its own. */
export function inParts(wholes: readonly SavedWhole[]): SavedWhole[][] {
  const parts: SavedWhole[][] = [];
  let units = Number.POSITIVE_INFINITY;
  for (const whole of wholes) {
    const more = JSON.stringify(whole).length;
    if (units + more > PART_UNITS) {
      parts.push([]);
      units = 0;
    }
    parts.at(-1)?.push(whole);
    units += more;
  }
  return parts;
}
