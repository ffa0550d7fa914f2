/** A source that is not in the bundle takes its own pairs with it, and nothing else. */
import { expect, test } from 'vitest';
import { prepare } from '../../lib/compare.ts';
import { english } from '../../lib/english.ts';
import type { Corpus } from '../../lib/pairs/corpus.ts';
import type { ReportFigure, ReportOther, StoryBundle } from '../../lib/types.ts';
import { figuresOf, someTrials } from './articles.ts';
import { PATIENCE_MS, someOf } from './share.ts';
import { Tally } from './tally.ts';

/** The note that a source is no further witness: which of two comes first depends on who is there. */
const NOTE = 'not-second';

/** What is told of a figure: itself, its verdicts by source, and the statements behind them; one source left out. */
function told({ others, verdict, ...own }: ReportFigure, without: string) {
  const rest = others.filter(({ source }) => source !== without);
  return {
    own: JSON.stringify([own, verdict === null]),
    verdicts: rest.map((other) => `${other.source} ${other.verdict}`).join(', '),
    statements: JSON.stringify(rest.map(withoutNote)),
  };
}

function withoutNote({ reason: _, because = [], ...other }: ReportOther) {
  return { ...other, because: because.filter(({ code }) => code !== NOTE) };
}

function outcomeOf(before: ReturnType<typeof told>, after: ReturnType<typeof told>): string {
  if (before.own !== after.own) return 'read otherwise';
  if (before.verdicts !== after.verdicts) return 'other verdicts';
  return before.statements === after.statements ? 'holds' : 'other statements of the same verdicts';
}

/** The bundles, each prepared without one of its sources. */
function corporaWithout(bundles: readonly StoryBundle[]): [string, Corpus][] {
  const ids = bundles.flatMap(({ sources }) => sources.map(({ id }) => id));
  const without = (id: string) =>
    bundles.map((bundle) => ({ ...bundle, sources: bundle.sources.filter((source) => source.id !== id) }));
  return ids.map((id) => [id, prepare(without(id), english)]);
}

test(
  'a missing source takes only its own pairs',
  async () => {
    const trials = await someTrials(0);
    const corpora = new Map([...new Set(trials.map(([, { bundles }]) => bundles))].flatMap(corporaWithout));
    const tally = new Tally('figures with a source less');
    for (const [number, trial] of trials) {
      const before = figuresOf(trial);
      const sources = trial.bundles.filter(({ story }) => story.id === trial.story).flatMap((bundle) => bundle.sources);
      const others = sources.filter((source) => source.id !== trial.source);
      for (const { id } of someOf(others, number)) {
        const after = figuresOf(trial, trial.article, corpora.get(id));
        expect(after.length, `${trial.name} without ${id}`).toBe(before.length);
        for (const [i, figure] of before.entries()) {
          const [a, b] = [told(figure, id), told(after[i] ?? figure, id)];
          const change = () => `without ${id}: ${figure.text} [${figure.measure}] ${a.verdicts} → ${b.verdicts}`;
          tally.count(outcomeOf(a, b), trial, change);
        }
      }
    }
    tally.expectHolds(0.99, 2000);
  },
  PATIENCE_MS,
);
