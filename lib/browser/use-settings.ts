/** The settings in a view: what holds now, and again after each change in whatever window. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from './settings.ts';
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

/** What is to be changed so that a site is switched off or on. */
export function switchSite(site: string, off: boolean): (now: Settings) => Partial<Settings> {
  return ({ sitesOff }) => {
    const others = sitesOff.filter((each) => each !== site);
    return { sitesOff: off ? [...others, site].sort() : others };
  };
}

/** What is to be changed so that a site is marked as every other. */
export function forgetSiteMarks(site: string): (now: Settings) => Partial<Settings> {
  return ({ siteMarks }) => ({
    siteMarks: Object.fromEntries(Object.entries(siteMarks).filter(([each]) => each !== site)),
  });
}
