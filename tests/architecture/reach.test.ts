/** What runs in pages reaches nothing but what it needs there. */
import { describe, expect, test } from 'vitest';
import { type CodeFile, codeFiles, withoutComments } from './files.ts';

const files = new Map(codeFiles('lib', 'components', 'entrypoints').map((file) => [file.path, file]));

/** What a file imports to run it, and not for its types alone. */
function needed({ text, imports }: CodeFile): string[] {
  const types = new Set(
    [...text.matchAll(/^(?:import|export) type\b[^;]*?'[./]*([^']+)'/gm)].map(([, name = '']) => name),
  );
  return imports.filter((path) => ![...types].some((name) => path.endsWith(name)));
}

/** The files that are loaded with this one, itself included, and the packages. */
function loadedWith(entry: string): string[] {
  const found = new Set([entry]);
  for (const path of found)
    for (const name of files.has(path) ? needed(files.get(path) as CodeFile) : []) found.add(name);
  return [...found];
}

/** The background's own: what is saved, what tabs are at, and who may ask for what. */
const BACKGROUND =
  /^(idb|lib\/browser\/(saved\/|db\.|database\.|migrations\.|serve\.|schema\.|handlers\.|card-handlers\.|tab-|engine\.|compare\.|in-place\.|badge\.))/;
/** Of the browser's interfaces: to ask the background, to read the settings, and the words of the interface. */
const IN_PAGES = ['runtime', 'storage', 'i18n'];
/**
 * The first has the background's way to its readers beside the readers' way to it, which is left out where it is not
 * used; the second is packed with the reader, and called in a page of the extension's own.
 */
const NOT_IN_PAGES = ['lib/browser/client.ts', 'lib/browser/demo.ts'];

describe.each(['article.ts', 'spotter.ts', 'selecting.ts', 'reader.ts', 'card.tsx'])('%s', (name) => {
  const loaded = loadedWith(`entrypoints/${name}`);

  test('is followed', () => {
    expect(loaded.length).toBeGreaterThan(4);
  });

  test('loads nothing that is the background’s', () => {
    expect(loaded.filter((path) => BACKGROUND.test(path))).toEqual([]);
  });

  test('uses of the browser only what pages’ scripts need', () => {
    const used = loaded.flatMap((path) => {
      if (NOT_IN_PAGES.includes(path)) return [];
      const code = withoutComments(files.get(path)?.text ?? '');
      return [...code.matchAll(/(?<![\w.])(?:browser|chrome|api)\.([a-z][a-zA-Z0-9]+)/g)].map(
        ([, area = '']) => `${path}: ${area}`,
      );
    });
    expect([...new Set(used)].filter((use) => !IN_PAGES.includes(use.replace(/.* /, '')))).toEqual([]);
  });
});

test('the background’s own is what it is taken for', () => {
  expect(loadedWith('entrypoints/background.ts').filter((path) => BACKGROUND.test(path)).length).toBeGreaterThan(10);
});
