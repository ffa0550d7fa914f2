import { describe, expect, test } from 'vitest';
import { writerOf } from '../../lib/saved/export.ts';
import { readImport } from '../../lib/saved/import.ts';
import type { SettingsReading } from '../../lib/saved/settings-file.ts';
import type { Settings } from '../../lib/types.ts';
import { WHOLE } from '../fixtures/saved.ts';
import { WORDING } from './wording.ts';

const AT = '2025-12-22T08:00:00.000Z';
const exported = writerOf('json', AT, WORDING);
const file = (changes: object) =>
  JSON.stringify({ ...JSON.parse(exported.head + exported.each(WHOLE, 0) + exported.tail), ...changes });

describe('settings in a file', () => {
  const own: Settings = {
    marks: 'conflicts',
    button: false,
    printMarks: true,
    sitesOff: ['gazette.example'],
    siteMarks: { 'courier.example': 'none' },
    language: 'be',
  };
  const settingsIn = (settings: unknown) => {
    const reading = readImport(file({ settings }));
    return 'refused' in reading ? reading.refused : reading.settings;
  };

  test('are read again, beside the comparisons', () => {
    const writer = writerOf('json', AT, WORDING, own);
    expect(readImport(writer.head + writer.each(WHOLE, 0) + writer.tail)).toEqual({
      comparisons: [WHOLE],
      refusals: [],
      settings: { sound: own, refused: [] },
    });
  });

  test('go into no table and no notes', () => {
    for (const form of ['csv', 'markdown'] as const) {
      const { head, tail } = writerOf(form, AT, WORDING, own);
      expect(head + tail).not.toContain('gazette.example');
    }
  });

  test.each<[string, unknown, string[]]>([
    ['a choice that there is not', { ...own, marks: 'some' }, ['marks']],
    ['a language that there is not', { ...own, language: '../evil' }, ['language']],
    ['sites that are none', { ...own, sitesOff: [1], siteMarks: { a: 'b' } }, ['sitesOff', 'siteMarks']],
    ['a setting of another program', { ...own, colour: 'red' }, ['colour']],
    ['a list', [own], ['settings']],
    ['null', null, ['settings']],
  ])('are taken one by one: %s', (_, settings, refused) => {
    const read = settingsIn(settings) as SettingsReading;
    expect(read.refused).toEqual(refused);
    for (const [name, value] of Object.entries(read.sound)) expect(value).toEqual(own[name as keyof Settings]);
    expect(Object.keys(read.sound).length + refused.filter((name) => name in own).length).toBe(
      refused[0] === 'settings' ? 0 : Object.keys(own).length,
    );
  });

  test('that could do harm have the whole file refused', () => {
    const text = file({ settings: { siteMarks: {} } }).replace('"siteMarks":{}', '"siteMarks":{"__proto__":"none"}');
    expect(readImport(text)).toEqual({ refused: { why: 'reaching' } });
  });

  test('are none in a file of the first version', () => {
    expect(readImport(file({ version: 1 }))).toEqual({ comparisons: [WHOLE], refusals: [] });
  });
});
