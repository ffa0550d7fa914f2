/**
 * `npm run release [-- --tag v1.2.3]`: all that a release needs, into `.output/release`, and nothing published: zips, bill
 * of materials, what is new in this version, and the checksums of all. Refuses where the version is not the same
 * everywhere.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS } from './browser-name.ts';
import { build, PACKAGES, writeBill } from './build.ts';
import { output, root } from './paths.ts';

const RELEASE = join(output, 'release');

/** Marks a version that readers do not have yet. */
const NOT_OUT = '(not out yet)';

export interface Versions {
  /** Of package.json, from where the manifests have it. */
  project: string;
  lock: string;
  /** The tag that is released, or null in a dry run. */
  tag: string | null;
  /** The text of CHANGELOG. */
  changes: string;
}

/** What CHANGELOG says of a version, without the heading; null where it says nothing. */
export function changesOf(version: string, changes: string): string | null {
  const part = changes.split(/^## /m).find((one) => one.split('\n')[0]?.replace(NOT_OUT, '').trim() === version);
  return part?.split('\n').slice(1).join('\n').trim() || null;
}

/** Why this cannot be released; nothing where it can. */
export function problems({ project, lock, tag, changes }: Versions): string[] {
  return [
    lock !== project && `package-lock.json has version ${lock}, package.json ${project}`,
    tag !== null && tag !== `v${project}` && `the tag ${tag} is not v${project}`,
    changesOf(project, changes) === null && `CHANGELOG says nothing of ${project}`,
    tag !== null && changes.includes(`## ${project} ${NOT_OUT}`) && `CHANGELOG says that ${project} is not out yet`,
  ].filter((problem) => problem !== false);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { tag: { type: 'string' } } });
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const project: string = JSON.parse(read('package.json')).version;
  const changes = read('.github/CHANGELOG.md');
  const versions = { project, lock: JSON.parse(read('package-lock.json')).version, tag: values.tag ?? null, changes };
  const found = problems(versions);
  if (found.length > 0) throw new Error(found.join('\n'));

  for (const browser of BROWSERS) await build(browser, { zip: true });
  writeBill();
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  const sums = Object.values(PACKAGES).map((path) => {
    copyFileSync(path, join(RELEASE, basename(path)));
    return `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${basename(path)}\n`;
  });
  writeFileSync(join(RELEASE, 'SHA256SUMS'), sums.join(''));
  writeFileSync(join(RELEASE, 'changes.md'), `${changesOf(project, changes)}\n`);
  console.log(`${sums.join('')}${values.tag ? '' : 'A dry run: no tag was given. '}All lies in ${RELEASE}`);
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(`release: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
