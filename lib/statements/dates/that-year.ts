/** "In August of that year", "on the 26th of that month": year or month were told before. */
import { MONTH_LENGTH, YEAR_LENGTH } from '../../days.ts';
import type { Figure, IsoDate } from '../../types.ts';

/** Of an ISO date without its year: "--08". */
const YEARLESS = '--';
/** Of one without its month: "---26". */
const MONTHLESS = '---';

/** The figures, with year or month supplied where a date leaves it open; `before`, `day`: the year and the day told until then. */
export function withThatYear(figures: readonly Figure[], before: string | null, day: IsoDate | null): Figure[] {
  let [year, month] = [before, monthOf(day)];
  return figures.map((figure) => {
    const [toldYear, toldMonth] = [year, month];
    const dated = (date: Figure['low']) => {
      if (typeof date !== 'string' || !date.startsWith(YEARLESS)) return date;
      if (date.startsWith(MONTHLESS)) return toldMonth === null ? date : `${toldMonth}${date.slice(2)}`;
      return toldYear === null ? date : `${toldYear}${date.slice(1)}`;
    };
    const read = { ...figure, low: dated(figure.low), high: dated(figure.high) };
    year = lastYear([figure], year);
    if (read.kind === 'date' && typeof read.low === 'string') month = monthOf(read.low) ?? month;
    return read;
  });
}

function monthOf(date: IsoDate | null): string | null {
  return date !== null && date.length >= MONTH_LENGTH && !date.startsWith(YEARLESS)
    ? date.slice(0, MONTH_LENGTH)
    : null;
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
