/** The software bill of materials: what is packed into the extension, for programs that look for known faults. */
import type { PackedPackage } from './packed.ts';

function address(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** "sha512-" and base64, as CycloneDX wants it. */
function hash(integrity: string) {
  const [algorithm = '', base64 = ''] = integrity.split('-');
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(base64, 'base64').toString('hex'),
  };
}

/** A document of CycloneDX 1.6 (ECMA-424): the same packages give the same bytes, so it has no time and no serial number. */
export function billOfMaterials(
  { name, version, license }: { name: string; version: string; license: string },
  direct: readonly string[],
  packages: readonly PackedPackage[],
): string {
  const versions = new Map(packages.map((one) => [one.name, one.version]));
  const refs = (names: readonly string[]) => names.map((one) => address(one, versions.get(one) ?? '')).sort();
  const own = address(name, version);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: own,
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': address(one.name, one.version),
      name: one.name,
      version: one.version,
      scope: 'required',
      hashes: [hash(one.integrity)],
      licenses: [{ license: { id: one.licence } }],
      purl: address(one.name, one.version),
    })),
    dependencies: [
      { ref: own, dependsOn: refs(direct) },
      ...packages.map((one) => ({ ref: address(one.name, one.version), dependsOn: refs(one.needs) })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
