import { describe, expect, test } from 'vitest';
import { type CodeFile, codeFiles } from './files.ts';

/** The engine's stages in the order in which data flows; each imports only itself and what stands before it. */
const STAGES = [
  'types',
  'shapes',
  'last-used',
  'days',
  'lexicon',
  'text',
  'story',
  'spot',
  'article',
  'figures',
  'names',
  'story-index',
  'statements',
  'verdicts',
  'pairs',
  'fingerprint',
  'english',
  'compare',
  'cross-check',
  'library',
  'view',
  'saved',
];

/** Packages that the engine may use: both are pure. */
const ENGINE_PACKAGES = ['fuse.js', 'valibot'];

const engine = codeFiles('lib').filter(({ path }) => !/^lib\/(browser|node)\//.test(path));

function stageOf(path: string): string {
  return path.replace(/^lib\//, '').replace(/(\/.*|\.ts)$/, '');
}

/** "file → import" for each import that breaks a rule, so that a failure names it. */
function breaches(files: CodeFile[], breaks: (file: CodeFile, name: string) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports.filter((name) => breaks(file, name)).map((name) => `${file.path} → ${name}`),
  );
}

const isLocal = (name: string) => /^(lib|components|entrypoints|assets|tests)\//.test(name);

describe('the engine', () => {
  test('every file belongs to a stage', () => {
    expect(engine.map(({ path }) => path).filter((path) => !STAGES.includes(stageOf(path)))).toEqual([]);
  });

  test('a stage imports only earlier stages', () => {
    const later = (file: CodeFile, name: string) =>
      name.startsWith('lib/') && STAGES.indexOf(stageOf(name)) > STAGES.indexOf(stageOf(file.path));
    expect(breaches(engine, later)).toEqual([]);
  });

  test('the words of statements know nothing of what is read from them', () => {
    const words = engine.filter(({ path }) => path.startsWith('lib/statements/words/'));
    const readings = (_: CodeFile, name: string) =>
      name.startsWith('lib/statements/') && !name.startsWith('lib/statements/words/');
    expect(words.length).toBeGreaterThan(0);
    expect(breaches(words, readings)).toEqual([]);
  });

  test('imports only stages, lexicons and pure packages', () => {
    const foreign = (_: CodeFile, name: string) =>
      isLocal(name)
        ? !name.startsWith('assets/lexicons/') && !(name.startsWith('lib/') && STAGES.includes(stageOf(name)))
        : !ENGINE_PACKAGES.includes(name);
    expect(breaches(engine, foreign)).toEqual([]);
  });
});

describe('the rest', () => {
  const rest = codeFiles('lib', 'components', 'entrypoints');

  test('components import neither browser nor storage nor messages', () => {
    const components = rest.filter(({ path }) => path.startsWith('components/'));
    const allowed = /^(lib\/(view\/|saved\/|types\.ts)|components\/|assets\/|preact($|\/))/;
    expect(breaches(components, (_, name) => !allowed.test(name))).toEqual([]);
  });

  test('only lib/browser imports the browser and the database', () => {
    const outside = rest.filter(({ path }) => !path.startsWith('lib/browser/'));
    expect(breaches(outside, (_, name) => /^(webextension-polyfill|idb|wxt\/browser)/.test(name))).toEqual([]);
  });

  test('only lib/node imports Node', () => {
    const outside = rest.filter(({ path }) => !path.startsWith('lib/node/'));
    expect(breaches(outside, (_, name) => name.startsWith('node:') || name.startsWith('lib/node/'))).toEqual([]);
  });

  test('lib/browser and lib/node import neither components nor entrypoints', () => {
    const lib = rest.filter(({ path }) => path.startsWith('lib/'));
    expect(breaches(lib, (_, name) => /^(components|entrypoints)\//.test(name))).toEqual([]);
  });

  test('nothing imports the tests', () => {
    expect(breaches(rest, (_, name) => name.startsWith('tests/'))).toEqual([]);
  });
});
