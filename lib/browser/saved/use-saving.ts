import { useState } from 'preact/hooks';
import { saveTab } from './save-tab.ts';

/** Where saving a tab stands. */
export type Progress = 'can' | 'busy' | 'done';

/** Saving what is shown of a tab, in a view. `save` throws words for the reader; `renew` is for what is shown next. */
export function useSaving() {
  const [progress, setProgress] = useState<Progress>('can');
  const save = async (tabId: number) => {
    setProgress('busy');
    try {
      await saveTab(tabId);
      setProgress('done');
    } catch (reason) {
      setProgress('can');
      throw reason;
    }
  };
  return { progress, save, renew: () => setProgress('can') };
}
