/** What a tab is at. */
import type { Comparison } from './report.ts';

export type PageState =
  | { kind: 'looking' }
  | { kind: 'unknown' } // not an article about a story that it knows
  | { kind: 'restricted' } // a page where extensions may not run
  /** The browser keeps the extension off this site; `origin` is the site ("https://example.org"), null where even its address is kept from us. */
  | { kind: 'no-permission'; origin: string | null }
  /** The reader switched this site off ("example.org"). */
  | { kind: 'off'; site: string }
  | { kind: 'too-large' }
  | { kind: 'failed'; reason: string }
  | { kind: 'compared'; of: 'page' | 'selection'; comparison: Comparison };
