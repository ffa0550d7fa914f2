/** A figure that agrees with a source, changed to another value, must conflict with that source, or with nothing. */
import { test } from 'vitest';
import type { ReportFigure } from '../../lib/types.ts';
import { figuresOf, someTrials, type Trial } from './articles.ts';
import { type Edit, edited } from './edit.ts';
import { PATIENCE_MS, someOf } from './share.ts';
import { knownNumbers, misplaced, slip } from './slips.ts';
import { around, Tally } from './tally.ts';

/** What became of a figure's agreement. */
function outcomeOf(before: ReportFigure, after: ReportFigure | undefined): string {
  if (after?.kind !== before.kind) return 'read as another kind';
  const agreed = (source: string, statement: string) =>
    before.others.some((each) => each.source === source && each.statement === statement && each.verdict === 'agree');
  const still = after.others.find(
    ({ source, statement, verdict }) => verdict === 'agree' || (verdict === 'fits' && agreed(source, statement)),
  );
  if (still) return `still ${still.verdict}`;
  if (after.verdict === 'conflict') return 'holds';
  if (after.measure !== before.measure) return after.measure === null ? 'measure gone' : 'measure another';
  return after.others.length > 0 ? 'vaguer statement found' : 'pair gone';
}

/** Changes each figure that agrees, and counts what becomes of it. `goneHolds`: to be shown no pair is right too. */
async function changeEach(
  editOf: (figure: ReportFigure, figures: readonly ReportFigure[], known: ReadonlySet<string>) => Edit | null,
  tallyFor: (figure: ReportFigure) => { tally: Tally; goneHolds: boolean },
): Promise<void> {
  for (const [number, trial] of await someTrials(1)) {
    const figures = figuresOf(trial);
    const known = knownNumbers(trial, figures);
    const edits = figures.flatMap((figure) => {
      const agreed = figure.others.find(({ verdict }) => verdict === 'agree');
      const edit = agreed ? editOf(figure, figures, known) : null;
      return agreed && edit ? [{ figure, agreed, edit }] : [];
    });
    for (const { figure, agreed, edit } of someOf(edits, number)) {
      const { after, text } = changed(trial, edit);
      const { tally, goneHolds } = tallyFor(figure);
      const outcome = outcomeOf(figure, after);
      const shown = after?.others.find(({ verdict }) => verdict !== 'conflict') ?? agreed;
      const change = `${figure.text} → ${edit.text}, ${figure.measure} → ${after?.measure}`;
      const show = () => `${around(text, edit.start)} || ${change} || ${shown.source}: ${shown.statement}`;
      tally.count(goneHolds && !outcome.startsWith('still') ? 'holds' : outcome, trial, show);
    }
  }
}

function changed(trial: Trial, edit: Edit): { after: ReportFigure | undefined; text: string } {
  const variant = edited(trial.article, [edit]);
  const after = figuresOf(trial, variant).find(({ start, end }) => start <= edit.start && end > edit.start);
  return { after, text: variant.text };
}

/** The year that an event is called by: another year may mean another event. */
function namesEvent({ kind, low }: ReportFigure): boolean {
  return kind === 'date' && String(low).length === 4;
}

test(
  'changed to a value that nobody tells',
  async () => {
    const stated = new Tally('changed figures that conflict');
    const bare = new Tally('changed figures whose number alone told what they measure, without a pair');
    const year = new Tally('changed years, in conflict or without a pair');
    await changeEach(
      (figure, _, known) => slip(figure, known),
      (figure) => {
        if (figure.measure === null) return { tally: bare, goneHolds: true };
        return namesEvent(figure) ? { tally: year, goneHolds: true } : { tally: stated, goneHolds: false };
      },
    );
    stated.expectHolds(0.75, 150);
    for (const verdict of ['agree', 'fits']) stated.expectNever(`still ${verdict}`);
    bare.expectHolds(1, 10);
    year.expectHolds(1, 30);
  },
  PATIENCE_MS,
);

test(
  'changed to a count that the page has for another thing',
  async () => {
    const tally = new Tally('misplaced counts, in conflict or without a pair');
    await changeEach(
      (figure, figures) => misplaced(figure, figures),
      () => ({ tally, goneHolds: true }),
    );
    tally.expectHolds(0.45, 50);
  },
  PATIENCE_MS,
);
