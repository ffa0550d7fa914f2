import { useState } from 'preact/hooks';
import { ask } from '../../lib/browser/client.ts';
import type { Saved, SavedSummary } from '../../lib/types.ts';

/** The saved comparisons and what the reader does with them; each wish rejects with words for the reader. */
export function useSaved(first: SavedSummary[]) {
  const [saved, setSaved] = useState(first);
  const [progress, setProgress] = useState<'can' | 'busy' | 'done'>('can');
  const [opened, setOpened] = useState<Saved | null>(null);
  const [deleted, setDeleted] = useState<Saved | null>(null);
  const refresh = async () => setSaved(await ask('list-saved', null));

  return {
    saved,
    progress,
    opened,
    deleted,
    async save(tabId: number) {
      setProgress('busy');
      try {
        await ask('save', { tabId });
        setProgress('done');
      } catch (error) {
        setProgress('can');
        throw error;
      }
      await refresh();
    },
    async open(id: number) {
      setOpened(await ask('get-saved', { id }));
    },
    close() {
      setOpened(null);
    },
    async remove(id: number) {
      setDeleted(await ask('get-saved', { id }));
      await ask('delete-saved', { id });
      await refresh();
    },
    async undo() {
      if (deleted) await ask('restore-saved', { saved: deleted });
      setDeleted(null);
      await refresh();
    },
  };
}
