/** The file that saved comparisons are exported to and imported from. See .github/EXPORT.md for readers of it. */
import type { SavedWhole } from '../types.ts';

/** What the file says that it is. */
export const FORMAT = 'countercheck-saved';
/** Raised when an older reader would misread a newer file; each version keeps its reader in import.ts. */
export const VERSION = 1;
/** More bytes than this no file has that is read: JSON of this size takes a browser some seconds and 1 GB. */
export const MOST_BYTES = 256_000_000;
/** More comparisons than the list is made for. */
export const MOST_COMPARISONS = 20_000;

export interface SavedFile {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** ISO date and time. */
  exportedAt: string;
  comparisons: SavedWhole[];
}
