import type { Bound, PairVerdict } from '../types.ts';
import type { Row } from './rows.ts';

/** A value that other sources give for a row's measure, and who gives it. */
export interface OtherValue {
  text: string;
  low: Bound;
  high: Bound;
  /** Absent where the unit is that of the page's figure. */
  unit?: string | null;
  verdict: PairVerdict;
  /** Names of the outlets, each once. */
  outlets: string[];
}

/** The other sources' different values of a row at a glance, in the order of its voices: the gravest first. */
export function glanceOf(row: Row): OtherValue[] {
  const seen = new Map<string, OtherValue>();
  for (const { source, sayings } of row.values.flatMap((value) => value.voices)) {
    for (const { mentions: _, by: __, reason: ___, ...said } of sayings) {
      const key = [said.low, said.high, said.unit, said.verdict].join(' ');
      const value = seen.get(key) ?? { ...said, outlets: [] };
      if (!value.outlets.includes(source.outlet)) value.outlets.push(source.outlet);
      seen.set(key, value);
    }
  }
  return [...seen.values()];
}
