import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import measures from '../../assets/lexicons/en-measures.json' with { type: 'json' };
import reasons from '../../assets/lexicons/en-reasons.json' with { type: 'json' };
import english from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { codeFiles, withoutComments } from '../architecture/files.ts';

const LOCALES = new URL('../../assets/public/_locales/', import.meta.url);
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Messages = Record<string, { message: string; description?: string }>;

const locales = readdirSync(LOCALES).map((folder): [string, Messages] => [
  folder,
  JSON.parse(readFileSync(new URL(`${folder}/messages.json`, LOCALES), 'utf8')),
]);
const code = codeFiles('components', 'entrypoints', 'lib')
  .map(({ text }) => withoutComments(text))
  .join('\n');
/** Keys stand in code as literals, those with plural forms by what comes before the form. */
const literals = new Set([...code.matchAll(/'(?:__MSG_)?(\w+?)(?:__)?'/g)].map(([, key]) => key));
const stems = new Set([...code.matchAll(/count\('(\w+)'/g)].map(([, stem]) => stem));

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** Keys that data names: a label of each family of predicates and of each size, and the reasons, but for those with plural forms. */
const labels = [...measures.families, ...measures.sizes].flatMap(({ id, label }) =>
  Object.entries(label).map(([kind, words]): [string, string] => [`measure${capital(id)}${capital(kind)}`, words]),
);
const { locale: _, year: _year, years: _years, month: _month, months: _months, ...sentences } = reasons;
const told = Object.entries(sentences).map(([code, words]): [string, string] => [
  `reason${code.split('-').map(capital).join('')}`,
  words,
]);
const fromData = new Set([...labels, ...told].map(([key]) => key));

test('labels and reasons say the same in English as the engine does', () => {
  const blank = (words: string) => words.replace(/\{\w+\}|\$\d/g, '…');
  for (const [key, words] of [...labels, ...told]) {
    expect(blank((english as Messages)[key]?.message ?? ''), key).toBe(blank(words));
  }
});

test('every message is used', () => {
  const isUsed = (key: string) =>
    fromData.has(key) || (PLURAL.test(key) ? stems.has(key.replace(PLURAL, '')) : literals.has(key));
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});

test('every message that the manifest or the browser is asked for exists', () => {
  const asked = [...code.matchAll(/__MSG_(\w+)__|getMessage\('(\w+)'/g)].map(([, named, got]) => named ?? got ?? '');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((key) => !(key in english))).toEqual([]);
});

test('every message that takes something tells translators what', () => {
  const unexplained = Object.entries(english as Messages).filter(
    ([, { message, description = '' }]) =>
      [...message.matchAll(/\$\d/g)].some(([place]) => !description.includes(place)) && !/\$1 to \$4/.test(description),
  );
  expect(unexplained.map(([key]) => key)).toEqual([]);
});

describe.each(locales)('%s', (folder, messages) => {
  const tag = folder.replace('_', '-');

  test('has no message twice', () => {
    const keys = [...readFileSync(new URL(`${folder}/messages.json`, LOCALES), 'utf8').matchAll(/^ {2}"(\w+)": \{/gm)];
    expect(keys.length).toBe(Object.keys(messages).length);
  });

  test('says which language it is', () => {
    expect(messages.languageTag?.message).toBe(tag);
    expect(messages.languageDirection?.message).toMatch(/^(ltr|rtl)$/);
  });

  test('has every plural form of its language, and no other', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
    const stems = Object.keys(english).flatMap((key) => (key.endsWith('_other') ? key.replace(PLURAL, '') : []));
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) {
      const has = Object.keys(messages).flatMap((key) =>
        key.startsWith(`${stem}_`) ? key.slice(stem.length + 1) : [],
      );
      expect(has.toSorted(), stem).toEqual(forms);
    }
  });

  test('has every message, none of them empty', () => {
    for (const key of Object.keys(english).filter((key) => !PLURAL.test(key))) {
      expect(messages[key]?.message, key).toMatch(/\S/);
    }
  });

  test('has the same places to fill in as English', () => {
    const places = (message = '') => [...new Set(message.match(/\$\d/g))].toSorted();
    for (const [key, { message }] of Object.entries(messages)) {
      const model = (english as Messages)[key] ?? (english as Messages)[key.replace(PLURAL, '_other')];
      expect(places(message), key).toEqual(places(model?.message));
    }
  });

  test('is short enough for the stores', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
