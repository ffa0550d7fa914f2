/** From what a view holds of the saved comparisons, and does with them, to what its components take. */
import type { Difference } from '../../lib/saved/diff.ts';
import type { Words } from '../../lib/saved/notes.ts';
import type { Found } from '../../lib/saved/search.ts';
import type { Saved, SavedSummary } from '../../lib/types.ts';
import type { SavedProps } from '../Popup.tsx';
import type { Strings } from '../strings.tsx';
import type { HandOut } from './ExportMenu.tsx';
import type { Deleted } from './Undo.tsx';

/** What `useSaved` gives. */
export interface Kept {
  list: { items: SavedSummary[]; total: number };
  found: Found | null;
  opened: Saved | null;
  lastOpened: number | null;
  again: 'can' | 'busy' | { from: 'page' | 'text'; difference: Difference };
  deleted: Deleted | null;
  error: string | null;
  notFound: boolean;
  search(typed: string): void;
  open(id: number, savedAt?: string | null): void;
  close(): void;
  remove(ids: number[]): void;
  undo(): void;
  edit(id: number, was: Words, now: Words): void;
  compareAgain(): void;
  go(place: { start: number; end: number }): void;
  copy(text: string): void;
  handOut(form: HandOut, ids: readonly number[]): void;
}

/** How a view goes from the list to one comparison and back. */
export interface Ways {
  open(id: number): void;
  close(): void;
  /** Opens what is opened as a page, or prints it where it is one. */
  page(id: number): void;
}

export function savedProps(kept: Kept, ways: Ways, strings: Strings): SavedProps {
  const { opened, list, found, deleted, again, lastOpened, error, notFound } = kept;
  return {
    list: {
      ...list,
      found,
      deleted,
      onSearch: kept.search,
      onOpen: ways.open,
      onDelete: kept.remove,
      onUndo: kept.undo,
      onExport: kept.handOut,
    },
    opened: opened && {
      saved: opened,
      again,
      onClose: ways.close,
      onEdit: (was, now) => kept.edit(opened.id, was, now),
      onMoment: (savedAt) => kept.open(opened.id, savedAt),
      onAgain: kept.compareAgain,
      onGo: kept.go,
      onCopy: kept.copy,
      onExport: (form) => kept.handOut(form, [opened.id]),
      onDelete: () => {
        kept.remove([opened.id]);
        ways.close();
      },
      onPage: () => ways.page(opened.id),
    },
    lastOpened,
    notice: notFound ? strings.t('notShown') : null,
    error,
  };
}
