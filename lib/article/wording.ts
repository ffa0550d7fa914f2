/** The phrases by which a page's own words (bylines, captions, furniture) are told from the article's. */
import page from '../../assets/lexicons/en-page.json' with { type: 'json' };
import { dayInLine, isDateLine } from '../text/days.ts';
import { withoutEnd } from '../text/trim.ts';

/** Longest text that can be a label, a byline or a page's own line; what is longer is prose. */
const LABEL = 200;
/** Longest heading over a box of links or comments. */
const BOX_HEADING = 60;
/** A desk, a place or a section in a byline. */
const BYLINE_PART = 30;
/** A photo credit stands at the end of its caption, within this many characters. */
const CREDIT = 80;

/** Lower case, plain apostrophes and single spaces: the form in which phrases are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** How a text may begin; "a … b" asks for b somewhere after a. */
interface Opening {
  head: string;
  tail: string;
}

/** Behind what takes leave of a reader may stand a summary; a farewell is no longer than this. */
const FAREWELL = 80;

const FURNITURE = page.furniture.starts.map(openingOf);
const CAPTIONS = page.caption.starts.map(openingOf);

function openingOf(phrase: string): Opening {
  const [head = '', tail = ''] = phrase.split('…');
  return { head, tail: tail.trim() };
}

function begins(text: string, { head, tail }: Opening): boolean {
  return text.startsWith(head) && text.includes(tail, head.length);
}

/** True when the phrase opens the text and ends at a word's end there; a phrase of one word must be the whole text. */
function opens(text: string, phrase: string): boolean {
  if (!phrase.includes(' ')) return text === phrase;
  return text.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(text.charAt(phrase.length));
}

/** "12 comments", "3.4k shares · 8 likes": counters and nothing else. */
function isCounter(words: string): boolean {
  return partsOf(words).every((part) => {
    const match = /^[\d.,]{1,9} ?[km]? ?([a-z]+)$/.exec(part);
    return page.furniture.counts.includes(match?.[1] ?? '');
  });
}

/** The parts of a line that signs set apart: "Sunday, December 14 // 3 comments". */
function partsOf(line: string): string[] {
  return line.split(/\s(?:[|·•]|\/{1,2})\s/);
}

/** Code that leaked into the text. */
function isCode(words: string): boolean {
  return /^[([{;!]*\s*function(?:\s+\w+)?\s*\(/.test(words) || /^(?:var|let|const) [\w$]+\s*=/.test(words);
}

/** True for the page's own lines: copyright, counters, invitations, code that leaked into the text, mere signs. */
export function isFurniture(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const words = plain(text.slice(0, LABEL + 1));
  if (isCode(words)) return true;
  if (text.length > LABEL) return false;
  if (page.furniture.whole.includes(words) || isCounter(words)) return true;
  const isFarewell = words.length <= FAREWELL && page.furniture.farewells.some((phrase) => words.startsWith(phrase));
  return isFarewell || FURNITURE.some((opening) => begins(words, opening));
}

function boxHeading(text: string): string {
  return text.length > BOX_HEADING ? '' : withoutEnd(plain(text).replace(/\(\d{1,6}\)$/, ''), ':>»›→ ');
}

/** What readers have written. */
const SAID = /(comments|replies|responses)$/;

/** What a heading announces that is not the article's: a box of links, or the rest of the page (comments); else null. */
export function headsFurniture(text: string): 'links' | 'rest' | null {
  const words = boxHeading(text);
  if (words === '') return null;
  if (page.furnitureHeads.rest.some((phrase) => opens(words, phrase))) return 'rest';
  if (isCounter(words)) return SAID.test(words) ? 'rest' : 'links';
  return page.furnitureHeads.links.some((phrase) => opens(words, phrase)) ? 'links' : null;
}

/** True for a heading over the article's key points: "Highlights", "At a glance". */
export function headsKeyPoints(text: string): boolean {
  const words = boxHeading(text);
  return page.keypointHeads.some((phrase) => opens(words, phrase));
}

/** True for the head of a column of dates: "Year". */
export function headsDates(text: string): boolean {
  return page.dateHeads.includes(plain(text));
}

/** True for a line that tells who wrote it, when it was put up, or how long it takes to read. */
export function isByline(text: string): boolean {
  if (text.length > LABEL) return false;
  if (isStamps(text)) return true;
  const parts = partsOf(text);
  const told = parts.filter((part) => isDateLine(part) || isBylinePart(part));
  const rest = parts.filter((part) => !told.includes(part));
  return told.length > 0 && rest.every((part) => part.length <= BYLINE_PART && !isSentence(part));
}

/** "Started 3 May 2031, 13:40. Last updated 4 May, 19:25." */
function isStamps(text: string): boolean {
  const parts = plain(text).split(/\.(?:\s+|$)/);
  const stampOf = (part: string) => page.byline.stamps.find((phrase) => part.startsWith(phrase)) ?? part;
  return parts.every((part, i) => (part === '' ? i > 0 : isDateLine(part.slice(stampOf(part).length))));
}

function isBylinePart(text: string): boolean {
  const words = plain(text);
  if (words.length <= BOX_HEADING && page.byline.readTime.some((phrase) => words.includes(phrase))) return true;
  if (isSentence(text)) return false;
  const stamped = dayInLine(text) !== null || /\bago\b|\d{1,2}[:.]\d{2}/.test(words);
  if (stamped && page.byline.stamps.some((phrase) => words.startsWith(phrase))) return true;
  const by = page.byline.by.find((phrase) => words.startsWith(`${phrase} `));
  if (by === undefined || words.length > 2 * BOX_HEADING) return false;
  return /^\p{Lu}/u.test(text.trim().slice(by.length).trim()) && (stamped || !/\d/.test(words));
}

/** True for the line under a picture, told by its credit. */
export function isCaption(text: string): boolean {
  const words = plain(text.slice(0, LABEL));
  const end = plain(text.slice(-CREDIT));
  return CAPTIONS.some((opening) => begins(words, opening)) || page.caption.marks.some((m) => end.includes(m));
}

/** True for a note that corrects or explains the article. */
export function isCorrection(text: string): boolean {
  const words = plain(text.slice(0, LABEL));
  return page.corrections.some((phrase) => words.startsWith(phrase));
}

/** The rest of a line that says when the article was published, else null: "Published 13 December 2025". */
export function publishedPart(text: string): string | null {
  if (text.length > LABEL) return null;
  const words = plain(text);
  const phrase = page.published.find((start) => words.startsWith(start));
  return phrase === undefined ? null : text.trim().slice(phrase.length);
}

/** True when the text ends as a sentence does (quotation marks and brackets may close it). */
export function isSentence(text: string): boolean {
  return /[.!?…。؟][\s"'”’»)\]]{0,4}$/.test(text);
}
