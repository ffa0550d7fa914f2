import { useLayoutEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/Options.tsx';
import { wordingOf } from '../../components/saved/wording.ts';
import { useStrings } from '../../components/strings.tsx';
import { eraseEverything, type OwnData, watchOwnData } from '../../lib/browser/own-data.ts';
import { handOutEverything } from '../../lib/browser/saved/hand-out.ts';
import { openSavedPage } from '../../lib/browser/saved/saved-page.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { forgetSiteMarks, switchSite } from '../../lib/browser/settings-changes.ts';
import { openShortcuts } from '../../lib/browser/shortcuts.ts';
import { wordsOf } from '../../lib/browser/told.ts';
import { useSettings } from '../../lib/browser/use-settings.ts';

const UNKNOWN: OwnData = { shortcuts: [], stored: null, unread: false };

/** The page of settings. */
export function App() {
  const strings = useStrings();
  const settings = useSettings();
  const [data, setData] = useState(UNKNOWN);
  const [error, setError] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const fail = (reason: unknown) => setError(wordsOf(reason));
  useLayoutEffect(() => watchOwnData(setData, fail), []);
  useLayoutEffect(() => {
    document.title = strings.t('optionsTitle');
  }, [strings]);

  const attempt = (wish: Promise<unknown>, words: string | null = null) => {
    setError(null);
    setDone(null);
    wish.then(() => setDone(words), fail);
  };
  return (
    <Options
      settings={settings}
      {...data}
      error={error}
      done={done}
      onChange={(change) => attempt(changeSettings(change))}
      onSwitch={(site, off) => attempt(changeSettings(switchSite(site, off)))}
      onForgetMarks={(site) => attempt(changeSettings(forgetSiteMarks(site)))}
      onShortcuts={() => attempt(openShortcuts())}
      onExport={() => attempt(handOutEverything(wordingOf(strings)))}
      onImport={() => attempt(openSavedPage(null))}
      onErase={() => attempt(eraseEverything(), strings.t('erased'))}
    />
  );
}
