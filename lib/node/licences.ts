/** The licences of what is packed into the extension, which travel with it. */
import type { PackedPackage } from './packed.ts';

/** Where they stand in the built extension. */
export const LICENCES_FILE = 'licences.txt';

/** Our own licence: a package under it needs no further copy, only word of where its source is. */
const OWN = { name: 'MPL-2.0', address: 'https://mozilla.org/MPL/2.0/' };
const RULE = '-'.repeat(72);

/** A list of the packages, then each text of a licence once, under the names of all that it is for. */
export function licences(packages: readonly PackedPackage[]): string {
  const lines = packages.map(({ name, version, licence, source }) => `${name} ${version}: ${licence}, ${source}`);
  const texts = Map.groupBy(
    packages.filter(({ licence, licenceText }) => licence !== OWN.name && licenceText !== ''),
    ({ licenceText }) => licenceText,
  );
  const parts = [...texts].map(([text, ones]) => `${RULE}\n${ones.map(({ name }) => name).join(', ')}\n\n${text}\n`);
  const head = `Countercheck is under the licence ${OWN.name}, ${OWN.address}\nIt contains:\n\n${lines.join('\n')}\n`;
  return [head, ...parts].join('\n');
}
