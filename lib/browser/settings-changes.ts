/** What is to be changed in the settings for what a reader asks; each is told what holds at that moment. */
import type { MarkMode, Settings } from './settings-shape.ts';

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

/** What is to be changed so that a site is marked so; without a site, all that have no choice of their own. */
export function switchMarks(site: string | null, mode: MarkMode): (now: Settings) => Partial<Settings> {
  return (now) => {
    if (site === null) return { marks: mode };
    // What holds everywhere needs no choice of its own, and goes on with it when that changes.
    return now.marks === mode ? forgetSiteMarks(site)(now) : { siteMarks: { ...now.siteMarks, [site]: mode } };
  };
}

/** What is to be changed so that exported settings hold again. Sites with choices of their own are added to those here. */
export function restoredSettings(exported: Partial<Settings>): (now: Settings) => Partial<Settings> {
  return ({ sitesOff, siteMarks }) => ({
    ...exported,
    ...(exported.sitesOff && { sitesOff: [...new Set([...sitesOff, ...exported.sitesOff])].sort() }),
    ...(exported.siteMarks && { siteMarks: { ...siteMarks, ...exported.siteMarks } }),
  });
}
