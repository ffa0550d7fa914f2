import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fewColours } from '../../lib/node/few-colours.ts';

const RED = [255, 0, 0, 255];
const CLEAR = [0, 0, 0, 0];

/** The content of a chunk. */
function chunkOf(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

test('a picture of two colours comes back dot by dot', () => {
  const png = fewColours([...RED, ...CLEAR, ...CLEAR, ...RED], 2);
  expect([...chunkOf(png, 'PLTE')]).toEqual([...CLEAR.slice(0, 3), ...RED.slice(0, 3)]);
  expect([...chunkOf(png, 'tRNS')]).toEqual([0]);
  expect([...inflateSync(chunkOf(png, 'IDAT'))]).toEqual([0, 0x10, 0, 0x01]);
});

test('of more colours than sixteen it keeps the likest', () => {
  const greys = Array.from({ length: 256 }, (_, i) => [i, i, i, 255]);
  const palette = [...chunkOf(fewColours(greys.flat(), 16), 'PLTE')].filter((_, i) => i % 3 === 0);
  expect(palette).toHaveLength(16);
  for (const [grey = 0] of greys) {
    expect(Math.min(...palette.map((one) => Math.abs(one - grey)))).toBeLessThanOrEqual(16);
  }
});
