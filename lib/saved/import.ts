/** Reads an exported file. It may hold anything: what is not ours to the letter is refused, with the reason. */
import * as v from 'valibot';
import type { SavedWhole } from '../types.ts';
import { FORMAT, MOST_BYTES, MOST_COMPARISONS, VERSIONS } from './file.ts';
import { type Harm, harmIn } from './harmless.ts';
import { newestFirst } from './merge.ts';
import { moment, wholeSchema } from './schema.ts';
import { readSettingsIn, type SettingsReading } from './settings-file.ts';

/** Why a whole file is refused. */
export type FileRefusal =
  | { why: 'large' | 'not-json' | 'not-ours' | Harm }
  /** Written by a later version of this program, or by none; as far as it tells. */
  | { why: 'version'; version: string }
  | { why: 'too-many'; count: number };

/** A comparison of the file that is refused: its place in the list, its title if it has one, and the wrong field. */
export interface EntryRefusal {
  place: number;
  title: string | null;
  field: string;
}

export type ImportReading =
  | { refused: FileRefusal }
  /** `settings` is absent where the file has none. */
  | { comparisons: SavedWhole[]; refusals: EntryRefusal[]; settings?: SettingsReading };

/** A longer title is cut in the report. */
const LONGEST_TITLE = 200;

const fileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.unknown(),
  exportedAt: moment,
  settings: v.optional(v.unknown()),
  comparisons: v.array(v.unknown()),
});

/** The comparisons of an exported file, each checked; or why there are none. Never throws for what the text holds. */
export function readImport(text: string): ImportReading {
  if (text.length > MOST_BYTES) return { refused: { why: 'large' } };
  const parsed = parse(text);
  if (parsed === undefined) return { refused: { why: 'not-json' } };
  const stamp = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.unknown() }), parsed);
  if (!stamp.success) return { refused: { why: 'not-ours' } };
  const { version } = stamp.output;
  if (!VERSIONS.includes(version)) return { refused: { why: 'version', version: shown(version) } };
  const list = (parsed as { comparisons?: unknown }).comparisons;
  if (Array.isArray(list) && list.length > MOST_COMPARISONS) {
    return { refused: { why: 'too-many', count: list.length } };
  }
  const harm = harmIn(parsed);
  if (harm) return { refused: { why: harm } };
  const file = v.safeParse(fileSchema, parsed);
  if (!file.success) return { refused: { why: 'not-ours' } };
  const { settings, comparisons } = file.output;
  return { ...readEntries(comparisons), ...(settings !== undefined && { settings: readSettingsIn(settings) }) };
}

function readEntries(entries: unknown[]): { comparisons: SavedWhole[]; refusals: EntryRefusal[] } {
  const comparisons: SavedWhole[] = [];
  const refusals: EntryRefusal[] = [];
  entries.forEach((entry, index) => {
    const read = v.safeParse(wholeSchema, entry, { abortEarly: true });
    if (read.success) comparisons.push({ ...read.output, states: newestFirst(read.output.states) });
    else refusals.push({ place: index + 1, title: titleOf(entry), field: v.getDotPath(read.issues[0]) ?? '' });
  });
  return { comparisons, refusals };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON, or nested beyond what the browser can read: both are refused alike.
    return undefined;
  }
}

/** A version as told to the reader: a number or a short word; "?" for anything else. */
function shown(version: unknown): string {
  return /^[\w.-]{1,20}$/.test(String(typeof version === 'object' ? '' : version)) ? String(version) : '?';
}

function titleOf(entry: unknown): string | null {
  const titled = v.object({ states: v.pipe(v.array(v.unknown()), v.minLength(1)) });
  const outer = v.safeParse(titled, entry);
  if (!outer.success) return null;
  const inner = v.safeParse(v.object({ title: v.pipe(v.string(), v.nonEmpty()) }), outer.output.states[0]);
  return inner.success ? inner.output.title.slice(0, LONGEST_TITLE) : null;
}
