import { useLayoutEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import { savedProps } from '../../components/saved/wire.ts';
import { wordingOf } from '../../components/saved/wording.ts';
import { useStrings } from '../../components/strings.tsx';
import { followTab, siteOfTab, type TabState } from '../../lib/browser/follow.ts';
import { openOptions } from '../../lib/browser/own-page.ts';
import { requestSite } from '../../lib/browser/permissions.ts';
import type { FirstSaved } from '../../lib/browser/saved/follow-saved.ts';
import { openSavedPage } from '../../lib/browser/saved/saved-page.ts';
import { useSaved } from '../../lib/browser/saved/use-saved.ts';
import { openSidebar } from '../../lib/browser/sidebar.ts';
import { usePageChoices } from '../../lib/browser/use-settings.ts';

/** What the popup knows when it is first painted, so that nothing jumps. */
export interface First extends TabState, FirstSaved {}

/** The popup on the tab from which it was opened. */
export function App({ first }: { first: First }) {
  const strings = useStrings();
  const [shown, setShown] = useState<TabState>(first);
  const { tab, state } = shown;
  const kept = useSaved(first.saved, first.error, wordingOf(strings));
  const { attempt, progress } = kept;
  const { id: tabId = -1, windowId = -1, incognito } = tab;
  const { site, marks } = usePageChoices(siteOfTab(shown), attempt);
  useLayoutEffect(() => followTab(location.search, setShown), []);

  const inTab = (id: number | null) => attempt(openSavedPage(id).then(() => window.close()));
  return (
    <Popup
      {...savedProps(kept, { open: kept.open, close: kept.close, page: inTab }, strings)}
      state={state}
      saving={incognito ? 'private' : state.kind === 'compared' ? progress : 'nothing'}
      site={site}
      marks={state.kind === 'compared' ? marks : null}
      onOpenSidebar={() => attempt(openSidebar(windowId).then(() => window.close()))}
      onGrant={(origin) => attempt(requestSite(origin, tabId))}
      onSave={() => kept.save(tabId)}
      onAll={() => inTab(null)}
      onOptions={() => attempt(openOptions().then(() => window.close()))}
    />
  );
}
