/** What the linter of Mozilla's store says of the package. */
import { expect, test } from 'vitest';
import { PACKAGES } from '../../lib/node/build.ts';
import { runTool } from '../../lib/node/tools.ts';
import { readZip } from '../../lib/node/zips.ts';
import { codeFiles, withoutComments } from '../architecture/files.ts';

/**
 * All that it may warn of, with what stands there. Both are code of others that assigns markup, and both are never
 * given any of a page's: our views set no `dangerouslySetInnerHTML`, the only way into preact's; and Readability works
 * on a copy of the page that is never shown, parsed where no script runs and nothing is loaded, of which we take text.
 */
const KNOWN: [whose: string, code: RegExp, files: RegExp][] = [
  ['preact', /\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html/, /^(card|chunks\/[\w-]+)\.js$/],
  ['Readability, trying again', /_charThreshold\)if\(\w+=!1,\w+\.innerHTML=/, /^(reader|chunks\/[\w-]+)\.js$/],
  [
    'Readability, hidden pictures',
    /createElement\(.div.\);\w+\.innerHTML=\w+\.innerHTML/,
    /^(reader|chunks\/[\w-]+)\.js$/,
  ],
];
/** Characters before and after the place that is told; enough to know the line by. */
const AROUND = 90;

/** What it says of one place. */
interface Said {
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

const { text } = await runTool('addons-linter', ['--output', 'json', PACKAGES.firefox]);
const report: Record<'errors' | 'notices' | 'warnings', Said[]> = JSON.parse(text);
const files = readZip(PACKAGES.firefox);

/** Whose code it warns of; else all that it says. */
function whose({ message, file = '', line = 0, column = 0 }: Said): string {
  const whole = String(files.get(file)).split('\n')[line - 1] ?? '';
  const around = whole.slice(Math.max(0, column - AROUND), column + AROUND);
  const known = KNOWN.find(([, code, where]) => where.test(file) && code.test(around));
  return known && message === 'Unsafe assignment to innerHTML' ? known[0] : `${message} (${file}): ${around}`;
}

test('no error and no notice', () => {
  expect([...report.errors, ...report.notices]).toEqual([]);
});

test('no warning but of what others’ code does', () => {
  expect([...new Set(report.warnings.map(whose))].toSorted()).toEqual(KNOWN.map(([name]) => name).toSorted());
});

test('our own code assigns no markup', () => {
  const markup = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)\b/;
  const own = codeFiles('lib', 'components', 'entrypoints').filter(({ path }) => !path.startsWith('lib/node/'));
  expect(own.filter(({ text: code }) => markup.test(withoutComments(code))).map(({ path }) => path)).toEqual([]);
});
