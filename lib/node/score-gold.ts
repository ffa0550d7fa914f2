/** A comparison against the gold of its article: what was found, paired and judged rightly, and what was not. */
import type { Comparison, ReportFigure, ReportOther } from '../types.ts';
import { type Gold, type GoldFigure, type GoldPair, locator } from './gold.ts';
import { match, overlap, type Placed, pairsShown } from './match-gold.ts';
import { sameValue } from './same-value.ts';

/** What is counted; each as `n` of `d`. The last three count what is wrong, the others what is right. */
export const METRICS = [
  'spotted',
  'core figures found',
  'figures that are figures',
  'values right',
  'pairs right',
  'pairs found',
  'verdicts right',
  'conflicts shown that are real',
  'real conflicts found',
  'look-alikes sprung',
  'furniture compared',
  'source twice',
] as const;
export type Metric = (typeof METRICS)[number];

export interface Rate {
  n: number;
  d: number;
}

export interface Tally {
  rates: Record<Metric, Rate>;
  /** Each with the metric that it lowers, in words. */
  misses: { metric: Metric; text: string }[];
}

/** The tally of nothing. */
function emptyTally(): Tally {
  const rates = Object.fromEntries(METRICS.map((metric) => [metric, { n: 0, d: 0 }])) as Record<Metric, Rate>;
  return { rates, misses: [] };
}

/** All tallies as one. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const { rates, misses } of tallies) {
    for (const metric of METRICS) {
      total.rates[metric].n += rates[metric].n;
      total.rates[metric].d += rates[metric].d;
    }
    total.misses.push(...misses);
  }
  return total;
}

/** Counts, for one article, what its gold asks for. Offsets are those of the report's text. */
export function scoreArticle({ report }: Comparison, gold: Gold): Tally {
  const tally = emptyTally();
  const count = (metric: Metric, right: boolean, miss: () => string, bad = false) => {
    tally.rates[metric].d++;
    if (right !== bad) tally.rates[metric].n++;
    if (!right) tally.misses.push({ metric, text: miss() });
  };
  const locate = locator(report.text);
  const placed = gold.figures.map(
    (figure): Placed => ({
      gold: figure,
      span: locate(figure.text, figure.context)[0] ?? null,
    }),
  );
  const matches = match(report.figures, placed);
  const shown = pairsShown(report.figures, placed, matches);

  count('spotted', (report.story !== null) === gold.spotted, () => `story is ${report.story}`);
  for (const each of placed) {
    if (each.gold.tier === 'core') {
      const figure = matches.get(each);
      const why = each.span ? '' : ', whose words are not in the text that was read';
      count('core figures found', figure !== undefined, () => told(each.gold) + why);
      if (figure)
        count(
          'values right',
          sameValue(figure, each.gold),
          () => `${told(each.gold)}: ${range(each.gold)}, read as ${range(figure)}`,
        );
    }
    for (const row of each.gold.pairs) scoreRow(each.gold, row, shown.get(each)?.get(row.source) ?? [], count);
    if (each.gold.lookAlike !== undefined) {
      const wrong = [...(shown.get(each)?.values() ?? [])].flat().filter((o) => isFalseConflict(each.gold, o));
      count(
        'look-alikes sprung',
        wrong.length === 0,
        () => `${told(each.gold)} ✗ ${wrong.map(entry).join('; ')}`,
        true,
      );
    }
  }
  for (const [each, bySource] of shown)
    for (const [source, entries] of bySource) scoreShown(each, source, entries, count);

  const aside = gold.furniture.flatMap(({ text, context }) => locate(text, context));
  const meta = placed.flatMap(({ gold: { tier }, span }) => (tier === 'meta' && span ? [span] : []));
  for (const figure of report.figures) {
    if (figure.verdict === null) continue;
    const known = placed.some(({ span }) => span && overlap(figure, span) > 0);
    const beside = [...aside, ...meta].some((span) => overlap(figure, span) > 0);
    const compared = beside && figure.others.length > 0;
    count(
      'figures that are figures',
      (known || beside) && !compared,
      () => `${words(figure)}${compared ? ', compared' : ''}`,
    );
    const keys = figure.others.map((o) => JSON.stringify([o.source, o.low, o.high]));
    count('source twice', new Set(keys).size === keys.length, () => words(figure), true);
  }
  for (const { text, context } of gold.furniture) {
    const spans = locate(text, context);
    const compared = report.figures.some((f) => f.others.length > 0 && spans.some((span) => overlap(f, span) > 0));
    count('furniture compared', !compared, () => `"${text}" in "${context}"`, true);
  }
  return tally;
}

type Count = (metric: Metric, right: boolean, miss: () => string) => void;

/** Whether a source's row was found, and judged as it should be. */
function scoreRow(gold: GoldFigure, row: GoldPair, entries: ReportOther[], count: Count): void {
  const right = entries.filter((o) => isRight(gold, row, o));
  const fine = right.some((o) => accepts(row, o));
  const wanted = () => `${told(gold)} with ${row.source} ${JSON.stringify(row.values)}, wanted ${row.accept.join('/')}`;
  if (row.required) count('pairs found', right.length > 0, wanted);
  if (right.length > 0) count('verdicts right', fine, () => `${wanted()}, shown ${right.map(entry).join('; ')}`);
  if (row.required && row.accept.join() === 'conflict') count('real conflicts found', fine, wanted);
}

/** Whether what a figure shows of a source is right: once as right and once as wrong at most. */
function scoreShown(each: Placed | ReportFigure, source: string, entries: ReportOther[], count: Count): void {
  const gold = 'gold' in each ? each.gold : null;
  const row = gold?.pairs.find((pair) => pair.source === source);
  const right = (o: ReportOther) => gold !== null && row !== undefined && isRight(gold, row, o);
  const name = 'gold' in each ? told(each.gold) : words(each);
  const wrong = entries.filter((o) => !right(o));
  if (wrong.length < entries.length) count('pairs right', true, () => '');
  if (wrong.length > 0) count('pairs right', false, () => `${name} with ${wrong.map(entry).join('; ')}`);
  const conflicts = entries.filter((o) => o.verdict === 'conflict');
  const unreal = conflicts.filter((o) => gold === null || isFalseConflict(gold, o));
  if (conflicts.length > 0)
    count('conflicts shown that are real', unreal.length === 0, () => `${name} ✗ ${unreal.map(entry).join('; ')}`);
}

function isRight(gold: GoldFigure, row: GoldPair, o: ReportOther): boolean {
  if (row.accept.every((verdict) => verdict === 'none')) return false;
  const given = { low: o.low, high: o.high, unit: o.unit ?? null };
  return row.values.some(
    ([low, high]) => sameValue(given, { low, high, unit: gold.unit ?? null }) || sameValue(given, { low, high }),
  );
}

function accepts(row: GoldPair, o: ReportOther): boolean {
  return row.accept.includes(o.verdict);
}

function isFalseConflict(gold: GoldFigure, o: ReportOther): boolean {
  if (o.verdict !== 'conflict') return false;
  return !gold.pairs.some((row) => row.source === o.source && isRight(gold, row, o) && accepts(row, o));
}

const told = (gold: GoldFigure) => `"${gold.text}" (${gold.slot}) in "${gold.context}"`;
const words = (figure: ReportFigure) => `"${figure.text}" at ${figure.start} (${figure.measure ?? figure.kind})`;
const range = (value: { low: unknown; high: unknown }) => JSON.stringify([value.low, value.high]);
const entry = (o: ReportOther) => `${o.source} "${o.text}" ${range(o)} ${o.verdict}: ${o.statement}`;
