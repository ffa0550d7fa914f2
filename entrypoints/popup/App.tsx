import { useLayoutEffect, useState } from 'preact/hooks';
import type { Saving } from '../../components/Popup.tsx';
import { Popup } from '../../components/Popup.tsx';
import { ask } from '../../lib/browser/client.ts';
import { followTab, type TabState } from '../../lib/browser/follow.ts';
import { requestSite } from '../../lib/browser/permissions.ts';
import { openSidebar } from '../../lib/browser/sidebar.ts';
import { wordsOf } from '../../lib/browser/told.ts';
import type { PageState, Saved, SavedSummary } from '../../lib/types.ts';

/** What the popup knows when it is first painted, so that nothing jumps. */
export interface First extends TabState {
  saved: SavedSummary[];
  error: string | null;
}

/** The popup on the tab from which it was opened. */
export function App({ first }: { first: First }) {
  const [{ tab, state }, setShown] = useState<TabState>(first);
  const [saved, setSaved] = useState(first.saved);
  const [progress, setProgress] = useState<'can' | 'busy' | 'done'>('can');
  const [opened, setOpened] = useState<Saved | null>(null);
  const [deleted, setDeleted] = useState<Saved | null>(null);
  const [error, setError] = useState(first.error);
  const { id: tabId = -1, windowId = -1, incognito } = tab;
  useLayoutEffect(() => followTab(location.search, setShown), []);

  const attempt = (wish: Promise<unknown>) => {
    setError(null);
    wish.catch((reason: unknown) => setError(wordsOf(reason)));
  };
  const refreshList = async () => setSaved(await ask('list-saved', null));
  const save = async () => {
    setProgress('busy');
    try {
      await ask('save', { tabId });
      setProgress('done');
    } catch (reason) {
      setProgress('can');
      throw reason;
    }
    await refreshList();
  };
  const remove = async (id: number) => {
    setDeleted(await ask('get-saved', { id }));
    await ask('delete-saved', { id });
    await refreshList();
  };
  const undo = async () => {
    if (deleted) await ask('restore-saved', { saved: deleted });
    setDeleted(null);
    await refreshList();
  };
  return (
    <Popup
      state={state}
      saving={savingOf(state, incognito, progress)}
      saved={saved}
      opened={opened}
      deleted={deleted}
      error={error}
      onOpenSidebar={() => attempt(openSidebar(windowId).then(() => window.close()))}
      onGrant={(origin) => attempt(requestSite(origin, tabId))}
      onSave={() => attempt(save())}
      onOpen={(id) => attempt(ask('get-saved', { id }).then(setOpened))}
      onClose={() => setOpened(null)}
      onDelete={(id) => attempt(remove(id))}
      onUndo={() => attempt(undo())}
    />
  );
}

function savingOf(state: PageState, incognito: boolean, progress: 'can' | 'busy' | 'done'): Saving {
  if (incognito) return 'private';
  return state.kind === 'compared' ? progress : 'nothing';
}
