import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licences } from '../../lib/node/licences.ts';
import { type PackedPackage, packedPackages } from '../../lib/node/packed.ts';
import { root } from '../../lib/node/paths.ts';
import { billOfMaterials } from '../../lib/node/sbom.ts';

const packages = packedPackages();
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const PACKED: PackedPackage = {
  name: '@rope/knot',
  version: '1.2.0',
  licence: 'MIT',
  licenceText: 'Take it.',
  source: 'https://knots.example',
  integrity: 'sha512-AAEC',
  needs: ['rope'],
};
const ROPE: PackedPackage = { ...PACKED, name: 'rope', version: '2.0.0', needs: [] };
const OURS: PackedPackage = { ...ROPE, name: 'sail', licence: 'MPL-2.0', licenceText: 'A long text' };

test('packed are the dependencies, and what they need in turn', () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), '@floating-ui/utils']));
  expect(names).toEqual(names.toSorted());
  expect(names).not.toContain('vite');
});

test('each has a version, a source and a licence that lets it be packed', () => {
  for (const { name, version, licence, licenceText, source } of packages) {
    expect(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0'], name).toContain(licence);
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(licenceText, name).toMatch(/licen[cs]e|permission/i);
    expect(source, name).toMatch(/^https:\/\/\S+[^.]$/);
  }
});

describe('the file of licences', () => {
  const text = licences([PACKED, ROPE, OURS]);

  test('names each package, its licence and its source', () => {
    expect(text).toContain('@rope/knot 1.2.0: MIT, https://knots.example\n');
  });

  test('has each text once, under all that it is for', () => {
    expect(text.split('Take it.')).toHaveLength(2);
    expect(text).toContain('@rope/knot, rope\n\nTake it.');
  });

  test('has no second copy of the licence that is ours too', () => {
    expect(text).not.toContain('A long text');
  });
});

test('the bill of materials tells packages, checksums and who needs whom', () => {
  const own = { name: 'boat', version: '3.0.0', license: 'MPL-2.0' };
  const bill = JSON.parse(billOfMaterials(own, ['@rope/knot'], [PACKED, ROPE]));
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  expect(bill.metadata.component.purl).toBe('pkg:npm/boat@3.0.0');
  expect(bill.components[0]).toMatchObject({
    purl: 'pkg:npm/%40rope/knot@1.2.0',
    hashes: [{ alg: 'SHA-512', content: '000102' }],
    licenses: [{ license: { id: 'MIT' } }],
  });
  expect(bill.dependencies).toEqual([
    { ref: 'pkg:npm/boat@3.0.0', dependsOn: ['pkg:npm/%40rope/knot@1.2.0'] },
    { ref: 'pkg:npm/%40rope/knot@1.2.0', dependsOn: ['pkg:npm/rope@2.0.0'] },
    { ref: 'pkg:npm/rope@2.0.0', dependsOn: [] },
  ]);
});
