import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../lib/node/paths.ts';
import { changesOf, problems } from '../../lib/node/release.ts';

const CHANGES = '# New\n\nFirst.\n\n## 1.3.0 (not out yet)\n\n- Sails.\n\n## 1.2.0\n\n- Oars.\n';
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const { scripts, version } = JSON.parse(read('package.json'));

describe('a release', () => {
  const good = { project: '1.2.0', lock: '1.2.0', tag: 'v1.2.0', changes: CHANGES };

  test('of one version everywhere can be made', () => {
    expect(problems(good)).toEqual([]);
  });

  test.each([
    ['the lock file', { lock: '1.1.0' }, 'package-lock.json has version 1.1.0'],
    ['the tag', { tag: 'v1.2.1' }, 'the tag v1.2.1 is not v1.2.0'],
    ['the list of changes', { project: '1.4.0', lock: '1.4.0', tag: 'v1.4.0' }, 'CHANGELOG says nothing of 1.4.0'],
    ['the word that it is not out', { project: '1.3.0', lock: '1.3.0', tag: 'v1.3.0' }, '1.3.0 is not out yet'],
  ])('is refused for %s', (_, other, words) => {
    expect(problems({ ...good, ...other }).join()).toContain(words);
  });

  test('can be tried without a tag before it is out', () => {
    expect(problems({ project: '1.3.0', lock: '1.3.0', tag: null, changes: CHANGES })).toEqual([]);
  });

  test('takes what is new in its version alone', () => {
    expect(changesOf('1.2.0', CHANGES)).toBe('- Oars.');
    expect(changesOf('1.3.0', CHANGES)).toBe('- Sails.');
    expect(changesOf('1.2', CHANGES)).toBeNull();
  });
});

test('this version can be released as it stands', () => {
  const lock = JSON.parse(read('package-lock.json')).version;
  expect(problems({ project: version, lock, tag: null, changes: read('.github/CHANGELOG.md') })).toEqual([]);
});

test('the version is told in one place alone', () => {
  const others = [
    'wxt.config.ts',
    'README.md',
    ...readdirSync(join(root, 'lib/node')).map((name) => `lib/node/${name}`),
  ];
  const telling = others.filter((name) => name.includes('.') && read(name).includes(version));
  expect(telling).toEqual([]);
});

test('the workflow runs scripts that there are', () => {
  const workflow = read('.github/workflows/release.yml');
  const run = [...workflow.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
  expect(run).toContain('release');
  expect(run.filter((name) => !(name in scripts))).toEqual([]);
  expect(workflow).toMatch(/publish:\n\s+if: github\.ref_type == 'tag'/);
});
