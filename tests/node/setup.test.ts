import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../lib/node/paths.ts';

const LOCK = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { optional: true } } };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countercheck-'));
  for (const name of ['lib/node', 'bin', 'node_modules']) mkdirSync(join(folder, name), { recursive: true });
  copyFileSync(join(root, 'lib/node/setup.mjs'), join(folder, 'lib/node/setup.mjs'));
  write('package-lock.json', LOCK);
  writeFileSync(join(folder, 'say.ts'), 'console.log(process.argv.slice(2).join("+") as string); process.exit(7);');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(content));
}

/** Puts an npm in front of the machine's own: it notes how it was called, and fails as often as told. */
function pretendNpm({ failures }: { failures: number }): void {
  const npm = join(folder, 'bin/npm');
  const lines = [
    '#!/bin/sh',
    `cd '${folder}' && echo "$*" >> calls`,
    `[ "$(grep -c . calls)" -gt ${failures} ] || exit 1`,
    'cp package-lock.json node_modules/.package-lock.json',
  ];
  writeFileSync(npm, `${lines.join('\n')}\n`);
  chmodSync(npm, 0o755);
}

function calls(): string[] {
  return readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
}

function setUp(...args: string[]) {
  const { npm_execpath: _, ...rest } = process.env;
  const env = { ...rest, PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter) };
  return spawnSync(process.execPath, ['lib/node/setup.mjs', ...args], { cwd: folder, env, encoding: 'utf8' });
}

// A program named npm without an ending is found on all systems but this one.
describe.skipIf(process.platform === 'win32')('setting up', () => {
  test('installs what is missing, once, and runs the file with its arguments and its exit status', () => {
    pretendNpm({ failures: 0 });
    const first = setUp('say.ts', '--json', 'two words');
    expect([first.status, first.stdout]).toEqual([7, '--json+two words\n']);
    expect(setUp('say.ts').stderr).toBe('');
    expect(calls()).toEqual([expect.stringMatching(/^ci /)]);
  });

  test('installs again when the lock file asks for other versions', () => {
    pretendNpm({ failures: 0 });
    setUp('say.ts');
    write('package-lock.json', { packages: { '': {}, 'node_modules/a': { version: '1.1.0' } } });
    expect(setUp('say.ts').stderr).toContain('installing');
    expect(calls()).toHaveLength(2);
  });

  test('tries once more when an install fails', () => {
    pretendNpm({ failures: 1 });
    const { status, stderr } = setUp('say.ts');
    expect(status).toBe(7);
    expect(stderr).toContain('once more');
  });

  test('says so in its last line when it fails again, and runs nothing', () => {
    pretendNpm({ failures: 2 });
    const { status, stdout, stderr } = setUp('say.ts');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n').at(-1)).toContain('npm ci failed twice');
  });
});
