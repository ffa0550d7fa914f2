import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../lib/node/paths.ts';

test.each([16, 32, 48, 128])('there is an icon of %d px', (size) => {
  const png = readFileSync(join(root, `assets/public/icon/${size}.png`));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Width and height stand behind the signature and the head of the first chunk.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
