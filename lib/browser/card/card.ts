/** The card in a page: offered, opened on a selection or a marked figure, answered, and closed again. */
import type { CardState, CardWishes } from '../../view/card-state.ts';
import type { CardHandle, MarkedFigure, Way } from '../card-handle.ts';
import type { Subject } from '../messages.ts';
import type { PageWindow } from '../page-window.ts';
import { told } from '../told.ts';
import { type Anchor, anchorOf, cornerOf, endOf } from './anchor.ts';
import { onDismissed } from './dismissal.ts';
import { onLeft } from './hovering.ts';
import { readSelected, type Selected, toldPassage } from './passage.ts';
import { keepBeside } from './place.ts';
import type { Stage } from './stage.ts';
import { type AskCard, wishesOf } from './wishes.ts';

/** What is drawn onto the stage. */
export type Drawn = { kind: 'button'; onCheck: () => void } | ({ kind: 'card'; state: CardState } & CardWishes);

export interface CardTask {
  view: PageWindow;
  stage: Stage;
  ask: AskCard;
  /** Draws, or with null takes away what was drawn; gives the element to be placed. */
  draw(place: HTMLElement, drawn: Drawn | null): HTMLElement | null;
}

/** What is on the stage, and what ends it. */
interface Shown {
  kind: Drawn['kind'];
  /** A card stays until it is dismissed; one that came by hovering goes with the pointer. */
  pinned: boolean;
  end: AbortController;
  place: HTMLElement;
}

/** Makes a page's card; nothing stands in the page before it is shown. */
export function createCard({ view, stage, ask, draw }: CardTask): CardHandle {
  const { document } = view;
  const isInside = (event: Event) => stage.host !== null && event.composedPath().includes(stage.host);
  let shown: Shown | null = null;
  /** What was offered last: closed, it is not offered again for the same selection. */
  let offered: readonly Range[] = [];

  function forget() {
    offered = [];
  }

  function close() {
    if (!shown) return;
    shown.end.abort();
    draw(shown.place, null);
    shown = null;
    stage.lower();
  }

  /** Puts something on the stage in place of what was there. */
  function put(drawn: Drawn, anchor: Anchor, pinned: boolean): Shown {
    close();
    const end = new view.AbortController();
    const place = stage.raise(anchor.contextElement);
    const element = draw(place, drawn);
    if (element) end.signal.addEventListener('abort', keepBeside(anchor, element));
    shown = { kind: drawn.kind, pinned, end, place };
    return shown;
  }

  function open(subject: Subject | null, ranges: readonly Range[], way: Way | 'asked') {
    const before = document.activeElement;
    const closeAndReturn = () => {
      const hadFocus = stage.host !== null && document.activeElement === stage.host;
      close();
      if (hadFocus && before instanceof view.HTMLElement) before.focus({ preventScroll: true });
    };
    let state: CardState = {
      of: subject && 'spot' in subject ? 'page' : 'selection',
      answer: subject ? { kind: 'looking' } : { kind: 'failed', reason: told('errorNoSelection').message },
      saving: 'can',
      notice: null,
      focused: way === 'asked' || way === 'step',
    };
    let mine: Shown | null = null;
    const change = (patch: Partial<CardState>) => {
      state = { ...state, ...patch };
      if (mine && mine === shown) draw(mine.place, drawn());
    };
    const wishes = wishesOf({ subject, view, ask, change, close: closeAndReturn });
    const drawn = (): Drawn => ({ kind: 'card', state, ...wishes });

    mine = put(drawn(), anchorOf(ranges, view) ?? cornerOf(view), way !== 'hover');
    const { signal } = mine.end;
    onDismissed(view, isInside, closeAndReturn, signal);
    if (way === 'hover') stayWhileHovered(mine, ranges);
    if (subject) wishes.onRetry();
  }

  function stayWhileHovered(card: Shown, ranges: readonly Range[]) {
    const pinned = new view.AbortController();
    const signal = AbortSignal.any([card.end.signal, pinned.signal]);
    onLeft(view, ranges, isInside, close, signal);
    const pin = (event: Event) => {
      if (!event.isTrusted || !isInside(event)) return;
      card.pinned = true;
      pinned.abort();
    };
    for (const type of ['pointerdown', 'focusin']) view.addEventListener(type, pin, { signal, capture: true });
  }

  function offer({ passage, ranges }: Selected, anchor: Anchor) {
    const onCheck = () => open({ passage }, ranges, 'asked');
    const { signal } = put({ kind: 'button', onCheck }, endOf(anchor, ranges), false).end;
    const changed = () => document.getSelection()?.isCollapsed !== false && close();
    const pressed = (event: Event) => event.isTrusted && !isInside(event) && close();
    document.addEventListener('selectionchange', changed, { signal });
    view.addEventListener('pointerdown', pressed, { signal, capture: true });
  }

  // Whoever presses somewhere else is about to select anew.
  view.addEventListener('pointerdown', (event) => event.isTrusted && !isInside(event) && forget(), true);

  return {
    offer() {
      const selected = readSelected(view);
      if (shown?.kind === 'card' || (selected && isSame(selected.ranges, offered))) return;
      offered = selected?.ranges ?? [];
      const anchor = selected && anchorOf(selected.ranges, view);
      if (selected && anchor) offer(selected, anchor);
    },
    check(words = '') {
      const selected = readSelected(view);
      offered = selected?.ranges ?? [];
      if (selected) open({ passage: selected.passage }, selected.ranges, 'asked');
      else open(words.trim() === '' ? null : { passage: toldPassage(words, view) }, [], 'asked');
    },
    show({ spot, ranges }: MarkedFigure, way: Way) {
      const isBusy = shown !== null && (shown.pinned || shown.kind === 'button');
      if (way === 'hover' && (isBusy || document.getSelection()?.isCollapsed === false)) return;
      open({ spot }, ranges, way);
    },
    close,
  };
}

function isSame(some: readonly Range[], others: readonly Range[]): boolean {
  const isAt = (one: Range, other: Range | undefined) =>
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset;
  return some.length === others.length && some.every((range, index) => isAt(range, others[index]));
}
