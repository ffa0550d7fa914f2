/** What is only worded otherwise keeps its verdicts, and so does all else. */
import { test } from 'vitest';
import type { ReportFigure } from '../../lib/types.ts';
import { figuresOf, someTrials } from './articles.ts';
import { edited } from './edit.ts';
import { redated, renamed, respelled } from './rewordings.ts';
import { PATIENCE_MS, someOf } from './share.ts';
import { around, Tally } from './tally.ts';

/** What a reader is told of a figure, whichever way it is written. */
function told({ kind, low, high, others }: ReportFigure): string {
  return [kind, low, high, ...others.map(({ source, verdict }) => `${source} ${verdict}`)].join(', ');
}

/** How two readings of a text differ. */
function outcomeOf(before: readonly ReportFigure[], after: readonly ReportFigure[], changed: number | null): string {
  if (before.length !== after.length) return 'other figures read';
  const differing = before.flatMap((figure, i) => (told(figure) === told(after[i] ?? figure) ? [] : [i]));
  if (differing.length === 0) return 'holds';
  if (changed === null || differing.includes(changed)) {
    const i = changed ?? differing[0] ?? 0;
    const [a, b] = [before[i], after[i]];
    if (a?.kind !== b?.kind || a?.low !== b?.low || a?.high !== b?.high) return 'read otherwise';
    const gone = a?.others.filter(({ source }) => !b?.others.some((each) => each.source === source)) ?? [];
    return gone.length > 0 ? 'pair gone' : 'other verdict';
  }
  return 'something else changed';
}

function difference(before: readonly ReportFigure[], after: readonly ReportFigure[]): string {
  const i = before.findIndex((figure, at) => !after[at] || told(figure) !== told(after[at]));
  const [a, b] = [before[i], after[i]];
  return `${a?.text} [${a?.measure}] ${a ? told(a) : ''} → ${b?.text} [${b?.measure}] ${b ? told(b) : ''}`;
}

test(
  'numbers in words or digits, and dates in other forms',
  async () => {
    const tally = { number: new Tally('numbers respelled'), date: new Tally('dates in other forms') };
    for (const [number, trial] of await someTrials(1)) {
      const before = figuresOf(trial);
      const changes = before.flatMap((figure, i) => {
        const wordings = figure.others.length > 0 ? [...respelled(figure, trial.article.text), ...redated(figure)] : [];
        return wordings.map(({ what, edit }) => ({ what, edit, i, kind: figure.kind }));
      });
      for (const { what, edit, i, kind } of someOf(changes, number)) {
        const variant = edited(trial.article, [edit]);
        const after = figuresOf(trial, variant);
        tally[kind === 'date' ? 'date' : 'number'].count(
          outcomeOf(before, after, i),
          trial,
          () => `${what}: ${around(variant.text, edit.start)} || ${difference(before, after)}`,
        );
      }
    }
    tally.number.expectHolds(0.97, 200);
    tally.date.expectHolds(0.98, 100);
  },
  PATIENCE_MS,
);

test(
  'names in other spellings of the story',
  async () => {
    const tally = new Tally('names respelled');
    for (const [number, trial] of await someTrials(1)) {
      const before = figuresOf(trial);
      for (const { what, edits, heads } of someOf(renamed(trial), number)) {
        const variant = edited(trial.article, edits, heads);
        const after = figuresOf(trial, variant);
        tally.count(outcomeOf(before, after, null), trial, () => `${what}: ${difference(before, after)}`);
      }
    }
    tally.expectHolds(0.97, 40);
  },
  PATIENCE_MS,
);
