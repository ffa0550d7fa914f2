import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../lib/node/paths.ts';
import { codeFiles } from './files.ts';

/** More than this, and a file holds more than one idea. */
const MOST_LINES = 200;

/** What git does not keep. */
const UNKEPT = ['.git', '.output', '.wxt', '.cache', 'coverage', 'node_modules'];

const ROOT = [
  '.ci',
  '.github',
  '.gitignore',
  'LICENSE',
  'README.md',
  'assets',
  'biome.json',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'tests',
  'tsconfig.json',
  'wxt.config.ts',
];

test('the project’s folder holds only what the layout names', () => {
  const found = readdirSync(root).filter((name) => !UNKEPT.includes(name) && !name.endsWith('.log'));
  expect(found.filter((name) => !ROOT.includes(name))).toEqual([]);
});

/** Fixtures are data, and as long as what they tell. */
test(`no code file is longer than ${MOST_LINES} lines`, () => {
  const long = codeFiles('lib', 'components', 'entrypoints', 'tests').filter(
    ({ path, text }) => !path.startsWith('tests/fixtures/') && text.trimEnd().split('\n').length > MOST_LINES,
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('the lock file names no registry', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const resolved = Object.entries<{ resolved?: string }>(lock.packages).filter(([, entry]) => entry.resolved);
  expect(resolved.map(([name]) => name)).toEqual([]);
});

test('entrypoints only wire', () => {
  // About 40 lines; what needs more belongs into lib/browser or components.
  const long = codeFiles('entrypoints').filter(({ text }) => text.trimEnd().split('\n').length > 60);
  expect(long.map(({ path }) => path)).toEqual([]);
});
