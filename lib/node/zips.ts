/** Reads and writes zips as far as ours need it: no encryption, no more than 65,535 files, sizes in the directory. */
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';

const LOCAL = 0x04034b50;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes of the record at the end of a zip without a comment, and of an entry's before its name. */
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** What an entry says of itself: the oldest version that can read it, names in UTF-8, and how it is packed. */
const VERSION = 20;
const UTF8 = 2048;
const STORED = 0;
const DEFLATED = 8;
/** Beyond as many attempts it finds no byte more in files such as ours. */
const ATTEMPTS = 15;

interface Packed {
  method: number;
  data: Buffer;
  /** Bytes of it in the zip, with what is told of it. */
  bytes: number;
}

/** The files by their paths, in the order of the zip, as they are packed. Throws where it is none. */
export function readPacked(path: string): Map<string, Packed> {
  const zip = readFileSync(path);
  const end = zip.length - END_LENGTH;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error(`${path} is no zip`);
  const files = new Map<string, Packed>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`${path} is broken at ${at}`);
    const [method, packed, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const before = LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(local + before, local + before + packed);
    const length = ENTRY_LENGTH + name + extra + comment;
    const file = zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + name);
    if (!file.endsWith('/')) files.set(file, { method, data, bytes: before + packed + length });
    at += length;
  }
  return files;
}

/** The files by their paths, in the order of the zip. Throws where it is none. */
export function readZip(path: string): Map<string, Buffer> {
  return new Map(
    [...readPacked(path)].map(([file, { method, data }]) => [file, method === STORED ? data : inflateRawSync(data)]),
  );
}

/**
 * A zip of these files, the same byte for byte whenever it is made. Packed by Zopfli, which looks longer than others for
 * the fewest bytes: a twentieth less than the best of zlib.
 */
export async function zipOf(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [file, content] of files) {
    const name = Buffer.from(file);
    const tight = content.length > 0 ? await deflateAsync(content, { numiterations: ATTEMPTS }) : content;
    const stored = tight.length >= content.length;
    const data = stored ? content : tight;
    const told = Buffer.alloc(26);
    told.writeUInt16LE(VERSION);
    told.writeUInt16LE(UTF8, 2);
    told.writeUInt16LE(stored ? STORED : DEFLATED, 4);
    told.writeUInt32LE(crc32(content), 10);
    told.writeUInt32LE(data.length, 14);
    told.writeUInt32LE(content.length, 18);
    told.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    parts.push(uint32(LOCAL), told, name, Buffer.from(data));
    directory.push(uint32(ENTRY), uint16(VERSION), told, place, name);
    at += LOCAL_LENGTH + name.length + data.length;
  }
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** Packs a zip anew, as `zipOf` does. */
export async function tighten(path: string): Promise<void> {
  writeFileSync(path, await zipOf(readZip(path)));
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
