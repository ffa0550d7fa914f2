/** A picture of few colours as a PNG with a palette: half the bytes of one that tells every dot's colour. */
import { crc32, deflateSync } from 'node:zlib';

/** As many as four bits tell. What is drawn in three colours needs the rest for its softened edges. */
const COLOURS = 16;
/** The colours settle in fewer. */
const ROUNDS = 30;

/** Red, green, blue and opacity, 0 to 255. */
type Colour = readonly number[];

const apart = (a: Colour, b: Colour) => a.reduce((sum, part, i) => sum + (part - (b[i] ?? 0)) ** 2, 0);

function nearest(colour: Colour, palette: readonly Colour[]): number {
  const distances = palette.map((one) => apart(colour, one));
  return distances.indexOf(Math.min(...distances));
}

/** The colour in the middle of them, each as heavy as it is frequent. */
function mean(colours: readonly (readonly [Colour, number])[]): number[] {
  const weight = colours.reduce((sum, [, times]) => sum + times, 0);
  return [0, 1, 2, 3].map((i) =>
    Math.round(colours.reduce((sum, [colour, times]) => sum + (colour[i] ?? 0) * times, 0) / weight),
  );
}

/** K-means over the picture's colours, from those that lie furthest apart, so that it always finds the same. */
function paletteOf(dots: readonly Colour[]): Colour[] {
  const counts = new Map<string, number>();
  for (const dot of dots) counts.set(dot.join(), (counts.get(dot.join()) ?? 0) + 1);
  const colours = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, times]): [Colour, number] => [key.split(',').map(Number), times]);
  let palette: Colour[] = [];
  while (palette.length < Math.min(COLOURS, colours.length)) {
    const far = colours.map(([colour]) => Math.min(Infinity, ...palette.map((one) => apart(colour, one))));
    palette.push(
      ...colours
        .slice(far.indexOf(Math.max(...far)))
        .slice(0, 1)
        .map(([colour]) => colour),
    );
  }
  for (let round = 0; round < ROUNDS; round++) {
    const groups = Map.groupBy(colours, ([colour]) => nearest(colour, palette));
    palette = palette.map((colour, i) => (groups.has(i) ? mean(groups.get(i) ?? []) : colour));
  }
  // Those that let something through stand first: only these need their opacity told.
  return palette.toSorted((a, b) => (a[3] ?? 0) - (b[3] ?? 0));
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** `pixels`: four bytes each, row by row, as a canvas gives them. */
export function fewColours(pixels: readonly number[], width: number): Buffer {
  const dots = Array.from({ length: pixels.length / 4 }, (_, i) => pixels.slice(4 * i, 4 * i + 4));
  const palette = paletteOf(dots);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(dots.length / width, 4);
  // Four bits a dot, which name a colour of the palette.
  head.set([4, 3], 8);
  const rows = Array.from({ length: dots.length / width }, (_, y) => {
    const places = dots.slice(y * width, (y + 1) * width).map((dot) => nearest(dot, palette));
    // Each row begins with the filter that it went through: none.
    return [0, ...Array.from({ length: width / 2 }, (_, x) => (places[2 * x] ?? 0) * 16 + (places[2 * x + 1] ?? 0))];
  });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour[3] ?? 0).filter((opacity) => opacity < 255))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
