/** What may arrive as a saved comparison: from a file, or from the view that has read one. */
import * as v from 'valibot';
import { address, type Fields, isoDate, line, offset, text } from '../shapes.ts';
import type {
  Comparison,
  FigureKind,
  PairVerdict,
  Phrase,
  Report,
  ReportFigure,
  ReportOther,
  SavedState,
  SavedWhole,
  SourceInfo,
  SourceKind,
  Verdict,
} from '../types.ts';
import { TAG_UNITS, TAGS } from './notes.ts';

/** More figures, sources and statements than a comparison that a person could look through. */
const FIGURES = 100_000;
const OTHERS = 1_000;
const SOURCES = 1_000;
const NEAREST = 1_000;
/** A page saved every day for a quarter of a century. */
const STATES = 10_000;

const KINDS = [
  'count',
  'date',
  'duration',
  'age',
  'money',
  'percent',
  'ordinal',
  'time',
] as const satisfies readonly FigureKind[];
const PAIR_VERDICTS = ['agree', 'fits', 'conflict'] as const satisfies readonly PairVerdict[];
const VERDICTS = [...PAIR_VERDICTS, 'alone'] as const satisfies readonly Verdict[];
const SOURCE_KINDS = ['report', 'rewrite', 'repost'] as const satisfies readonly SourceKind[];

const maybeLine = v.nullable(line);
const bound = v.nullable(v.union([v.number(), line]));

/** A phrase holds phrases: an arrest's date within a reason. Deeper than ours no honest one is. */
const DEEPEST = 5;

function phraseWithin(depth: number): v.GenericSchema<unknown, Phrase> {
  const plain = v.union([line, v.number()]);
  const value = depth === 0 ? plain : v.union([plain, phraseWithin(depth - 1)]);
  return v.strictObject({ code: line, values: v.record(line, value) });
}

const phrase = phraseWithin(DEEPEST);

const other = v.strictObject({
  source: line,
  paragraph: offset,
  statement: line,
  text: line,
  low: bound,
  high: bound,
  unit: v.optional(maybeLine),
  by: maybeLine,
  verdict: v.picklist(PAIR_VERDICTS),
  reason: line,
  because: v.optional(v.pipe(v.array(phrase), v.maxLength(OTHERS))),
} satisfies Fields<ReportOther>);

const figure = v.strictObject({
  text: line,
  start: offset,
  end: offset,
  kind: v.picklist(KINDS),
  low: bound,
  high: bound,
  unit: maybeLine,
  by: maybeLine,
  measure: maybeLine,
  label: v.optional(phrase),
  verdict: v.nullable(v.picklist(VERDICTS)),
  others: v.pipe(v.array(other), v.maxLength(OTHERS)),
} satisfies Fields<ReportFigure>);

const report: v.GenericSchema<unknown, Report> = v.pipe(
  v.strictObject({
    page: v.strictObject({ title: maybeLine, url: address, published: v.nullable(isoDate), source: maybeLine }),
    story: maybeLine,
    text,
    figures: v.pipe(v.array(figure), v.maxLength(FIGURES)),
  } satisfies Fields<Report>),
  v.check(
    ({ text, figures }) => figures.every(({ start, end }) => start <= end && end <= text.length),
    'figures out of the text',
  ),
);

const source: v.GenericSchema<unknown, SourceInfo> = v.strictObject({
  id: line,
  outlet: line,
  title: line,
  url: address,
  published: v.nullable(isoDate),
  kind: v.picklist(SOURCE_KINDS),
  basedOn: v.optional(v.pipe(v.array(line), v.maxLength(SOURCES))),
  checked: isoDate,
} satisfies Fields<SourceInfo>);

const comparison: v.GenericSchema<unknown, Comparison> = v.strictObject({
  report,
  storyTitle: maybeLine,
  checked: v.nullable(isoDate),
  sources: v.pipe(v.array(source), v.maxLength(SOURCES)),
  unreadable: maybeLine,
  readUpTo: v.nullable(offset),
  nearest: v.pipe(
    v.array(v.strictObject({ source: line, paragraph: offset, statement: line, by: maybeLine })),
    v.maxLength(NEAREST),
  ),
} satisfies Fields<Comparison>);

/** A moment in UTC to the millisecond, as this program writes it: by its letters the states of a page are told apart. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  v.check((at) => !Number.isNaN(Date.parse(at)), 'no such day or time'),
);
/** Longer than anybody writes, also where notes of several devices were joined. */
export const note = v.pipe(v.string(), v.maxLength(100_000));
export const tags = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(TAG_UNITS))), v.maxLength(TAGS));

const state = v.strictObject({ savedAt: moment, title: line, comparison } satisfies Fields<SavedState>);

export const wholeSchema: v.GenericSchema<unknown, SavedWhole> = v.strictObject({
  url: address,
  of: v.picklist(['page', 'selection']),
  note,
  tags,
  states: v.pipe(v.array(state), v.minLength(1), v.maxLength(STATES)),
} satisfies Fields<SavedWhole>);
