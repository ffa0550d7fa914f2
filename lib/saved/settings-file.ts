/** The reader's settings in an exported file: each is taken if it is sound, whatever the others are. */
import * as v from 'valibot';
import { type Fields, line } from '../shapes.ts';
import type { MarkMode, Settings } from '../types.ts';
import { LANGUAGE_TAGS } from '../view/languages.ts';

/** What of the settings in a file can be taken, and the names of what cannot. */
export interface SettingsReading {
  sound: Partial<Settings>;
  refused: string[];
}

/** More sites than anybody switches off by hand. */
const SITES = 10_000;
/** Names of settings that are told, where a file has thousands that are none. */
const TOLD = 20;

const mode = v.picklist(['all', 'conflicts', 'none'] as const satisfies readonly MarkMode[]);
const isFew = (sites: Record<string, MarkMode>) => Object.keys(sites).length <= SITES;

const FIELDS = {
  marks: mode,
  button: v.boolean(),
  printMarks: v.boolean(),
  sitesOff: v.pipe(v.array(line), v.maxLength(SITES)),
  siteMarks: v.pipe(v.record(line, mode), v.check(isFew)),
  language: v.nullable(v.picklist(LANGUAGE_TAGS)),
} satisfies Fields<Settings>;

/** Reads them field by field. What is no set of fields at all is refused as "settings". */
export function readSettingsIn(file: unknown): SettingsReading {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return { sound: {}, refused: ['settings'] };
  const sound: [string, unknown][] = [];
  const refused: string[] = [];
  for (const [name, value] of Object.entries(file)) {
    const schema = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof typeof FIELDS] : null;
    const read = schema && v.safeParse(schema, value);
    if (read?.success) sound.push([name, read.output]);
    else if (refused.length < TOLD) refused.push(name.slice(0, TOLD));
  }
  return { sound: Object.fromEntries(sound), refused };
}
