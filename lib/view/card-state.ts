import type { Comparison } from '../types.ts';

/** What a card in the page answers. */
export type CardAnswer =
  | { kind: 'looking' }
  | { kind: 'failed'; reason: string }
  | { kind: 'compared'; comparison: Comparison };

/** What came of the reader's last wish; told in words where it is an error. */
export type CardNotice = 'copied' | 'saved' | 'in-sidebar' | 'sidebar-by-hand' | { error: string };

/** What a card shows. */
export interface CardState {
  /** A marked figure of the page, or what the reader selected. */
  of: 'page' | 'selection';
  answer: CardAnswer;
  saving: 'can' | 'busy' | 'done';
  notice: CardNotice | null;
  /** The focus is to go into the card. */
  focused: boolean;
}

/** What a reader can do in a card. */
export interface CardWishes {
  onClose(): void;
  onRetry(): void;
  onOpenSidebar(): void;
  onSave(): void;
  onCopy(text: string): void;
}
