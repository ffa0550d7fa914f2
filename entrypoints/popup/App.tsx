import { useLayoutEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import { followTab, siteOfTab, type TabState } from '../../lib/browser/follow.ts';
import { requestSite } from '../../lib/browser/permissions.ts';
import { changeSettings, isSiteOff } from '../../lib/browser/settings.ts';
import { openSidebar } from '../../lib/browser/sidebar.ts';
import { wordsOf } from '../../lib/browser/told.ts';
import { switchSite, useSettings } from '../../lib/browser/use-settings.ts';
import type { SavedSummary } from '../../lib/types.ts';
import { useSaved } from './useSaved.ts';

/** What the popup knows when it is first painted, so that nothing jumps. */
export interface First extends TabState {
  saved: SavedSummary[];
  error: string | null;
}

/** The popup on the tab from which it was opened. */
export function App({ first }: { first: First }) {
  const [shown, setShown] = useState<TabState>(first);
  const { tab, state } = shown;
  const settings = useSettings();
  const site = siteOfTab(shown);
  const [error, setError] = useState(first.error);
  const { save, open, close, remove, undo, progress, ...kept } = useSaved(first.saved);
  const { id: tabId = -1, windowId = -1, incognito } = tab;
  useLayoutEffect(() => followTab(location.search, setShown), []);

  const attempt = (wish: Promise<unknown>) => {
    setError(null);
    wish.catch((reason: unknown) => setError(wordsOf(reason)));
  };
  return (
    <Popup
      {...kept}
      state={state}
      saving={incognito ? 'private' : state.kind === 'compared' ? progress : 'nothing'}
      error={error}
      site={
        site === null
          ? null
          : {
              site,
              off: isSiteOff(settings, site),
              onSwitch: (off) => attempt(changeSettings(switchSite(site, off))),
            }
      }
      onOpenSidebar={() => attempt(openSidebar(windowId).then(() => window.close()))}
      onGrant={(origin) => attempt(requestSite(origin, tabId))}
      onSave={() => attempt(save(tabId))}
      onOpen={(id) => attempt(open(id))}
      onClose={close}
      onDelete={(id) => attempt(remove(id))}
      onUndo={() => attempt(undo())}
    />
  );
}
