import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../assets/lexicons/en.json' with { type: 'json' };
import { inferReference, readFigures } from '../../lib/figures/index.ts';

import type { Figure } from '../../lib/types.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const present = existsSync(new URL('gold/figures.json', SHARED));

interface Mention {
  id: string;
  start: number;
  end: number;
  text: string;
  core: string;
  kind: string;
  low: number | string | null;
  high: number | string | null;
  tier: string;
  unit?: string;
  also?: { low: number; high: number }[];
}

/** Years, whole or not, of a duration in any unit. */
const YEARS: Record<string, number> = {
  hours: 1 / 8766,
  days: 1 / 365.25,
  weeks: 7 / 365.25,
  months: 1 / 12,
  years: 1,
};

function spanOfCore(m: Mention): [number, number] {
  const start = m.start + m.text.indexOf(m.core);
  return [start, start + m.core.length];
}

/** The spans overlap and one holds the other's numeral. */
function meets(f: Figure, m: Mention): boolean {
  const [start, end] = spanOfCore(m);
  return (f.start <= start && f.end >= end) || (m.start <= f.coreStart && m.end >= f.coreEnd);
}

function sameValue(f: Figure, m: Mention): boolean {
  const is = (low: Mention['low'], high: Mention['high']) => {
    if (!m.unit) return f.low === low && f.high === high;
    const years = (value: Mention['low'], unit: string) =>
      typeof value === 'number' ? value * (YEARS[unit] ?? Number.NaN) : null;
    const [a, b, c, d] = [
      years(f.low, f.unit ?? ''),
      years(f.high, f.unit ?? ''),
      years(low, m.unit),
      years(high, m.unit),
    ];
    const near = (x: number | null, y: number | null) => (x === null || y === null ? x === y : Math.abs(x - y) < 1e-9);
    return near(a ?? null, c ?? null) && near(b ?? null, d ?? null);
  };
  return is(m.low, m.high) || (m.also ?? []).some((value) => is(value.low, value.high));
}

describe.skipIf(!present)('figures of the annotated articles (needs ../shared)', () => {
  const gold: Record<string, Mention[]> = present
    ? JSON.parse(readFileSync(new URL('gold/figures.json', SHARED), 'utf8'))
    : {};
  const files = present ? readdirSync(new URL('seeds/', SHARED)).filter((name) => name in gold) : [];
  const missed: string[] = [];
  const wrong: string[] = [];
  const invented: string[] = [];
  let core = 0;
  let read = 0;
  for (const file of files) {
    const text = readFileSync(new URL(`seeds/${file}`, SHARED), 'utf8');
    const mentions = gold[file] ?? [];
    const published = inferReference(text, en);
    let offset = 0;
    const figures: Figure[] = [];
    for (const line of text.split('\n')) {
      for (const f of readFigures(line, { lexicon: en, published })) {
        figures.push({
          ...f,
          start: f.start + offset,
          end: f.end + offset,
          coreStart: f.coreStart + offset,
          coreEnd: f.coreEnd + offset,
        });
      }
      offset += line.length + 1;
    }
    for (const f of figures) {
      expect(text.slice(f.start, f.end)).toBe(f.text);
      if (!f.claim) continue;
      read++;
      if (!mentions.some((m) => f.start < m.end && m.start < f.end))
        invented.push(`${file} ${f.start} ${f.kind} "${f.text}"`);
    }
    for (const m of mentions.filter((mention) => mention.tier === 'core')) {
      core++;
      const found = figures.find((f) => meets(f, m));
      if (!found) missed.push(`${m.id} "${m.text}"`);
      else if (!sameValue(found, m) || found.kind !== m.kind)
        wrong.push(`${m.id} "${m.text}": ${found.kind} ${found.low}..${found.high}`);
    }
  }

  it('finds at least 99 of 100 core figures', () => {
    expect(missed.length / core, missed.join('; ')).toBeLessThanOrEqual(0.01);
  });
  it('reads at least 99 of 100 values right', () => {
    expect(wrong.length / core, wrong.join('; ')).toBeLessThanOrEqual(0.01);
  });
  it('invents at most 2 of 100', () => {
    expect(invented.length / read, invented.join('; ')).toBeLessThanOrEqual(0.02);
  });
});
