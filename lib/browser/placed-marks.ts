/** The marks of an article and where they stand in its page, looked up only where that is not known any more. */
import type { Locate } from './article/index.ts';
import { carriedMarks } from './carried-marks.ts';
import type { Marked } from './marks.ts';
import type { Mark } from './messages.ts';
import type { MarkMode } from './settings-shape.ts';

export interface PlacedMarks {
  /** Those that are to be seen, in reading order. */
  place(locate: Locate, mode: MarkMode): Marked[];
  /** The article's text became another: what still holds is kept until that is compared. */
  carry(was: string, now: string): void;
  /** It was compared. */
  set(marks: readonly Mark[]): void;
  clear(): void;
}

type Placed = Mark & { ranges?: Range[] };

export function placedMarks(): PlacedMarks {
  let marks: readonly Placed[] = [];

  const rangesOf = (mark: Placed, locate: Locate): Range[] => {
    if (!mark.ranges?.length || !mark.ranges.every(stands)) mark.ranges = locate(mark.start, mark.end) ?? [];
    return mark.ranges;
  };

  return {
    place: (locate, mode) =>
      marks.flatMap((mark) => {
        const { verdict, start, end } = mark;
        if (verdict === 'alone' || !isSeen(verdict, mode)) return [];
        const ranges = rangesOf(mark, locate);
        return ranges.length > 0 ? [{ verdict, spot: { start, end }, ranges }] : [];
      }),
    carry(was, now) {
      marks = carriedMarks(marks, was, now);
    },
    set(found) {
      const known = new Map(marks.map((mark) => [keyOf(mark), mark.ranges]));
      marks = found.map((mark) => ({ ...mark, ranges: known.get(keyOf(mark)) }));
    },
    clear() {
      marks = [];
    },
  };
}

function keyOf({ start, end }: Mark): string {
  return `${start} ${end}`;
}

function isSeen(verdict: Marked['verdict'], mode: MarkMode): boolean {
  return mode === 'all' || (mode === 'conflicts' && verdict === 'conflict');
}

/** Ranges follow the page by themselves; one whose text was taken out collapses. */
function stands(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected;
}
