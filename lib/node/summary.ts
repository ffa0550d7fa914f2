/** How many tests came out how. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** A part of the tests, with the time that it took. */
export interface Part extends Tally {
  name: string;
  seconds: number;
}

function total(parts: readonly Part[], what: keyof Tally): number {
  return parts.reduce((sum, part) => sum + part[what], 0);
}

/** A line a part, and last the sums alone: "214 passed, 0 failed, 3 skipped". */
export function summary(parts: readonly Part[]): string[] {
  const width = Math.max(...parts.map(({ name }) => name.length));
  const lines = parts.map(({ name, passed, failed, skipped, seconds }) => {
    const told = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean);
    return `${failed ? '✗' : '✓'} ${name.padEnd(width)}  ${told.join(', ')} (${seconds.toFixed(1)} s)`;
  });
  const sums = (['passed', 'failed', 'skipped'] as const).map((what) => `${total(parts, what)} ${what}`);
  return [...lines, sums.join(', ')];
}
