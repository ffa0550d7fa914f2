/** "In August of that year": the year was told before. */
import type { Figure, IsoDate } from '../types.ts';

/** Of an ISO date without its year: "--08". */
const YEARLESS = '--';
const YEAR_LENGTH = 4;

/** The figures, with the year supplied where a date leaves it open; `before`: what the text had told until then. */
export function withThatYear(figures: readonly Figure[], before: string | null): Figure[] {
  let year = before;
  return figures.map((figure) => {
    const told = year;
    const dated = (date: Figure['low']) =>
      typeof date === 'string' && date.startsWith(YEARLESS) && told !== null ? `${told}${date.slice(1)}` : date;
    year = lastYear([figure], year);
    return { ...figure, low: dated(figure.low), high: dated(figure.high) };
  });
}

/** The year that a text has told last; `before`: what it had told until then. */
export function lastYear(figures: readonly Figure[], before: string | null): string | null {
  const years = figures.flatMap(({ kind, low, text }) =>
    kind === 'date' && typeof low === 'string' && text.includes(yearOf(low)) ? [yearOf(low)] : [],
  );
  return years.at(-1) ?? before;
}

function yearOf(date: IsoDate): string {
  return date.slice(0, YEAR_LENGTH);
}
