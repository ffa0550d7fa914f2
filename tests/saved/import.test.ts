import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writerOf } from '../../lib/saved/export.ts';
import { type ImportReading, readImport } from '../../lib/saved/import.ts';
import type { SavedWhole } from '../../lib/types.ts';
import { STATE, WHOLE } from '../fixtures/saved.ts';
import { WORDING } from './wording.ts';

const AT = '2025-12-22T08:00:00.000Z';

function exported(...wholes: unknown[]): string {
  const writer = writerOf('json', AT, WORDING);
  return writer.head + wholes.map((whole, i) => writer.each(whole as SavedWhole, i)).join('') + writer.tail;
}
function file(changes: object): string {
  return JSON.stringify({ ...JSON.parse(exported(WHOLE)), ...changes });
}
function whyRefused(text: string): unknown {
  const reading = readImport(text);
  return 'refused' in reading ? reading.refused : 'not refused';
}
function refusals(reading: ImportReading) {
  if ('refused' in reading) throw new Error(`the file was refused: ${reading.refused.why}`);
  return reading.refusals;
}
/** A whole with one thing in it changed. */
function broken(change: (whole: SavedWhole) => void): SavedWhole {
  const copy = structuredClone(WHOLE);
  change(copy);
  return copy;
}

test('what is exported is read again, whole', () => {
  expect(readImport(exported())).toEqual({ comparisons: [], refusals: [] });
  expect(readImport(exported(WHOLE, WHOLE))).toEqual({ comparisons: [WHOLE, WHOLE], refusals: [] });
});

test('states out of order are put in order, doubles left out', () => {
  const [late, early] = WHOLE.states;
  const reading = readImport(exported({ ...WHOLE, states: [early, late, early] }));
  expect(reading).toEqual({ comparisons: [WHOLE], refusals: [] });
});

describe('a whole file is refused, with the reason', () => {
  test.each<[name: string, text: string, why: object]>([
    ['of nothing', '', { why: 'not-json' }],
    ['of words', 'Minsk lets 123 go', { why: 'not-json' }],
    ['cut off', exported(WHOLE).slice(0, -20), { why: 'not-json' }],
    ['of another program', '{"items":[]}', { why: 'not-ours' }],
    ['of a list', '[]', { why: 'not-ours' }],
    ['of null', 'null', { why: 'not-ours' }],
    ['of a later version', file({ version: 3 }), { why: 'version', version: '3' }],
    ['of version zero', file({ version: 0 }), { why: 'version', version: '0' }],
    ['of version "1"', file({ version: '1' }), { why: 'version', version: '1' }],
    ['of a version that is no number', file({ version: { a: 1 } }), { why: 'version', version: '?' }],
    ['of a version of markup', file({ version: '<b>1</b>' }), { why: 'version', version: '?' }],
    ['with a field more', file({ extra: 1 }), { why: 'not-ours' }],
    ['without its list', file({ comparisons: undefined }), { why: 'not-ours' }],
    ['with an object for its list', file({ comparisons: {} }), { why: 'not-ours' }],
    ['of another time', file({ exportedAt: 'yesterday' }), { why: 'not-ours' }],
  ])('%s', (_name, text, why) => {
    expect(whyRefused(text)).toEqual(why);
  });

  test('of a million rows', () => {
    const text = file({ comparisons: Array.from({ length: 1_000_000 }, () => 0) });
    expect(whyRefused(text)).toEqual({ why: 'too-many', count: 1_000_000 });
  });

  test('of deep nesting, wherever it stands', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(['not-json', 'not-ours']).toContain((whyRefused(deep) as { why: string }).why);
    const inside = exported(WHOLE).replace('"potash"', deep);
    expect(['not-json', 'deep']).toContain((whyRefused(inside) as { why: string }).why);
    const ofObjects = exported(WHOLE).replace('"potash"', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`);
    expect(whyRefused(ofObjects)).toEqual({ why: 'deep' });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('with the name %s in it', (name) => {
    for (const place of ['"note":', '"figures":', '"states":', '"comparisons":']) {
      const text = exported(WHOLE).replace(place, `"${name}":{"polluted":true},${place}`);
      expect(whyRefused(text)).toEqual({ why: 'reaching' });
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a comparison is refused alone, with its place and its field', () => {
  const comparison = (whole: SavedWhole) => (whole.states[0] ?? STATE).comparison as unknown as Record<string, unknown>;
  const figures = (whole: SavedWhole) =>
    (comparison(whole).report as { figures: Record<string, unknown>[] }).figures as [Record<string, unknown>];

  test.each<[name: string, change: (whole: SavedWhole) => void, field: string]>([
    ['a note that is a number', (whole) => Object.assign(whole, { note: 5 }), 'note'],
    ['no states', (whole) => Object.assign(whole, { states: [] }), 'states'],
    ['a tag of nothing', (whole) => whole.tags.push(''), 'tags.2'],
    ['a thousand tags', (whole) => Object.assign(whole, { tags: Array(1_000).fill('a') }), 'tags'],
    ['an address that is a list', (whole) => Object.assign(whole, { url: ['https://a.example/'] }), 'url'],
    [
      'a moment of no day',
      (whole) => Object.assign(whole.states[0] ?? {}, { savedAt: '2025-02-31' }),
      'states.0.savedAt',
    ],
    [
      'a moment of another zone',
      (whole) => Object.assign(whole.states[0] ?? {}, { savedAt: '2025-12-21T10:00:00+02:00' }),
      'states.0.savedAt',
    ],
    [
      'a verdict of its own',
      (whole) => Object.assign(figures(whole)[0], { verdict: 'true' }),
      'states.0.comparison.report.figures.0.verdict',
    ],
    [
      'a figure out of the text',
      (whole) => Object.assign(figures(whole)[0], { end: 9_999_999 }),
      'states.0.comparison.report',
    ],
    [
      'a figure that ends before it starts',
      (whole) => Object.assign(figures(whole)[0], { start: 9, end: 3 }),
      'states.0.comparison.report',
    ],
    [
      'a place that is no number',
      (whole) => Object.assign(figures(whole)[0], { start: '9' }),
      'states.0.comparison.report.figures.0.start',
    ],
    [
      'a field that nobody knows',
      (whole) => Object.assign(comparison(whole), { html: '<img>' }),
      'states.0.comparison.html',
    ],
    [
      'a title as long as a book',
      (whole) => Object.assign(whole.states[0] ?? {}, { title: 'a'.repeat(20_000) }),
      'states.0.title',
    ],
    ['an id of its own', (whole) => Object.assign(whole, { id: 7 }), 'id'],
  ])('%s', (_name, change, field) => {
    const reading = readImport(exported(WHOLE, broken(change), WHOLE));
    expect(refusals(reading)).toEqual([expect.objectContaining({ place: 2, field })]);
    expect(reading).toMatchObject({ comparisons: [WHOLE, WHOLE] });
  });

  test.each<[value: unknown]>([[null], [5], ['a'], [true]])('%j in place of one', (value) => {
    expect(refusals(readImport(exported(WHOLE, value)))).toEqual([{ place: 2, title: null, field: '' }]);
  });

  test('its title is told, where it has one', () => {
    const [refusal] = refusals(readImport(exported(broken((whole) => whole.tags.push('')))));
    expect(refusal?.title).toBe(STATE.title);
  });

  test('a million figures', () => {
    const many = broken((whole) => {
      Object.assign(comparison(whole), { report: { ...STATE.comparison.report, figures: Array(1_000_000).fill(0) } });
    });
    expect(refusals(readImport(exported(many)))).toHaveLength(1);
  });
});

test('whatever one part of a file becomes, nothing is thrown, and what is taken is sound', () => {
  const sound = JSON.stringify(JSON.parse(exported(WHOLE)));
  fc.assert(
    fc.property(fc.nat(sound.length - 1), fc.nat(12), fc.json(), (at, length, put) => {
      const reading = readImport(sound.slice(0, at) + put + sound.slice(at + length));
      if ('refused' in reading) return;
      for (const whole of reading.comparisons) expect(readImport(exported(whole))).toMatchObject({ refusals: [] });
    }),
    { numRuns: 300 },
  );
});
