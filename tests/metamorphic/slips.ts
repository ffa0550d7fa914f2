/** Makes a figure wrong as writers do, by a value that neither the page nor a source tells. */
import type { ReportFigure } from '../../lib/types.ts';
import type { Trial } from './articles.ts';
import type { Edit } from './edit.ts';
import { inWords, numeralIn } from './numerals.ts';

/** Numbers below it are written in one word. */
const MOST_IN_ONE_WORD = 100;
/** So much larger, a round number cannot be the other one rounded; for the same reason no odd one becomes round. */
const TOO_FAR = 1.3;

/** A number of another size is taken for another figure, and shown as nothing. */
function isOfItsSize(slip: number, value: number): boolean {
  return Math.min(slip, value) >= Math.max(slip, value) / 2;
}

/** Likely slips first: the last two digits swapped, then one, two, three off. */
function slipsOf(value: number): number[] {
  const swapped = value - (value % 100) + (value % 10) * 10 + Math.floor((value % 100) / 10);
  const near = [value + 2, value + 1, value + 3, value + 11, value + 13];
  const slips = value % 10 === 0 ? [Math.round(value * TOO_FAR), ...near] : [...(value < 20 ? [] : [swapped]), ...near];
  return slips.filter((slip) => slip !== value && (slip % 10 !== 0 || value % 10 === 0) && isOfItsSize(slip, value));
}

/** All numbers that the page or a source tells, in digits or in one word. */
export function knownNumbers(trial: Trial, figures: readonly ReportFigure[]): Set<string> {
  const statements = trial.bundles.flatMap(({ sources }) => sources.flatMap((source) => source.statements));
  const words = new Set(
    statements.flatMap(({ text }) => text.toLowerCase().match(/\d[\d,]*|[a-z]+(?:-[a-z]+)?/g) ?? []),
  );
  const spelled = Array.from({ length: MOST_IN_ONE_WORD }, (_, value) => value).filter((value) =>
    words.has(inWords(value)),
  );
  return new Set([
    ...[...words].map((word) => word.replaceAll(',', '')),
    ...spelled.map(String),
    ...figures.flatMap(({ low, high }) => [String(low), String(high)]),
  ]);
}

/** Smaller numbers are shared by chance. */
const DISTINCT = 20;

/** Puts the count of another thing, which a source tells too, in the place of a count. */
export function misplaced(figure: ReportFigure, figures: readonly ReportFigure[]): Edit | null {
  const { low, high, kind, text, start, measure } = figure;
  if (kind !== 'count' || typeof low !== 'number' || low !== high || measure === null) return null;
  const numeral = numeralIn(text, low);
  const other = figures.find(
    (each) =>
      each.kind === 'count' &&
      typeof each.low === 'number' &&
      each.low >= DISTINCT &&
      each.low !== low &&
      each.measure !== measure &&
      each.others.some(({ verdict }) => verdict === 'agree'),
  );
  if (!numeral || typeof other?.low !== 'number') return null;
  return { start: start + numeral.start, end: start + numeral.end, text: other.low.toLocaleString('en') };
}

/** Null where the figure is not exact, or not written in a way that can be changed in one place. */
export function slip(figure: ReportFigure, known: ReadonlySet<string>): Edit | null {
  const { text, start, low, high, kind } = figure;
  if (low === null || low !== high || kind === 'time' || kind === 'ordinal') return null;
  const change = (
    offset: number,
    old: string,
    slips: number[],
    write: (value: number) => string = String,
  ): Edit | null => {
    const other = slips.find((each) => !known.has(String(each)));
    if (offset < 0 || other === undefined) return null;
    return { start: start + offset, end: start + offset + old.length, text: write(other) };
  };
  if (typeof low === 'string') {
    const [year = '', , day] = low.split('-');
    if (day === undefined)
      return change(
        text.indexOf(year),
        year,
        [-1, 1, -2, 2].map((by) => Number(year) + by),
      );
    const [digits = ''] = new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`).exec(text) ?? [];
    const days = [2, -2, 3, -3, 5, -5].map((by) => Number(day) + by).filter((each) => each > 0 && each < 29);
    return digits
      ? change(text.indexOf(digits), digits, days, (each) => String(each).padStart(digits.length, '0'))
      : null;
  }
  const numeral = numeralIn(text, low);
  if (!numeral) return null;
  return change(numeral.start, text.slice(numeral.start, numeral.end), slipsOf(low), (n) => n.toLocaleString('en'));
}
