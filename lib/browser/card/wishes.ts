/** What a reader can do in a card, and what comes of it. */
import type { CardState, CardWishes } from '../../view/card-state.ts';
import type { CardMessages, Reply, Request, Subject } from '../messages.ts';
import type { PageWindow } from '../page-window.ts';
import { wordsOf } from '../told.ts';
import { copy } from './clipboard.ts';

/** Asks the background. Rejects with words for the reader. */
export type AskCard = <N extends keyof CardMessages>(name: N, request: Request<N>) => Promise<Reply<N>>;

interface WishTask {
  /** What the card answers on; null where there was nothing. */
  subject: Subject | null;
  view: PageWindow;
  ask: AskCard;
  /** Changes what the card shows, as long as it is there. */
  change(patch: Partial<CardState>): void;
  close(): void;
}

/** `onRetry` asks, the first time as well. */
export function wishesOf({ subject, view, ask, change, close }: WishTask): CardWishes {
  const fail = (patch: Partial<CardState> = {}) => {
    return (error: unknown) => change({ ...patch, notice: { error: wordsOf(error) } });
  };
  return {
    onClose: close,
    onRetry() {
      if (!subject) return;
      change({ answer: { kind: 'looking' }, notice: null });
      ask('card-check', subject).then(
        (comparison) => change({ answer: { kind: 'compared', comparison } }),
        (error: unknown) => change({ answer: { kind: 'failed', reason: wordsOf(error) } }),
      );
    },
    onOpenSidebar() {
      if (!subject) return;
      ask('card-open', subject).then(
        ({ opened }) => change({ notice: opened ? 'in-sidebar' : 'sidebar-by-hand' }),
        fail(),
      );
    },
    onSave() {
      if (!subject) return;
      change({ saving: 'busy', notice: null });
      ask('card-save', subject).then(() => change({ saving: 'done', notice: 'saved' }), fail({ saving: 'can' }));
    },
    onCopy(text) {
      copy(text, view).then(() => change({ notice: 'copied' }), fail());
    },
  };
}
