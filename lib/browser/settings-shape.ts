/**
 * The reader's settings: their shape, what holds before any is chosen, and how stored ones are read.
 * Without dependencies: the first script uses this too.
 */

import type { MarkMode, Settings } from '../types.ts';

export type { MarkMode, Settings } from '../types.ts';

export const MARK_MODES = ['all', 'conflicts', 'none'] as const satisfies readonly MarkMode[];

export const DEFAULTS: Readonly<Settings> = {
  marks: 'all',
  button: true,
  printMarks: false,
  sitesOff: [],
  siteMarks: {},
  language: null,
};

/** The one key in storage.local. */
export const SETTINGS_KEY = 'settings';
/** Where stored data stays that could not be read, once it has to make way for what is chosen anew. */
export const UNREAD_KEY = 'settings.unread';
/** Of what is stored. A change of shape that older code would misread makes it one more. */
export const SETTINGS_VERSION = 1;

const isMode = (value: unknown): value is MarkMode => MARK_MODES.some((mode) => mode === value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** Of each setting, whether a stored value can be one. */
const CHECKS: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  marks: isMode,
  button: isBoolean,
  printMarks: isBoolean,
  sitesOff: (value): value is string[] => Array.isArray(value) && value.every((site) => typeof site === 'string'),
  siteMarks: (value): value is Record<string, MarkMode> => isRecord(value) && Object.values(value).every(isMode),
  language: (value): value is string | null => value === null || typeof value === 'string',
};

export const SETTING_NAMES = Object.keys(DEFAULTS) as (keyof Settings)[];

/** What is stored, read field by field: what cannot be read has its default, and is named in `unread`. */
export function settingsFrom(stored: unknown): { settings: Settings; unread: string[] } {
  const fields = isRecord(stored) ? stored : {};
  const unread = SETTING_NAMES.filter((name) => name in fields && !CHECKS[name](fields[name]));
  const read = SETTING_NAMES.filter((name) => name in fields && !unread.includes(name));
  const settings = { ...structuredClone(DEFAULTS), ...Object.fromEntries(read.map((name) => [name, fields[name]])) };
  return { settings, unread: stored === undefined || isRecord(stored) ? unread : [SETTINGS_KEY] };
}

/** Whether it was stored by a later version of the extension, whose settings this one must not overwrite. */
export function isNewer(stored: unknown): boolean {
  return isRecord(stored) && typeof stored.version === 'number' && stored.version > SETTINGS_VERSION;
}

/** Whether the reader switched the extension off on this site; a page without a site (a file) cannot be. */
export function isSiteOff({ sitesOff }: Settings, site: string | null): boolean {
  return site !== null && sitesOff.includes(site);
}

/** What is marked on this site. */
export function marksOn({ marks, siteMarks }: Settings, site: string | null): MarkMode {
  return (site !== null && Object.hasOwn(siteMarks, site) ? siteMarks[site] : undefined) ?? marks;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
