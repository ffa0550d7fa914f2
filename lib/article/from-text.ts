/** A plain text file as an article: no markup, so that roles are guessed from the lines. */

import { dayInLine } from '../text/days.ts';
import type { Article, Block, BlockRole } from '../types.ts';
import { isBulleted, looksLikeHeading, roleByWording } from './roles.ts';
import { headsKeyPoints, isSentence, publishedPart } from './wording.ts';

/** A summary under the headline is prose of at most this length; measured on standfirsts, which run to about 300. */
const STANDFIRST = 400;

/** What the lines read so far tell of the next. */
interface State {
  headline: boolean;
  body: boolean;
  keyPoints: boolean;
}

/** The article in a text file. `text` is exactly what was given; each line that is not blank is a block. */
export function articleFromText(text: string, url: string | null): Article {
  const lines = linesOf(text);
  const state: State = { headline: false, body: false, keyPoints: false };
  const blocks = lines.map((line, index): Block => ({ ...line, role: roleOf(text, lines, index, state) }));
  const first = (role: BlockRole) => blocks.find((block) => block.role === role);
  const headline = first('headline');
  return {
    title: headline ? text.slice(headline.start, headline.end) : null,
    outlet: null,
    url,
    published: publishedIn(text, blocks),
    language: null,
    text,
    blocks,
  };
}

/** The stretches between line breaks, without the blanks around them. */
function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    const end = from + line.trimEnd().length;
    if (end > start) lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

function roleOf(text: string, lines: { start: number; end: number }[], index: number, state: State): BlockRole {
  const at = (i: number) => text.slice(lines[i]?.start ?? 0, lines[i]?.end ?? 0);
  const line = at(index);
  const wording = roleByWording(line);
  if (wording) return wording;
  if (isBulleted(line)) return state.keyPoints || !state.body ? 'keypoint' : 'item';
  if (looksLikeHeading(line)) {
    state.keyPoints = headsKeyPoints(line);
    if (state.headline || state.body) return 'heading';
    state.headline = true;
    return 'headline';
  }
  const standfirst = state.headline && !state.body && line.length <= STANDFIRST && isSummary(at, index);
  state.body = state.body || !standfirst;
  state.keyPoints = false;
  return standfirst ? 'standfirst' : 'paragraph';
}

/** A lone line of prose right under the headline, followed by a heading or by key points, is the summary. */
function isSummary(at: (index: number) => string, index: number): boolean {
  const next = at(index + 1);
  return index === 1 && isSentence(at(1)) && (headsKeyPoints(next) || isBulleted(next));
}

/** The day that a line says the article was published; a date printed alone is the day of the visit as often. */
function publishedIn(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.role !== 'byline') continue;
    const rest = publishedPart(text.slice(block.start, block.end));
    const day = rest === null ? null : dayInLine(rest);
    if (day) return day;
  }
  return null;
}
