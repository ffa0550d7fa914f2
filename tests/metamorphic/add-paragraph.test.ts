/** A paragraph on something else, or on something very like it, changes nothing in the rest of the article. */
import { test } from 'vitest';
import type { ReportFigure } from '../../lib/types.ts';
import { figuresOf, someTrials, type Trial } from './articles.ts';
import { withParagraph } from './edit.ts';
import { LOOK_ALIKES, NEAR_MISSES, UNRELATED } from './paragraphs.ts';
import { ONE_IN, PATIENCE_MS, someOf } from './share.ts';
import { Tally } from './tally.ts';

/** Each paragraph is tried behind one article of so many. */
const EVERY = 3 * ONE_IN;

/** An article of very many paragraphs tells no more with the rest. */
const MOST_GAPS = 12;

/** All that is told of a figure, but where it stands. */
function told({ start, end, ...rest }: ReportFigure): string {
  return JSON.stringify(rest);
}

/** Between any two paragraphs of the body, and behind all: the blocks that would follow. Answers stay with questions. */
function gapsOf({ article: { blocks, text } }: Trial): number[] {
  const gaps = blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    const asks = before !== undefined && /[?:]$/.test(text.slice(before.start, before.end));
    return block.role === 'paragraph' && before?.role === 'paragraph' && !asks ? [i] : [];
  });
  return [...gaps.filter((_, i) => i < MOST_GAPS), blocks.length];
}

/** The figures of the article with the paragraph, apart from those in it. */
function withAdded(trial: Trial, gap: number, paragraph: string): { rest: ReportFigure[]; added: ReportFigure[] } {
  const variant = withParagraph(trial.article, gap, paragraph);
  const { start = 0, end = 0 } = variant.blocks[gap] ?? {};
  const figures = figuresOf(trial, variant);
  const within = (figure: ReportFigure) => figure.start >= start && figure.end <= end;
  return { rest: figures.filter((figure) => !within(figure)), added: figures.filter(within) };
}

function difference(before: readonly ReportFigure[], after: readonly ReportFigure[]): string {
  const i = before.findIndex((figure, at) => !after[at] || told(figure) !== told(after[at]));
  const [a, b] = [before[i], after[i]];
  return `${a && told(a)} → ${b && told(b)}`;
}

test(
  'an added paragraph changes nothing in the rest',
  async () => {
    const tally = new Tally('articles with a paragraph added');
    const paragraphs = [...UNRELATED, ...NEAR_MISSES];
    for (const [number, trial] of await someTrials(0)) {
      const before = figuresOf(trial);
      const gaps = gapsOf(trial).map(
        (gap, place) => [gap, paragraphs[(number + place) % paragraphs.length] ?? ''] as const,
      );
      for (const [gap, paragraph] of someOf(gaps, number)) {
        const { rest } = withAdded(trial, gap, paragraph);
        const same = before.map(told).join('\n') === rest.map(told).join('\n');
        const show = () => `${paragraph} || before block ${gap}: ${difference(before, rest)}`;
        tally.count(same ? 'holds' : 'something changed', trial, show);
      }
    }
    tally.expectHolds(0.97, 200);
  },
  PATIENCE_MS,
);

test.each([
  { what: 'unrelated paragraphs', paragraphs: UNRELATED, least: 0.99, enough: 150 },
  { what: 'near misses', paragraphs: NEAR_MISSES, least: 0.9, enough: 250 },
  { what: 'look-alikes', paragraphs: LOOK_ALIKES, least: 0.88, enough: 250 },
])(
  'figures of $what pair with nothing',
  async ({ what, paragraphs, least, enough }) => {
    const tally = new Tally(`figures in ${what}`);
    for (const [number, trial] of await someTrials(0)) {
      for (const paragraph of paragraphs.filter((_, i) => (number + i) % EVERY === 0)) {
        const { added } = withAdded(trial, trial.article.blocks.length, paragraph);
        for (const { text, measure, verdict, others } of added) {
          const example = () =>
            `${text} [${measure}] in: ${paragraph} || ${others[0]?.source}: ${others[0]?.statement}`;
          tally.count(others.length === 0 ? 'holds' : `has ${verdict}`, trial, example);
        }
      }
    }
    tally.expectHolds(least, enough);
  },
  PATIENCE_MS,
);
