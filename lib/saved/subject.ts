import type { SavedState, SavedWhole } from '../types.ts';

/** Two selections of one page that begin alike for so long, and are of one length, are one selection read twice. */
const TOLD_APART_BY = 500;

/**
 * What a saved comparison is of: equal for two readings of one page, or of one passage. A page without an address is
 * known by its text.
 */
export function subjectOf({ url, of }: Pick<SavedWhole, 'url' | 'of'>, { comparison }: SavedState): string {
  const address = url === null ? '' : addressOf(url);
  if (of === 'page' && address !== '') return `page ${address}`;
  const { text } = comparison.report;
  return `${of} ${address} ${text.length} ${text.slice(0, TOLD_APART_BY)}`;
}

/** The same of all its states. Throws where it has none, which no file and no database holds. */
export function subjectOfWhole(whole: SavedWhole): string {
  const [newest] = whole.states;
  if (!newest) throw new Error('nothing was seen of it');
  return subjectOf(whole, newest);
}

/** The part behind # only where a site routes by it. */
export function addressOf(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 || /^#[!/]/.test(url.slice(hash)) ? url : url.slice(0, hash);
}
