/** The settings in a view: what holds now, and again after each change in whatever window. */
import { useLayoutEffect, useState } from 'preact/hooks';
import {
  type Change,
  changeSettings,
  isSiteOff,
  type MarkMode,
  marksOn,
  readSettings,
  type Settings,
  watchSettings,
} from './settings.ts';
import { switchMarks, switchSite } from './settings-changes.ts';
import { DEFAULTS } from './settings-shape.ts';

/** The defaults until they are read; `first`, where a view knows them before it is painted. */
export function useSettings(first: Settings = DEFAULTS): Settings {
  const [settings, setSettings] = useState(first);
  useLayoutEffect(() => {
    readSettings().then(setSettings, console.error);
    return watchSettings(setSettings);
  }, []);
  return settings;
}

/** What the reader can choose for the page that is looked at, as views take it; `site` is null for one that has none. */
export function usePageChoices(site: string | null, attempt: (wish: Promise<unknown>) => void) {
  const settings = useSettings();
  const change = (what: Change) => attempt(changeSettings(what));
  return {
    site: site === null ? null : { site, off: isSiteOff(settings, site), onSwitch: switching(site) },
    marks: { site, mode: marksOn(settings, site), onMode: (mode: MarkMode) => change(switchMarks(site, mode)) },
  };

  function switching(named: string) {
    return (off: boolean) => change(switchSite(named, off));
  }
}
