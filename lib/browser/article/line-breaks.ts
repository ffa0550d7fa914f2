/** Which single line breaks in a block part paragraphs, and which only wrap a line. */
import type { Chunk } from './chunks.ts';

/** A line break in a chunk: its place in the text and the runs, and how much linked and bold text stands before it. */
export interface LineBreak {
  at: number;
  run: number;
  linked: number;
  bold: number;
}

/** Hand-wrapped lines have lengths between these, and differ by no more than a long word. */
const SHORTEST = 45;
const LONGEST = 110;
const RAGGED = 25;

/** The chunk cut at the breaks that part paragraphs. Headings stay whole. */
export function splitAtBreaks(chunk: Chunk, breaks: readonly LineBreak[]): Chunk[] {
  if (breaks.length === 0 || chunk.element.closest('h1,h2,h3,h4,h5,h6,[role="heading"],th,caption')) return [chunk];
  if (isWrapped(chunk.text, breaks)) return [chunk];
  const cuts = breaks.filter((it, index) => {
    return parts(chunk.text.slice(breaks[index - 1]?.at ?? 0, it.at).trimEnd(), chunk.text.slice(it.at, it.at + 2));
  });
  const start: LineBreak = { at: 0, run: 0, linked: 0, bold: 0 };
  const end: LineBreak = { at: chunk.text.length, run: chunk.runs.length, linked: chunk.linked, bold: chunk.bold };
  return [...cuts, end].map((to, index) => between(chunk, cuts[index - 1] ?? start, to)).filter((it) => it.text !== '');
}

function between(chunk: Chunk, from: LineBreak, to: LineBreak): Chunk {
  return {
    text: chunk.text.slice(from.at, to.at).trimEnd(),
    runs: chunk.runs.slice(from.run, to.run).map((run) => ({ ...run, at: run.at - from.at })),
    element: chunk.element,
    linked: to.linked - from.linked,
    bold: to.bold - from.bold,
  };
}

/** A break parts two paragraphs unless the sentence plainly goes on: after a comma, or from a long line to a small letter. */
function parts(line: string, after: string): boolean {
  return !/[,–—-]$/.test(line) && !(line.length >= SHORTEST && /^["'“‘(]?\p{Ll}/u.test(after));
}

/** True for prose wrapped by hand: lines of nearly one length, of which few end a sentence. */
function isWrapped(text: string, breaks: readonly LineBreak[]): boolean {
  if (breaks.length < 2) return false;
  const lines = breaks.map((it, index) => text.slice(breaks[index - 1]?.at ?? 0, it.at).trimEnd());
  const lengths = lines.map((line) => line.length);
  const shortest = lengths.reduce((a, b) => Math.min(a, b));
  const longest = lengths.reduce((a, b) => Math.max(a, b));
  if (shortest < SHORTEST || longest > LONGEST || longest - shortest > RAGGED) return false;
  return lines.filter((line) => /[.!?…:]["'”’)]?$/.test(line)).length * 2 < lines.length;
}
