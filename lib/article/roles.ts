/** What a block is by its wording alone; markup, where there is any, is asked first. */
import type { BlockRole } from '../types.ts';
import { isByline, isCaption, isFurniture, isSentence } from './wording.ts';

/** A heading longer than this would not fit its line; measured on headlines, which run to about 120 characters. */
const HEADING = 120;

/** Bullets that pages type instead of using a list. */
const BULLET = /^[-–—•*▪●·]\s+\S/;

/** The role that a text's own words give it whatever its markup says, or null: furniture, byline or caption. */
export function roleByWording(text: string): BlockRole | null {
  if (isFurniture(text)) return 'furniture';
  if (isByline(text)) return 'byline';
  return isCaption(text) ? 'caption' : null;
}

/** True for a typed list item: "- Five bridges reopened". */
export function isBulleted(text: string): boolean {
  return BULLET.test(text.trimStart());
}

/** True for a short line that is no sentence: a heading, where nothing else tells. */
export function looksLikeHeading(text: string): boolean {
  const line = text.trim();
  if (line.length > HEADING || /[,;:]$/.test(line)) return false;
  return line.endsWith('?') || !isSentence(line);
}
