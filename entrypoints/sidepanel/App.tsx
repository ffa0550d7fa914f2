import { useLayoutEffect, useState } from 'preact/hooks';
import { Sidebar } from '../../components/Sidebar.tsx';
import { useStrings } from '../../components/strings.tsx';
import { ask } from '../../lib/browser/client.ts';
import { followTab, siteOfTab, type TabState } from '../../lib/browser/follow.ts';
import { requestSite } from '../../lib/browser/permissions.ts';
import { copyText } from '../../lib/browser/saved/hand-out.ts';
import { useSaving } from '../../lib/browser/saved/use-saving.ts';
import { wordsOf } from '../../lib/browser/told.ts';
import { usePageChoices } from '../../lib/browser/use-settings.ts';
import type { Spot } from '../../lib/view/rows.ts';

/** The sidebar on the tab that it follows. */
export function App() {
  const { t } = useStrings();
  const [shown, setShown] = useState<TabState | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const { progress, save, renew } = useSaving();
  const attempt = (wish: Promise<unknown>) => {
    wish.catch((error: unknown) => setNotice(wordsOf(error)));
  };
  const { site, marks } = usePageChoices(shown && siteOfTab(shown), attempt);
  const follow = () =>
    followTab(location.search, (next) => {
      setShown(next);
      setNotice(null);
      renew();
    });
  useLayoutEffect(follow, []); // at once: other effects wait for a paint, which hidden pages put off
  const tabId = shown?.tab.id;
  if (!shown || tabId === undefined) return null;

  const showSpot = async ({ start, end }: Spot) => {
    const reply = await ask('show-figure', { tabId, start, end });
    setNotice(reply.shown ? null : t('notShown'));
  };
  return (
    <Sidebar
      state={shown.state}
      notice={notice}
      onShow={(spot) => attempt(showSpot(spot))}
      onCopy={(text) => attempt(copyText(text))}
      site={site}
      marks={marks}
      onGrant={(origin) => attempt(requestSite(origin, tabId))}
      saving={shown.tab.incognito ? 'private' : progress}
      onSave={() => attempt(save(tabId))}
      onBack={() => attempt(ask('drop-selection', { tabId }))}
    />
  );
}
