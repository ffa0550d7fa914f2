import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A ref to an element that takes the focus when it appears, where that is wanted: what had it is gone. */
export function useFocus<E extends HTMLElement>(wanted = true): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    if (wanted) ref.current?.focus();
  }, [wanted]);
  return ref;
}
