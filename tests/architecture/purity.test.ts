import { expect, test } from 'vitest';
import { codeFiles, withoutComments } from './files.ts';

/**
 * What an answer must not depend on and the language itself offers. Documents, windows and networks are no part of the
 * language: lib/tsconfig.json makes each use of them an error of the compiler, which `npm run check` tells.
 */
const IMPURE: [name: string, use: RegExp][] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)/],
  ['chance', /\bMath\.random\b/],
  ['the reader’s own settings', /\btoLocale\w+\(\)|\bnew Intl\.\w+\(\)/],
  ['a global object', /\bglobalThis\b/],
  ['code made from text', /\beval\(|\bnew Function\(/],
];

const engine = codeFiles('lib').filter(({ path }) => !/^lib\/(browser|node)\//.test(path));

test.each(IMPURE)('the engine does not use %s', (_, use) => {
  const users = engine.filter(({ text }) => use.test(withoutComments(text)));
  expect(users.map(({ path }) => path)).toEqual([]);
});

test('the search sees a use where there is one, and none in a comment', () => {
  const sees = (code: string) => IMPURE.some(([, use]) => use.test(withoutComments(code)));
  expect(['new Date()', 'Date.now()', 'Math.random()', 'eval(text)'].filter((code) => !sees(code))).toEqual([]);
  expect(['// Date.now() is the clock', '/** Math.random() */', 'new Date(given)'].filter(sees)).toEqual([]);
});
