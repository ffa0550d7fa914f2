/** Tallies as a table for a terminal: a row a metric, a column a set of articles. */
import type { Rate } from './score-gold.ts';

/** 97.5 % quantile of the normal distribution: intervals of 95 %. */
const Z = 1.959964;

/** The 95 % interval of a rate (Wilson 1927), as shares from 0 to 1; all of it where nothing was counted. */
export function wilson({ n, d }: Rate): [low: number, high: number] {
  if (d === 0) return [0, 1];
  const share = n / d;
  const scale = 1 + Z ** 2 / d;
  const middle = (share + Z ** 2 / (2 * d)) / scale;
  const half = (Z * Math.sqrt((share * (1 - share)) / d + Z ** 2 / (4 * d ** 2))) / scale;
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** "0.982 55/56 [0.91 1.00]"; a dash where nothing was counted. */
export function rateCell(rate: Rate | undefined): string {
  if (rate === undefined || rate.d === 0) return '–';
  const [low, high] = wilson(rate);
  return `${(rate.n / rate.d).toFixed(3)} ${rate.n}/${rate.d} [${low.toFixed(2)} ${high.toFixed(2)}]`;
}

/** The lines of a table; every column is as wide as its widest cell. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, cell.length)), []);
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
