import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Rows above and below the window that are kept in the document: enough for the keyboard to go on to. */
const SPARE = 6;
/** Rows that are shown where there is no layout to go by. */
const AT_FIRST = 12;

export interface Windowed {
  /** The rows from here up to, not including, there are in the document. */
  from: number;
  to: number;
  /** Heights of what is left out above and below, in CSS pixels. */
  above: number;
  below: number;
}

/**
 * Keeps only those rows of a long list in the document that stand in the window, or near it. Heights are measured as
 * rows come; until then they are what the others are on the average. The list's children are its rows, each with
 * its index in `data-index`; what is left out is padding.
 */
export function useWindowed(list: RefObject<HTMLElement | null>, keys: readonly number[]): Windowed {
  const heights = useRef(new Map<number, number>());
  const [, update] = useReducer((turn: number) => turn + 1, 0);

  useLayoutEffect(() => {
    const seen = () => update(0 as never);
    addEventListener('scroll', seen, { passive: true, capture: true });
    // A held key goes on before the scrolling that it caused is told.
    addEventListener('focusin', seen);
    addEventListener('resize', seen);
    return () => {
      removeEventListener('scroll', seen, { capture: true });
      removeEventListener('focusin', seen);
      removeEventListener('resize', seen);
    };
  }, []);

  const known = heights.current;
  const usual = known.size === 0 ? 0 : [...known.values()].reduce((sum, height) => sum + height, 0) / known.size;
  const heightOf = (index: number) => known.get(keys[index] ?? -1) ?? usual;
  const shown = usual === 0 ? null : windowOf(list.current, keys.length, heightOf);

  useLayoutEffect(() => {
    let isNew = known.size === 0 && keys.length > AT_FIRST;
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-index]') ?? []) {
      const key = keys[Number(row.dataset.index)];
      const { height } = row.getBoundingClientRect();
      if (key === undefined || height === 0 || known.get(key) === height) continue;
      known.set(key, height);
      isNew = true;
    }
    if (isNew && known.size > 0) update(0 as never);
  });

  return shown ?? { from: 0, to: Math.min(keys.length, AT_FIRST), above: 0, below: 0 };
}

/** Which rows stand in the window, by the place of the whole list. */
function windowOf(list: HTMLElement | null, count: number, heightOf: (index: number) => number): Windowed {
  const top = list?.getBoundingClientRect().top ?? 0;
  let first = count;
  let last = 0;
  let offset = top;
  for (let index = 0; index < count; index++) {
    const height = heightOf(index);
    if (offset + height > 0 && offset < innerHeight) {
      first = Math.min(first, index);
      last = index + 1;
    }
    offset += height;
  }
  const from = Math.max(0, Math.min(first, Math.max(0, count - 1)) - SPARE);
  const to = Math.min(count, Math.max(last, from) + SPARE);
  const sum = (start: number, end: number) => {
    let all = 0;
    for (let index = start; index < end; index++) all += heightOf(index);
    return all;
  };
  return { from, to, above: sum(0, from), below: sum(to, count) };
}
