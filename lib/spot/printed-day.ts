import { dayInLine, isDateLine } from '../text/days.ts';
import type { IsoDate } from '../types.ts';

/** Bylines stand this near to an article's start. */
const LINES = 5;
/** A byline with its day is shorter; of such lines those that end like a sentence are shorter still. */
const BYLINE = 90;
const SENTENCE = 60;
/** "PARIS, 14 December 2025. ", "Dec. 14, 2025 – ": what a report opens with. */
const DATELINE = /^(?:\p{Lu}[\p{Lu} ]{2,30}, )?([^:–—]{6,30}?)(?:\. (?!\d)| [-–—] )/u;

/** The day that a page prints in a byline or at the head of its report; null where none of its first lines has one. */
export function printedDay(opening: string): IsoDate | null {
  const lines = opening.split('\n', LINES).map((line) => line.trim());
  for (const line of lines) {
    const day = inByline(line) ?? inDateline(line);
    if (day !== null) return day;
  }
  return null;
}

/** The opening without the first lines that give no more than this day, the page's own. */
export function withoutDay(opening: string, day: IsoDate): string {
  const lines = opening.split('\n');
  return lines.filter((line, i) => i >= LINES || inByline(line.trim()) !== day).join('\n');
}

function inByline(line: string): IsoDate | null {
  const isProse = line.length >= (/[.!?]$/.test(line) ? SENTENCE : BYLINE);
  return isProse ? null : dayInLine(line);
}

function inDateline(line: string): IsoDate | null {
  const [, day = ''] = DATELINE.exec(line) ?? [];
  return isDateLine(day) ? dayInLine(day) : null;
}
