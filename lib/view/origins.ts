import type { SourceInfo } from '../types.ts';

/** A report that several sources rest on: together they are one witness, not several. */
export interface SharedOrigin {
  /** Name of the report's outlet. */
  origin: string;
  /** Outlets of the sources that rest on it, or are it. At least two. */
  outlets: string[];
}

/** The origins that at least two of these sources share, in the order in which they are first named. */
export function sharedOrigins(sources: readonly SourceInfo[]): SharedOrigin[] {
  const shared = new Map<string, SharedOrigin>();
  for (const name of sources.flatMap((source) => source.basedOn ?? [])) {
    if (shared.has(fold(name))) continue;
    const resting = sources.filter((source) => originsOf(source).includes(fold(name)));
    if (resting.length > 1) shared.set(fold(name), { origin: name, outlets: resting.map((source) => source.outlet) });
  }
  return [...shared.values()];
}

function originsOf(source: SourceInfo): string[] {
  return [source.outlet, ...(source.basedOn ?? [])].map(fold);
}

/** "the BBC" and "BBC " name one outlet. */
function fold(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, '');
}
