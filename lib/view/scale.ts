/** A stretch of an axis in the axis' own unit; null where it is open. */
export interface Stretch {
  low: number | null;
  high: number | null;
}

/** The part of an axis that a picture shows, and where on it things stand. */
export interface Scale {
  low: number;
  high: number;
  /** Position of a value, 0 at the left edge to 1 at the right; values outside stand at the edge. */
  at(value: number): number;
}

/** Air at each edge, as a part of the span, so that a mark at the end is not cut. */
const PAD = 0.12;
/** Length of an open end, as a part of the span: long enough to read as an arrow. */
const OPEN = 0.25;

/** The scale that shows all stretches; null when none of them has an end. `least` is the smallest span shown. */
export function scaleOf(stretches: readonly Stretch[], least: number): Scale | null {
  const ends = stretches.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  if (ends.length === 0) return null;
  const min = Math.min(...ends);
  const max = Math.max(...ends);
  const span = Math.max(max - min, least);
  const slack = (span - (max - min)) / 2;
  const openLow = stretches.some((stretch) => stretch.low === null);
  const openHigh = stretches.some((stretch) => stretch.high === null);
  const low = min - slack - span * (openLow ? OPEN : PAD);
  const high = max + slack + span * (openHigh ? OPEN : PAD);
  return { low, high, at: (value) => Math.min(1, Math.max(0, (value - low) / (high - low))) };
}
