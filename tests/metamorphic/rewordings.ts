/** Other ways to write what a text says: numbers in words or digits, dates in other forms, names in other spellings. */
import type { ReportFigure, StoryName } from '../../lib/types.ts';
import type { Trial } from './articles.ts';
import type { Edit } from './edit.ts';
import { inWords, numeralIn } from './numerals.ts';

/** A larger number is seldom written in words. */
const LARGEST_IN_WORDS = 999;
/** A day above it cannot be a month, so that a date in figures has one reading. */
const MONTHS = 12;
const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

export interface Rewording {
  what: string;
  edit: Edit;
}

/** The figure with its number in words, where it stands in digits, or the other way about; none for other figures. */
export function respelled(figure: ReportFigure, text: string): Rewording[] {
  const { low, high, kind } = figure;
  if (typeof low !== 'number' || low !== high || !Number.isInteger(low) || low > LARGEST_IN_WORDS) return [];
  if (kind !== 'count' && kind !== 'duration' && kind !== 'age') return [];
  const numeral = numeralIn(figure.text, low);
  if (!numeral) return [];
  const span = { start: figure.start + numeral.start, end: figure.start + numeral.end };
  if (numeral.form === 'words') return [{ what: 'words to digits', edit: { ...span, text: String(low) } }];
  const first = span.start === 0 || /[\n.:!?]\s*$/.test(text.slice(0, span.start));
  const words = first ? inWords(low).replace(/^./, (letter) => letter.toUpperCase()) : inWords(low);
  return [{ what: 'digits to words', edit: { ...span, text: words } }];
}

/** A date that is exact to the day, in the other usual forms. */
export function redated(figure: ReportFigure): Rewording[] {
  const { text, low, high, kind } = figure;
  if (kind !== 'date' || typeof low !== 'string' || low !== high) return [];
  const [year = '', month = '', digits = ''] = low.split('-');
  const name = MONTH_NAMES[Number(month) - 1] ?? '';
  if (!digits) return [];
  const day = Number(digits);
  const short = name.length > 4 ? `${name.slice(0, 3)}.` : name;
  const found = new RegExp(`(?:the )?${day}(?:st|nd|rd|th)?(?: of)? ${name}|${name} ${day}(?:st|nd|rd|th)?`, 'i').exec(
    text,
  );
  if (!found) return [];
  const withYear = new RegExp(`^,? ${year}`).exec(text.slice(found.index + found[0].length));
  const end = found.index + found[0].length + (withYear?.[0].length ?? 0);
  const forms = withYear
    ? {
        'day first': `${day} ${name} ${year}`,
        'month first': `${name} ${day}, ${year}`,
        'month short': `${short} ${day}, ${year}`,
        'iso date': low,
        ...(day > MONTHS && { dots: `${day}.${month}.${year}`, slashes: `${day}/${month}/${year}` }),
      }
    : {
        'day first': `${day} ${name}`,
        'month first': `${name} ${day}`,
        'month short': `${short} ${day}`,
        'ordinal day': `the ${ordinal(day)} of ${name}`,
      };
  return Object.entries(forms)
    .filter(([, form]) => form !== text.slice(found.index, end))
    .map(([what, form]) => ({
      what,
      edit: { start: figure.start + found.index, end: figure.start + end, text: form },
    }));
}

function ordinal(day: number): string {
  const teen = day > 10 && day < 14;
  return `${day}${(!teen && ['th', 'st', 'nd', 'rd'][day % 10]) || 'th'}`;
}

export interface Renaming {
  what: string;
  edits: Edit[];
  heads: (head: string) => string;
}

/** The whole text with each name in its next other spelling, then in the one after that, and so on. */
export function renamed(trial: Trial): Renaming[] {
  const names = trial.bundles.flatMap(({ story }) => story.names);
  const rounds: Renaming[] = [];
  for (let round = 0; ; round++) {
    const changes = names.flatMap((name) =>
      name.spellings.flatMap((from) => {
        const to = others(name, from)[round];
        return to === undefined ? [] : [{ from, to, spans: mentions(trial.article.text, from, names) }];
      }),
    );
    const told = changes.filter(({ spans }) => spans.length > 0);
    if (told.length === 0) return rounds;
    rounds.push({
      what: told.map(({ from, to }) => `${from} → ${to}`).join(', '),
      edits: told.flatMap(({ to, spans }) => spans.map((span) => ({ ...span, text: to }))),
      heads: (head) => told.reduce((text, { from, to }) => respellAll(text, from, to), head),
    });
  }
}

/** Other spellings of as many words; letters alone, since what is written with dots or in capitals is an abbreviation. */
function others(name: StoryName, from: string): string[] {
  const like = name.spellings.filter((each) => /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)*$/u.test(each));
  return like.includes(from) ? like.filter((to) => to !== from && to.split(' ').length === from.split(' ').length) : [];
}

/** Where the spelling stands by itself, and not as a part of a longer one. */
function mentions(text: string, spelling: string, names: readonly StoryName[]): { start: number; end: number }[] {
  const longer = names
    .flatMap(({ spellings }) => spellings)
    .filter((each) => each !== spelling && each.includes(spelling));
  const within = longer.flatMap((each) => occurrences(text, each));
  return occurrences(text, spelling).filter(
    ({ start, end }) => !within.some((span) => span.start <= start && end <= span.end),
  );
}

function occurrences(text: string, piece: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let i = text.indexOf(piece); i >= 0; i = text.indexOf(piece, i + 1)) {
    const end = i + piece.length;
    if (!/\p{L}/u.test(text.charAt(i - 1)) && !/\p{L}/u.test(text.charAt(end))) found.push({ start: i, end });
  }
  return found;
}

function respellAll(text: string, from: string, to: string): string {
  return occurrences(text, from).reduceRight(
    (whole, { start, end }) => whole.slice(0, start) + to + whole.slice(end),
    text,
  );
}
