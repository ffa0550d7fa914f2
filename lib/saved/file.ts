/** The file that saved comparisons are exported to and imported from. See .github/EXPORT.md for readers of it. */
import type { SavedWhole, Settings } from '../types.ts';

/** What the file says that it is. */
export const FORMAT = 'countercheck-saved';
/** Raised when an older reader would misread a newer file. The second may have settings. */
export const VERSION = 2;
/** All that import.ts reads. */
export const VERSIONS: readonly unknown[] = [1, 2];
/** More bytes than this no file has that is read: JSON of this size takes a browser some seconds and 1 GB. */
export const MOST_BYTES = 256_000_000;
/** More comparisons than the list is made for. */
export const MOST_COMPARISONS = 20_000;

export interface SavedFile {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** ISO date and time. */
  exportedAt: string;
  /** Only where everything was exported. */
  settings?: Settings;
  comparisons: SavedWhole[];
}
