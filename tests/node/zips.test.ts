import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPacked, readZip, zipOf } from '../../lib/node/zips.ts';

const FILES = new Map([
  ['a.txt', Buffer.from('the same and the same and the same again')],
  ['folder/ąž.bin', Buffer.from([0, 255, 7])],
  ['empty', Buffer.alloc(0)],
]);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countercheck-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(): Promise<[path: string, zip: Buffer]> {
  const [path, zip] = [join(folder, 'made.zip'), await zipOf(FILES)];
  writeFileSync(path, zip);
  return [path, zip];
}

test('what is packed comes back, in the same order', async () => {
  const [path] = await written();
  expect([...readZip(path)]).toEqual([...FILES]);
});

test('each file is told with all of its bytes, and only what becomes smaller is packed', async () => {
  const [path, zip] = await written();
  const files = [...readPacked(path).values()];
  const end = 22;
  expect(files.reduce((sum, { bytes }) => sum + bytes, end)).toBe(zip.length);
  expect(files.map(({ method }) => method)).toEqual([8, 0, 0]);
});

test('it is the same each time', async () => {
  expect((await zipOf(FILES)).equals(await zipOf(FILES))).toBe(true);
});

test('what is no zip is refused', () => {
  const path = join(folder, 'none.zip');
  writeFileSync(path, 'nothing of the kind, though long enough');
  expect(() => readZip(path)).toThrow('is no zip');
});
