/** `npm run icons`: renders the drawn icons into the PNG files that browsers ask for. Chromium does the drawing. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { fewColours } from './few-colours.ts';
import { root } from './paths.ts';
import { withPage } from './with-page.ts';

const DRAWN = join(root, 'assets/icons');
const RENDERED = join(root, 'assets/public/icon');
/** Toolbars take 16 and 32, the browsers' lists 48 and, on sharp screens, 128, as do the stores. */
const SIZES = [16, 32, 48, 128];

async function render(page: Page, size: number): Promise<void> {
  const drawing = await readFile(join(DRAWN, size === 16 ? 'icon-16.svg' : 'icon.svg'));
  const pixels = await page.evaluate(draw, `data:image/svg+xml;base64,${drawing.toString('base64')}`, size);
  await writeFile(join(RENDERED, `${size}.png`), fewColours(pixels, size));
}

/** Runs in the page. */
async function draw(source: string, size: number): Promise<number[]> {
  const image = new Image(size, size);
  image.src = source;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size).getContext('2d');
  canvas?.drawImage(image, 0, 0, size, size);
  return [...(canvas?.getImageData(0, 0, size, size).data ?? [])];
}

await withPage(async (page) => {
  for (const size of SIZES) await render(page, size);
});
