/** What is saved, in a view: the list, the comparison that is opened, and what the reader does with them. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Difference, differenceOf } from '../../saved/diff.ts';
import type { Words } from '../../saved/notes.ts';
import type { Found } from '../../saved/search.ts';
import type { Wording } from '../../saved/wording.ts';
import type { Saved, SavedSummary } from '../../types.ts';
import { ask } from '../client.ts';
import { wordsOf } from '../told.ts';
import { type Following, followSaved, type SavedList } from './follow-saved.ts';
import { copyText, type HandOut, handOut } from './hand-out.ts';
import { useSaving } from './use-saving.ts';

/** Comparing once more: not asked for, under way, or what came of it. */
type Again = 'can' | 'busy' | { from: 'page' | 'text'; difference: Difference };

/** A figure's place in the text that was saved. */
type Place = { start: number; end: number };

/** What went wrong with the last wish is told by `error`, for the reader. */
export function useSaved(first: SavedList, firstError: string | null, wording: Wording) {
  const [list, setList] = useState(first);
  const [found, setFound] = useState<Found | null>(null);
  const [opened, setOpened] = useState<Saved | null>(null);
  const [lastOpened, setLastOpened] = useState<number | null>(null);
  const [again, setAgain] = useState<Again>('can');
  const [deleted, setDeleted] = useState<{ ids: number[]; count: number; title: string } | null>(null);
  const [error, setError] = useState(firstError);
  /** The figure that was gone to no longer stands in its page. */
  const [notFound, setNotFound] = useState(false);
  const { progress, save } = useSaving();
  const following = useRef<Following | null>(null);
  const current = useRef(opened);
  current.current = opened;

  const failed = (reason: unknown) => setError(wordsOf(reason));
  const attempt = (wish: Promise<unknown>) => {
    setError(null);
    setNotFound(false);
    wish.catch(failed);
  };
  useLayoutEffect(() => {
    const refreshed = (next: SavedList) => {
      setList(next);
      const here = next.items.find(({ id }) => id === current.current?.id);
      if (here) setOpened((open) => open && { ...open, note: here.note, tags: here.tags });
    };
    following.current = followSaved({ list: refreshed, found: setFound, failed });
    return () => following.current?.end();
  }, []);

  const show = async (id: number, savedAt: string | null = null) => {
    const saved = await ask('get-saved', { id, savedAt });
    setAgain('can');
    setOpened(saved);
    setLastOpened(id);
  };
  const compareAgain = async ({ id, comparison }: Saved) => {
    setAgain('busy');
    try {
      const now = await ask('compare-again', { id });
      setAgain({ from: now.from, difference: differenceOf(comparison, now.comparison) });
    } catch (reason) {
      setAgain('can');
      throw reason;
    }
  };
  const remove = async (ids: number[]) => {
    const titleOf = (one: SavedSummary | undefined) => one?.title ?? '';
    const title = titleOf(list.items.find(({ id }) => id === ids[0]));
    await ask('delete-saved', { ids });
    setOpened(null);
    setDeleted({ ids, count: ids.length, title });
  };
  const undo = async (ids: number[]) => {
    await ask('restore-saved', { ids });
    setDeleted(null);
  };
  const go = async ({ id, savedAt }: Saved, { start, end }: Place) => {
    const { went } = await ask('show-saved', { id, savedAt, start, end });
    setNotFound(went === 'not-found');
  };

  return {
    list,
    found,
    opened,
    lastOpened,
    again,
    deleted,
    error,
    notFound,
    progress,
    attempt,
    save: (tabId: number) => attempt(save(tabId)),
    search: (typed: string) => following.current?.search(typed),
    open: (id: number, savedAt: string | null = null) => attempt(show(id, savedAt)),
    close: () => setOpened(null),
    remove: (ids: number[]) => attempt(remove(ids)),
    undo: () => deleted && attempt(undo(deleted.ids)),
    edit: (id: number, was: Words, now: Words) => {
      setOpened((open) => open && { ...open, ...now });
      attempt(ask('annotate-saved', { id, was, now }));
    },
    compareAgain: () => opened && attempt(compareAgain(opened)),
    go: (place: Place) => opened && attempt(go(opened, place)),
    copy: (text: string) => attempt(copyText(text)),
    handOut: (form: HandOut, ids: readonly number[]) => attempt(handOut(form, ids, wording)),
    handOutAll: (form: HandOut) => attempt(ask('list-saved', null).then((ids) => handOut(form, ids, wording))),
  };
}
