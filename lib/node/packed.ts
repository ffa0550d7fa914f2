/** The packages of others that are packed into the extension: the dependencies of package.json, and theirs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

export interface PackedPackage {
  name: string;
  version: string;
  /** As the package names it, an SPDX expression. */
  licence: string;
  /** Its licence file as it stands; empty where it has none. */
  licenceText: string;
  /** Where its source is. */
  source: string;
  /** Checksum of the package as npm has it: "sha512-" and base64. */
  integrity: string;
  /** Names of those that it needs in turn. */
  needs: string[];
}

/** What of package-lock.json is read. */
interface LockEntry {
  version?: string;
  license?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
}

/** The address in a package's own description, which npm writes in several ways. */
function sourceOf(folder: string): string {
  const { repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return String(repository?.url ?? repository ?? '')
    .replace(/^git(\+https)?:/, 'https:')
    .replace(/\.git$/, '');
}

/** By name. Throws where the lock file or the folder of packages lacks one. */
export function packedPackages(folder: string = root): PackedPackage[] {
  const { packages }: { packages: Record<string, LockEntry> } = JSON.parse(
    readFileSync(join(folder, 'package-lock.json'), 'utf8'),
  );
  const found = new Map<string, PackedPackage>();
  const wanted = Object.keys(packages['']?.dependencies ?? {});
  for (const name of wanted) {
    if (found.has(name)) continue;
    const { version, license, integrity, dependencies = {} } = packages[`node_modules/${name}`] ?? {};
    if (!version || !license || !integrity) throw new Error(`package-lock.json does not tell all of ${name}`);
    const needs = Object.keys(dependencies).sort();
    const at = join(folder, 'node_modules', name);
    const told = { licenceText: licenceText(at), source: sourceOf(at) };
    found.set(name, { name, version, licence: license, ...told, integrity, needs });
    wanted.push(...needs);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
