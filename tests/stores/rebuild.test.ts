/** Mozilla's reviewers build the package again from the zip of its sources, and want no difference. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PACKAGES } from '../../lib/node/build.ts';
import { root } from '../../lib/node/paths.ts';
import { readZip } from '../../lib/node/zips.ts';

/** A build takes seconds; on a busy machine minutes. */
const PATIENCE_MS = 600_000;

let folder: string;
const script: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts['build-for-amo'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countercheck-'));
  for (const [path, content] of readZip(PACKAGES.sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  // The packages of the lock file, which are there already; nothing else of this folder.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'npm run build-for-amo gives the same package byte for byte, in an empty folder with the sources alone',
  () => {
    const [node, ...args] = script.split(' ');
    expect(node).toBe('node');
    const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const again = readFileSync(join(folder, '.output', basename(PACKAGES.firefox)));
    expect(again.equals(readFileSync(PACKAGES.firefox))).toBe(true);
  },
  PATIENCE_MS,
);

test('the sources hold all that the README speaks of, and nothing that was built', () => {
  const paths = [...readZip(PACKAGES.sources).keys()];
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'package-lock.json', 'wxt.config.ts']));
  expect(paths.filter((path) => /^(\.output|\.wxt|node_modules|\.git)\//.test(path))).toEqual([]);
});
